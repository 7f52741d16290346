import Foundation
import TestSupport
import Testing

/// What can go wrong with disks and files while a batch runs: the rest is reported all the same.
struct BatchFaultTests {
  @Test(.enabled(if: OrdinaryUser.isPossible, "skipped: root may read everything"))
  func `a folder that may not be written to is said before anything is checked`() throws {
    try BatchFolder.use { folder in
      try folder.addExample("a")
      let output = folder.url.appending(path: "out")
      try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
      try folder.setMode(0o555, of: "out")
      defer { try? folder.setMode(0o755, of: "out") }
      let run = try folder.run(["in", "--output", "out"], by: .ordinary)
      #expect(run.status == 2, "\(run)")
      #expect(
        run.errorText.contains("the folder out cannot be written; check that its folder"), "\(run)")
      #expect(try folder.files("out").isEmpty)
    }
  }

  @Test(.enabled(if: OrdinaryUser.isPossible, "skipped: root may write everywhere"))
  func `a submission's folder that may not be written to ends with 3, and the rest is done`() throws
  {
    try BatchFolder.use { folder in
      for name in ["a", "b", "c"] { try folder.addExample(name) }
      try folder.add("out/b/readme.txt", Data())
      try folder.setMode(0o555, of: "out/b")
      defer { try? folder.setMode(0o755, of: "out/b") }
      let run = try folder.run(["in", "--output", "out"], by: .ordinary)
      #expect(run.status == 3, "\(run)")
      #expect(run.errorText.contains("cannot be written"), "\(run)")
      let files = try folder.files("out")
      #expect(files["a/report.json"] != nil && files["c/report.json"] != nil)
      #expect(files["b/report.json"] == nil)
      #expect(!files.keys.contains { $0.contains(".part") })
    }
  }

  @Test(.enabled(if: OrdinaryUser.isPossible, "skipped: root may read everything"))
  func `a workbook that may not be opened is told, and the others are checked`() throws {
    try BatchFolder.use { folder in
      for name in ["a", "b", "c"] { try folder.addExample(name) }
      try folder.setMode(0, of: "in/b/mapping.xlsx")
      let run = try folder.run(["in", "--output", "out"], by: .ordinary)
      #expect(run.status == 3, "\(run)")
      #expect(
        try folder.verdicts("out/index.json") == ["a not-ready", "b unchecked", "c not-ready"])
      #expect(
        run.errorText.contains(
          "mapping.xlsx cannot be read; check that it is not locked and that you may open it"),
        "\(run)")
    }
  }

  @Test func `a workbook that is being written to is told, and the others are checked`() throws {
    try BatchFolder.use { folder in
      for name in ["a", "c"] { try folder.addExample(name) }
      try folder.add("in/b/mapping.xlsx", Data("PK".utf8))
      let growing = try GrowingFile(folder.url.appending(path: "in/b/mapping.xlsx"))
      defer { growing.stop() }
      let run = try folder.run(["in", "--output", "out"])
      #expect(run.status == 3, "\(run)")
      #expect(
        try folder.verdicts("out/index.json") == ["a not-ready", "b unchecked", "c not-ready"])
      #expect(run.errorText.contains("mapping.xlsx changed while it was read"), "\(run)")
    }
  }

  @Test func `a hostile workbook is refused by its limit, and the others are checked`() throws {
    try BatchFolder.use { folder in
      for name in ["a", "c"] { try folder.addExample(name) }
      let bomb = UnreadableInputTests.Input.folder.appending(path: "zip-bomb.xlsx")
      try folder.add("in/b/mapping.xlsx", Data(contentsOf: bomb))
      let run = try folder.run(["in", "--output", "out"])
      #expect(run.status == 3, "\(run)")
      #expect(
        try folder.verdicts("out/index.json") == ["a not-ready", "b unchecked", "c not-ready"])
      #expect(run.errorText.contains("b: mapping.xlsx"), "\(run)")
    }
  }

  @Test(.enabled(if: Python.tool != nil, "skipped: no Python"))
  func `a submission that takes longer than the limit is reported, and the others are checked`()
    throws
  {
    try BatchFolder.use { folder in
      for name in ["a", "c"] { try folder.addExample(name) }
      try folder.add("in/b/mapping.xlsx", Data())
      // A million rows take many times as long as the limit without optimisation.
      let many = """
        import pathlib, sys
        sys.path.insert(0, sys.argv[1])
        from amplified import workbook
        workbook(pathlib.Path("in/b/mapping.xlsx"), "<row><c><v>1</v></c></row>" * 1_000_000)
        """
      let tools = Project.file("Tests/Tools").filePath
      let made = try Python.tool?.run(["-B", "-c", many, tools], in: folder.url)
      try #require(made?.succeeded == true, "\(String(describing: made))")
      let run = try folder.run(["in", "--output", "out", "--time-limit", "8"])
      #expect(run.status == 3, "\(run)")
      let verdicts = try folder.verdicts("out/index.json")
      #expect(verdicts.count == 3 && verdicts.contains("b unchecked"), "\(verdicts)")
      let isLate = { (name: String) in
        run.errorText.contains("\(name): mapping.xlsx took longer to check than the limit of 8 s")
      }
      #expect(isLate("b"), "\(run)")
      // On a machine that is very busy the others may be late too.
      for name in ["a", "c"] {
        #expect(verdicts.contains("\(name) not-ready") || isLate(name), "\(run)")
      }
    }
  }

  @Test func `ten thousand files are all in the index, in their order`() throws {
    try BatchFolder.use { folder in
      let names = (10_000..<20_000).map(String.init)
      try folder.add("in/\(names[0]).xlsx", Data("PK\u{3}\u{4} and nothing more".utf8))
      let first = folder.url.appending(path: "in/\(names[0]).xlsx")
      for name in names.dropFirst() {
        let link = folder.url.appending(path: "in/\(name).xlsx")
        try FileManager.default.linkItem(at: first, to: link)
      }
      let run = try folder.run(["in", "--output", "out", "--format", "json", "--jobs", "2"])
      #expect(run.status == 3, "\(run.errorText.suffix(500))")
      #expect(run.errorText.hasSuffix("checked 10000 of 10000 submissions\n"))
      #expect(try folder.verdicts("out/index.json") == names.map { "\($0) unchecked" })
    }
  }
}
