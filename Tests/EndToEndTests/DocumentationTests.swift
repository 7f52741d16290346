import Foundation
import TestSupport
import Testing

/// What the documentation shows is what the program and its sources are now.
///
/// One test after the other, because two of them renew parts of one page.
@Suite(.serialized)
struct DocumentationTests {
  @Test func `README shows what the example's report starts with`() throws {
    let run = try BuiltProgram.run(
      ["check", ExampleTests.workbook.filePath] + ExampleTests.arguments)
    // The verdict and what was checked, then the finding with a counter-example.
    let parts = run.text.components(separatedBy: "\n\n")
    let choice = try #require(parts.first { $0.contains("never meets") })
    let start = parts.prefix(3).joined(separator: "\n\n") + "\n\n…\n\n" + choice
    #expect(start.hasPrefix("Not ready to submit"))
    try MarkedBlock(page: "README.md", name: "example").check("```\n\(start)\n…\n```")
  }

  @Test func `README shows a function that is compiled and tested`() throws {
    let example = try Project.text("Tests/KSBCheckKitTests/LibraryExample.swift")
    try MarkedBlock(page: "README.md", name: "library").check("```swift\n\(example)```")
  }

  @Test(.enabled(if: Tool.named("swiftc") != nil, "skipped: no swiftc"))
  func `README's function needs nothing but what is public`() throws {
    // What C libraries are behind the modules is for the compiler to know, not for the example.
    let checkouts = BuiltProgram.folder.appending(path: "../../checkouts")
    let headers =
      ["CZlib", "CLibXML2", "CXLSXWriter"].map { Project.file("Sources/\($0)") } + [
        checkouts.appending(path: "Yams/Sources/CYaml/include")
      ]
    let flags =
      try Tool.named("pkg-config")?.run(["--cflags", "libxml-2.0"]).text
      .split(whereSeparator: \.isWhitespace).map(String.init) ?? []
    let run = try #require(Tool.named("swiftc")).run(
      ["-typecheck", "-swift-version", "6", "-I", BuiltProgram.folder.filePath + "/Modules"]
        + headers.flatMap { ["-I", $0.filePath] } + flags
        + [Project.file("Tests/KSBCheckKitTests/LibraryExample.swift").filePath])
    #expect(run.succeeded, "\(run)")
  }

  @Test func `CONTRIBUTING shows a whole rule`() throws {
    let rule = try Project.text("Sources/Checking/Rules/Coverage/C101KSBNotCovered.swift")
    try MarkedBlock(page: "CONTRIBUTING.md", name: "rule").check("```swift\n\(rule)```")
  }

  @Test func `every command that README shows works`() throws {
    // Every second piece between fences is code.
    let pieces = try Project.text("README.md").components(separatedBy: "```")
    let code = pieces.enumerated().filter { $0.offset % 2 == 1 }.flatMap {
      $0.element.split(separator: "\n")
    }
    let commands = code.filter { $0.hasPrefix("ksbcheck ") }
    #expect(commands.count >= 3)
    for command in commands {
      let run = try BuiltProgram.run(
        ShellWords.split(String(command.dropFirst(9))), in: Project.root)
      #expect(run.status < 2, "\(command): \(run.errorText)")
    }
  }

  @Test(arguments: [
    "README.md", "CONTRIBUTING.md", "Sources/README.md", "docs/architecture.md",
    "docs/batch.md", "docs/combinations.md", "docs/dependencies.md", "docs/glossary.md",
    "docs/layouts.md",
    "docs/performance.md", "docs/reader.md", "docs/reports.md", "docs/scale-out.md",
    "docs/security.md", "docs/standards.md", "SECURITY.md",
  ])
  func `every link to a file leads to one`(page: String) throws {
    let folder = Project.file(page).deletingLastPathComponent()
    let links = try Project.text(page).matches(of: /\]\(([^)#:]+)\)/).map { String($0.output.1) }
    for link in links {
      let target = folder.appending(path: link).filePath
      #expect(FileManager.default.fileExists(atPath: target), "\(link)")
    }
  }

  @Test func `every command that the page on reports shows works`() throws {
    let lines = try Project.text("docs/reports.md").split(separator: "\n")
    let commands = lines.filter { $0.hasPrefix("ksbcheck ") }
    #expect(commands.count == 2)
    try ScratchFolder.use { folder in
      for name in ["mapping.xlsx", "structure.xlsx", "standard.json"] {
        try FileManager.default.copyItem(
          at: ExampleTests.folder.appending(path: name), to: folder.appending(path: name))
      }
      for report in ["report.json", "old.json"] {
        let check = ["check", "mapping.xlsx", "--structure", "structure.xlsx"]
        _ = try BuiltProgram.run(
          check + ["--standard", "standard.json", "--output", report], in: folder)
      }
      for command in commands {
        let run = try BuiltProgram.run(ShellWords.split(String(command.dropFirst(9))), in: folder)
        #expect(run.status < 2 && !run.output.isEmpty, "\(command): \(run)")
      }
    }
  }

  @Test func `the page on reports names every format and template`() throws {
    let page = try Project.text("docs/reports.md")
    let help = try BuiltProgram.run(["check", "--help"]).text
    let values = try #require(help.firstMatch(of: /--format <format>[^(]*\(values: ([^)]*)\)/)).1
    let formats = values.split(whereSeparator: { $0 == "," || $0.isWhitespace })
    #expect(formats.count >= 8, "\(help)")
    for format in formats { #expect(page.contains("| `\(format)` |"), "\(format)") }
    let templates = try FileManager.default.contentsOfDirectory(
      atPath: Project.file("Templates").filePath
    ).filter { !$0.hasSuffix(".swift") }
    #expect(templates.count >= 12)
    for template in templates { #expect(page.contains("`\(template)`"), "\(template)") }
  }

  @Test(arguments: ["CONTRIBUTING.md", "docs/architecture.md"])
  func `every file and folder that is named exists`(page: String) throws {
    let names = try Project.text(page).matches(
      of: /`((?:Sources|Tests|Fixtures|docs|scripts)\/[^`…]*)`/
    )
    .map { String($0.output.1) }
    #expect(!names.isEmpty)
    for name in names {
      #expect(FileManager.default.fileExists(atPath: Project.file(name).filePath), "\(name)")
    }
  }

  @Test func `every promise of the page on security is held by suites that exist`() throws {
    let page = try Project.text("docs/security.md")
    let tests = Project.file("Tests").filePath
    let files = try FileManager.default.subpathsOfDirectory(atPath: tests).filter {
      $0.hasSuffix(".swift")
    }
    let code = try files.map { try Project.text("Tests/\($0)") }.joined()
    let names = Set(page.matches(of: /`(\w+Tests)`/).map { $0.output.1 })
    #expect(names.count >= 15)
    for name in names { #expect(code.contains("struct \(name)"), "\(name)") }
    for row in page.split(separator: "\n")
    where row.hasPrefix("| ") && row != "| promise | held by |" {
      let holders = row.split(separator: "|").dropFirst().first ?? ""
      #expect(
        holders.contains("Tests`") || holders.contains("`make ")
          || holders.contains("`scripts/"), "\(row)")
    }
  }

  @Test(.enabled(if: Python.tool != nil, "skipped: no Python"))
  func `the page on the reader lists every small input that asks for a lot`() throws {
    try ScratchFolder.use { folder in
      let page = try Project.text("docs/reader.md")
      let copy = folder.appending(path: "reader.md")
      try Data(page.utf8).write(to: copy)
      let run = try Python.run("Tests/Tools/amplification.py", ["--table", copy.filePath])
      try #require(run.succeeded, "\(run)")
      #expect(try String(contentsOf: copy, encoding: .utf8) == page, "make docs renews it")
    }
  }

  @Test(arguments: ["Workbooks", "Domain", "Recognition", "Checking", "Reports", "KSBCheckKit"])
  func `every folder of a module is described`(module: String) throws {
    let sections = try Project.text("docs/architecture.md").components(separatedBy: "\n## ")
    let section = try #require(
      sections.first { $0.hasPrefix("Inside") && $0.prefix(40).contains(module) })
    let module = Project.file("Sources/\(module)")
    let folders =
      FileManager.default.enumerator(at: module, includingPropertiesForKeys: nil)?
      .compactMap { $0 as? URL }.filter(\.hasDirectoryPath).map(\.lastPathComponent) ?? []
    #expect(!folders.isEmpty)
    for folder in folders {
      #expect(section.contains("`\(folder)/`"), "\(folder)")
    }
  }
}
