import Foundation
import TestSupport
import Testing

/// `ksbcheck template`: blank workbooks out of the built program.
struct TemplateTests {
  private static let standard = Project.file("Fixtures/example/standard.json").filePath
  private static let option = "Electrical and electronic goods"

  @Test func `a blank mapping is written and read back as blank`() throws {
    try ScratchFolder.use { folder in
      let output = folder.appending(path: "mapping.xlsx")
      let arguments = ["--standard", Self.standard, "--option", Self.option]
      let run = try BuiltProgram.run(
        ["template", "mapping", "--output", output.filePath] + arguments)
      #expect(run.succeeded, "\(run)")
      #expect(run.errorText == "wrote \(output.filePath)\n")
      let (report, check) = try BuiltProgram.report(checking: output, arguments)
      #expect(check.status == 1)
      #expect(Set(report.findings.map(\.rule)) == ["M106"])
    }
  }

  @Test func `two runs give the same bytes, and leave no temporary file`() throws {
    try ScratchFolder.use { folder in
      let temporary = folder.appending(path: "tmp")
      try FileManager.default.createDirectory(at: temporary, withIntermediateDirectories: true)
      for (kind, name) in [("mapping", "a"), ("mapping", "b"), ("structure", "c")] {
        let run = try BuiltProgram.run(
          ["template", kind, "--standard", Self.standard, "--output", "\(name).xlsx"],
          environment: ["TMPDIR": temporary.filePath], in: folder)
        #expect(run.succeeded, "\(run)")
      }
      let files = try ["a.xlsx", "b.xlsx", "c.xlsx"].map {
        try Data(contentsOf: folder.appending(path: $0))
      }
      #expect(files[0] == files[1])
      #expect(files[0] != files[2])
      #expect(try FileManager.default.contentsOfDirectory(atPath: temporary.filePath).isEmpty)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.filePath).count == 4)
    }
  }

  @Test func `a file that is there is written over only when that is asked for`() throws {
    try ScratchFolder.use { folder in
      let output = folder.appending(path: "structure.xlsx")
      try Data("mine".utf8).write(to: output)
      let arguments = ["template", "structure", "--output", output.filePath]
      let refused = try BuiltProgram.run(arguments)
      #expect(refused.status == 2)
      #expect(refused.errorText.contains("--force"), "\(refused)")
      #expect(try Data(contentsOf: output) == Data("mine".utf8))
      #expect(try BuiltProgram.run(arguments + ["--force"]).succeeded)
      #expect(try Data(contentsOf: output).starts(with: Data("PK".utf8)))
    }
  }

  @Test(arguments: [
    (["--option", "Nothing like it"], "The options are", 2),
    (["--standard", "ST0001"], "is not in the library", 3),
    (["--standard", "missing.json"], "does not exist", 2),
    (["--output", "mapping.xls"], "must end in .xlsx", 2),
    (["--output", "no-such-folder/mapping.xlsx"], "cannot be written", 2),
  ])
  func `what cannot be acted on is said in words, and nothing is written`(
    arguments: [String], words: String, status: Int32
  ) throws {
    try ScratchFolder.use { folder in
      let output = arguments.contains("--output") ? [] : ["--output", "mapping.xlsx"]
      let standard = arguments.contains("--standard") ? [] : ["--standard", Self.standard]
      let run = try BuiltProgram.run(
        ["template", "mapping"] + arguments + output + standard, in: folder)
      #expect(run.status == status, "\(run)")
      #expect(run.errorText.contains(words), "\(run)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.filePath).isEmpty)
    }
  }

  @Test func `without a temporary folder nothing is written, and that is said`() throws {
    try ScratchFolder.use { folder in
      let run = try BuiltProgram.run(
        ["template", "structure", "--output", "structure.xlsx"],
        environment: ["TMPDIR": folder.appending(path: "none").filePath], in: folder)
      #expect(run.status == 3, "\(run)")
      #expect(run.errorText.contains("a temporary folder cannot be used"), "\(run)")
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.filePath).isEmpty)
    }
  }

  @Test func `a standard with options of which none is named is listed whole, and that is said`()
    throws
  {
    try ScratchFolder.use { folder in
      let run = try BuiltProgram.run(
        ["template", "mapping", "--standard", Self.standard, "--output", "mapping.xlsx"],
        in: folder)
      #expect(run.succeeded, "\(run)")
      #expect(run.errorText.contains("--option names none"), "\(run)")
    }
  }
}
