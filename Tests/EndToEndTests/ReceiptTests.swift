import Foundation
import TestSupport
import Testing

/// `verify` and `--baseline` as the built program has them, on copies of the example.
struct ReceiptTests {
  private static let input = ["mapping.xlsx", "structure.xlsx", "standard.json"]
  private static let check =
    ["check", "mapping.xlsx", "--structure", "structure.xlsx", "--standard", "standard.json"]
    + ["--option", "Electrical and electronic goods"]

  /// A folder with the example's workbooks and their report.
  private func withReport(_ body: (URL) throws -> Void) throws {
    try ScratchFolder.use { folder in
      for name in Self.input {
        try FileManager.default.copyItem(
          at: ExampleTests.folder.appending(path: name), to: folder.appending(path: name))
      }
      let run = try BuiltProgram.run(
        Self.check + ["--format", "json", "--output", "report.json"], in: folder)
      #expect(run.status == 1, "\(run)")
      try body(folder)
    }
  }

  @Test func `the files of a report are told from others`() throws {
    try withReport { folder in
      func verify(_ files: [String]) throws -> ToolRun {
        try BuiltProgram.run(["verify", "report.json"] + files, in: folder)
      }
      let all = try verify(Self.input)
      #expect(all.status == 0, "\(all)")
      #expect(try verify(Array(Self.input.dropLast())).status == 1)
      #expect(
        try verify(Self.input + ["report.json"]).text.contains("not part of it: report.json"))
      let mapping = folder.appending(path: "mapping.xlsx")
      try FileManager.default.moveItem(at: mapping, to: folder.appending(path: "sent.xlsx"))
      let renamed = try verify(["sent.xlsx", "structure.xlsx", "standard.json"])
      #expect(renamed.status == 0, "\(renamed)")
      try Data("changed".utf8).write(to: mapping)
      let changed = try verify(Self.input)
      #expect(changed.status == 1)
      #expect(changed.text.contains("differs: mapping.xlsx"), "\(changed)")
    }
  }

  @Test func `what was verified can be read by programs`() throws {
    try withReport { folder in
      let run = try BuiltProgram.run(
        ["verify", "report.json", "mapping.xlsx", "--format", "json"], in: folder)
      #expect(run.status == 1)
      let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      #expect(object?["holds"] as? Bool == false)
      #expect((object?["files"] as? [[String: Any]])?.first?["outcome"] as? String == "match")
      let missing = object?["missing"] as? [[String: Any]]
      #expect(missing?.map { $0["role"] as? String } == ["structure", "standard"])
    }
  }

  @Test func `a configuration and a library's file are part of the receipt`() throws {
    try ScratchFolder.use { folder in
      for name in Self.input {
        try FileManager.default.copyItem(
          at: ExampleTests.folder.appending(path: name), to: folder.appending(path: name))
      }
      let yaml = "mapping: mapping.xlsx\nstandards: [{ reference: ST9001 }]\n"
      try Data(yaml.utf8).write(to: folder.appending(path: "ksbcheck.yml"))
      let run = try BuiltProgram.run(
        ["check", "--standards", ".", "--format", "json", "--output", "report.json"], in: folder)
      #expect(run.status == 1, "\(run)")
      let verified = try BuiltProgram.run(
        ["verify", "report.json", "mapping.xlsx", "standard.json", "ksbcheck.yml"], in: folder)
      #expect(verified.status == 0, "\(verified)")
    }
  }

  @Test func `what is no report, or no file, ends with its own exit code`() throws {
    try withReport { folder in
      let notOne = try BuiltProgram.run(["verify", "standard.json", "mapping.xlsx"], in: folder)
      #expect(notOne.status == 3, "\(notOne)")
      #expect(notOne.errorText.contains("standard.json is not a report of ksbcheck"))
      #expect(try BuiltProgram.run(["verify", "report.json", "gone.xlsx"], in: folder).status == 2)
      #expect(try BuiltProgram.run(["verify", "report.json"], in: folder).status == 2)
      let baseline = try BuiltProgram.run(
        Self.check + ["--baseline", "standard.json"], in: folder)
      #expect(baseline.status == 2, "\(baseline)")
      #expect(baseline.output.isEmpty)
    }
  }

  @Test(arguments: ["text", "markdown", "html", "json"])
  func `the same input have changed nothing`(format: String) throws {
    try withReport { folder in
      let run = try BuiltProgram.run(
        Self.check + ["--baseline", "report.json", "--format", format], in: folder)
      #expect(run.status == 1, "\(run)")
      if format == "json" {
        let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
        let comparison = try #require(object?["comparison"] as? [String: Any])
        #expect((comparison["fixed"] as? [Any])?.count == 0)
        #expect((comparison["new"] as? [Any])?.count == 0)
        #expect((comparison["caveats"] as? [Any])?.count == 0)
        #expect((comparison["remaining"] as? [Any])?.isEmpty == false)
      } else {
        #expect(run.text.contains(/0 fixed, 0 new, [1-9]\d+ remaining/), "\(run)")
      }
    }
  }

  @Test func `what was put right is fixed, and the verdict is the new one`() throws {
    try ScratchFolder.use { folder in
      func check(_ name: String, _ arguments: [String]) throws -> ToolRun {
        let file = RuleCase.folder.appending(path: name).filePath
        let standard = RuleCase.folder.appending(path: "ST9002.json").filePath
        return try BuiltProgram.run(
          ["check", file, "--standard", standard] + arguments, in: folder)
      }
      let before = try check(
        "C101-failing.xlsx", ["--format", "json", "--output", "before.json"])
      #expect(before.status == 1, "\(before)")
      let after = try check("C101-passing.xlsx", ["--baseline", "before.json"])
      #expect(after.status == 0, "\(after)")
      #expect(after.text.contains("Fixed: C101 at"), "\(after)")
    }
  }

  @Test func `a baseline is never written over`() throws {
    try withReport { folder in
      let run = try BuiltProgram.run(
        Self.check + ["--baseline", "report.json", "--output", "report.json"], in: folder)
      #expect(run.status == 2, "\(run)")
    }
  }
}
