import Foundation
import TestSupport
import Testing

/// The program as scripts and people call it.
struct CommandLineTests {
  private static let example = [ExampleTests.workbook.filePath] + ExampleTests.arguments

  @Test(arguments: [["--help"], ["help"], ["check", "--help"], ["inspect", "--help"]])
  func `help goes to standard output`(_ arguments: [String]) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.succeeded, "\(run)")
    #expect(run.text.contains("USAGE"))
    #expect(run.errors.isEmpty)
  }

  @Test
  func `the version is three numbers`() throws {
    let run = try BuiltProgram.run(["--version"])
    #expect(run.succeeded, "\(run)")
    let version = run.text.trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(version.split(separator: ".").compactMap { Int($0) }.count == 3, "\(version)")
  }

  @Test(arguments: [
    ["--no-such-option"], ["check"], ["no-such-command"],
    ["check", "mapping.xlsx", "--format", "papyrus"],
    ["check", "mapping.xlsx", "--fail-on", "sometimes"],
  ])
  func `a command line that cannot be acted on ends with exit code 2`(
    _ arguments: [String]
  ) throws {
    let run = try BuiltProgram.run(arguments)
    #expect(run.status == 2, "\(run)")
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test(arguments: ["text", "json", "csv", "html", "xlsx", "markdown", "sarif", "junit", "github"])
  func `two runs on the same input give the same bytes`(_ format: String) throws {
    let arguments = ["check"] + Self.example + ["--format", format]
    let first = try BuiltProgram.run(arguments)
    let second = try BuiltProgram.run(arguments)
    #expect(first.status == 1, "\(first)")
    #expect(!first.output.isEmpty)
    #expect(first.output == second.output)
  }

  @Test
  func `several formats are written to a folder, the same from wherever it is called`() throws {
    try ScratchFolder.use { folder in
      let formats = ["text", "json", "csv", "html", "xlsx", "markdown", "sarif", "junit", "github"]
        .flatMap { ["--format", $0] }
      let output = folder.appending(path: "out")
      let arguments = ["check"] + Self.example + formats + ["--output", output.filePath]
      let run = try BuiltProgram.run(arguments, in: folder)
      #expect(run.status == 1, "\(run)")
      #expect(run.output.isEmpty)
      let names = try FileManager.default.contentsOfDirectory(atPath: output.filePath)
      #expect(names.contains("coverage.csv"))
      #expect(names.contains("findings.csv"))
      #expect(names.contains("report.xlsx"))
      #expect(names.count == 11, "\(names.sorted())")
      for name in names.sorted() {
        let data = try Data(contentsOf: output.appending(path: name))
        let text = String(decoding: data, as: UTF8.self)
        #expect(!text.contains(Project.root.filePath), "\(name) names a folder of this machine")
      }
    }
  }

  @Test(arguments: ["text", "json", "html"])
  func `a closed pipe is not an error`(_ format: String) throws {
    let script = #"{ "$0" "$@"; } | { exec <&-; sleep 2; }"#
    let shell = try #require(Tool.named("sh"))
    let program = try BuiltProgram.tool.executable.filePath
    let run = try shell.run(
      ["-c", script, program, "check"] + Self.example + ["--format", format])
    #expect(run.errors.isEmpty, "\(run)")
  }

  @Test
  func `what fails the check is the user's choice`() throws {
    let sound = RuleCase.folder.appending(path: "C103-failing.xlsx").filePath
    let standard = RuleCase.folder.appending(path: "ST9002.json").filePath
    let arguments = ["check", sound, "--standard", standard, "--fail-on"]
    #expect(try BuiltProgram.run(arguments + ["must-fix"]).status == 0)
    #expect(try BuiltProgram.run(arguments + ["should-fix"]).status == 1)
    #expect(try BuiltProgram.run(arguments + ["note"]).status == 1)
  }

  @Test
  func `only the selected rules report`() throws {
    let arguments = ExampleTests.arguments + ["--select", "C1", "--ignore", "C101"]
    let (report, run) = try BuiltProgram.report(checking: ExampleTests.workbook, arguments)
    let rules = Set(report.findings.map(\.rule))
    #expect(rules.isSuperset(of: ["C102", "C103", "C105"]), "\(rules.sorted())")
    #expect(rules.allSatisfy { $0.hasPrefix("C1") && $0 != "C101" }, "\(rules.sorted())")
    #expect(run.status == 1)
  }

  @Test
  func `an unknown rule is refused, and the nearest one named`() throws {
    let run = try BuiltProgram.run(["check"] + Self.example + ["--select", "C1O1"])
    #expect(run.status == 2, "\(run)")
    #expect(run.errorText.contains("C101"), "\(run)")
  }

  @Test
  func `every rule is explained`() throws {
    for code in try Set(RuleCase.all().map(\.rule)).sorted() {
      let run = try BuiltProgram.run(["explain", code])
      #expect(run.succeeded, "\(run)")
      #expect(run.text.contains(code))
    }
  }

  @Test
  func `inspect shows the mapping sheet and its columns`() throws {
    let run = try BuiltProgram.run(["inspect", ExampleTests.workbook.filePath])
    #expect(run.succeeded, "\(run)")
    #expect(run.text.contains("KSB mapping"))
    #expect(run.text.contains("Guidance"))
    #expect(run.text.contains("Assessment method"))
  }

  @Test(arguments: [
    ["--output", "mapping.xlsx"], ["--format", "json", "--output", "./mapping.xlsx"],
  ])
  func `a report never replaces the workbook that is checked`(_ output: [String]) throws {
    try ScratchFolder.use { folder in
      let mapping = folder.appending(path: "mapping.xlsx")
      try FileManager.default.copyItem(at: ExampleTests.workbook, to: mapping)
      let run = try BuiltProgram.run(
        ["check", "mapping.xlsx"] + ExampleTests.arguments + output, in: folder)
      #expect(run.status == 2, "\(run)")
      #expect(run.errorText.contains("would be lost"), "\(run)")
      #expect(try Data(contentsOf: mapping) == Data(contentsOf: ExampleTests.workbook))
    }
  }

  @Test
  func `a folder of reports never replaces the standard's file in it`() throws {
    try ScratchFolder.use { folder in
      let standard = folder.appending(path: "report.json")
      let record = RuleCase.folder.appending(path: "ST9002.json")
      try FileManager.default.copyItem(at: record, to: standard)
      let workbook = RuleCase.folder.appending(path: "C103-failing.xlsx").filePath
      let run = try BuiltProgram.run(
        [
          "check", workbook, "--standard", "report.json", "--format", "html", "--format", "json",
          "--output", ".",
        ], in: folder)
      #expect(run.status == 2, "\(run)")
      #expect(try Data(contentsOf: standard) == Data(contentsOf: record))
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.filePath).count == 1)
    }
  }

  @Test(arguments: [[""], ["mapping.xlsx", "--output", ""], ["mapping.xlsx", "--select", ""]])
  func `an empty name or code is refused in words`(_ arguments: [String]) throws {
    try ScratchFolder.use { folder in
      try FileManager.default.copyItem(
        at: ExampleTests.workbook, to: folder.appending(path: "mapping.xlsx"))
      let run = try BuiltProgram.run(["check"] + arguments, in: folder)
      #expect(run.status == 2, "\(run)")
      #expect(run.output.isEmpty)
      #expect(run.errorText.contains("empty") || run.errorText.contains("“”"), "\(run)")
    }
  }
}
