import Foundation
import TestSupport
import Testing

/// `--layout` and `--write-layout`, and the key `layout` of a configuration.
struct LayoutFileTests {
  /// Workbooks in every layout, and the folder of each.
  private static let workbooks =
    ["example/mapping"] + OddWorkbook.all.filter { $0.layout == nil }.map { "odd/\($0.name)" }

  @Test(arguments: workbooks)
  func `the layout that is written gives the same reading`(name: String) throws {
    try ScratchFolder.use { folder in
      let workbook = Project.file("Fixtures/\(name).xlsx").filePath
      let layout = folder.appending(path: "layout.yml").filePath
      let before = try tables(["inspect", workbook, "--write-layout", layout])
      let after = try tables(["inspect", workbook, "--layout", layout])
      #expect(before == after)
      #expect(try claims(workbook) == claims(workbook, ["--layout", layout]))
    }
  }

  @Test func `a layout that is written is known to hold what was understood`() throws {
    try ScratchFolder.use { folder in
      let workbook = Project.file("Fixtures/odd/rotated-titles.xlsx").filePath
      let layout = folder.appending(path: "layout.yml")
      _ = try tables(["inspect", workbook, "--write-layout", layout.filePath])
      let text = try String(contentsOf: layout, encoding: .utf8)
      #expect(text.contains("layout: matrix"))
      #expect(text.contains("header-rows: 3-4"))
      #expect(text.contains("C: { unit: \"U01 Trees\" }"))
    }
  }

  @Test func `a layout file that does not fit is refused before anything is checked`() throws {
    try ScratchFolder.use { folder in
      let layout = folder.appending(path: "layout.yml")
      try Data("sheets:\n  - sheet: Maping\n".utf8).write(to: layout)
      let workbook = Project.file("Fixtures/example/mapping.xlsx").filePath
      for command in ["check", "inspect"] {
        let run = try BuiltProgram.run([command, workbook, "--layout", layout.filePath])
        #expect(run.status == 2)
        #expect(run.text.isEmpty)
        #expect(
          run.errorText.contains(
            "layout.yml, line 2: “sheet”: the workbook has no sheet “Maping”; it has “Guidance”"))
      }
    }
  }

  @Test func `a configuration may name the layout file, and the command line wins`() throws {
    try ScratchFolder.use { folder in
      let files = ["welsh.xlsx", "welsh.yml"]
      for file in files {
        try FileManager.default.copyItem(
          at: Project.file("Fixtures/odd/\(file)"), to: folder.appending(path: file))
      }
      try Data("mapping: welsh.xlsx\nlayout: welsh.yml\n".utf8).write(
        to: folder.appending(path: "ksbcheck.yml"))
      let run = try BuiltProgram.run(["check", "--format", "csv"], in: folder)
      #expect(run.text.contains(#","full","#), "\(run)")
      try Data("colours: { green: full }\n".utf8).write(to: folder.appending(path: "other.yml"))
      let other = try BuiltProgram.run(
        ["check", "--format", "csv", "--layout", "other.yml"], in: folder)
      #expect(!other.text.contains(#","full","#), "\(other)")
      let shown = try BuiltProgram.run(["check", "--show-config"], in: folder)
      #expect(shown.text.contains("layout: \"welsh.yml\"  # ksbcheck.yml, line 2"))
    }
  }

  @Test func `the workbook is never written over`() throws {
    let workbook = Project.file("Fixtures/odd/welsh.xlsx").filePath
    let run = try BuiltProgram.run(["inspect", workbook, "--write-layout", workbook])
    #expect(run.status == 2)
    #expect(run.errorText.contains("would be lost; choose another name for --write-layout"))
  }

  /// The KSBs and findings of a check, as sorted JSON.
  private func claims(_ workbook: String, _ arguments: [String] = []) throws -> String {
    let run = try BuiltProgram.run(["check", workbook, "--format", "json"] + arguments)
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let standards = try #require(object?["standards"] as? [Any])
    // Which sheets are left aside is what a layout file settles.
    let findings = (object?["findings"] as? [[String: Any]] ?? []).filter {
      $0["rule"] as? String != "W109"
    }
    let data = try JSONSerialization.data(
      withJSONObject: [standards, findings.map { $0["message"] ?? "" }], options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }

  /// The tables that an inspection as JSON shows, as sorted JSON.
  private func tables(_ arguments: [String]) throws -> [String] {
    let run = try BuiltProgram.run(arguments + ["--format", "json"])
    try #require(run.succeeded, "\(run)")
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let sheets = try #require(object?["sheets"] as? [[String: Any]])
    return try sheets.filter { $0["purpose"] as? String == "mapping" }.map { sheet in
      let parts: [String: Any] = ["sheet": sheet["sheet"] ?? "", "tables": sheet["tables"] ?? ""]
      let data = try JSONSerialization.data(withJSONObject: parts, options: [.sortedKeys])
      return String(decoding: data, as: UTF8.self)
    }
  }
}
