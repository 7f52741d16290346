import Foundation
import TestSupport
import Testing

/// `ksbcheck standard`, as people and scripts call it.
struct LibraryCommandTests {
  /// Adds versions of the example's standard to a new library.
  static func withVersions<Result>(
    _ versions: [String], _ body: (URL, ToolRun) throws -> Result
  ) throws -> Result {
    try ScratchFolder.use { folder in
      let library = folder.appending(path: "library")
      let run = try BuiltProgram.run(
        ["standard", "add"] + versions.map(file) + ["--standards", library.filePath])
      return try body(library, run)
    }
  }

  static func file(_ version: String) -> String {
    Project.file("Fixtures/versions/ST9001_v\(version).json").filePath
  }

  @Test func `records are added once, and listed`() throws {
    try Self.withVersions(["1.0", "2.0", "1.1"]) { library, run in
      #expect(run.succeeded && run.text == "added 3, unchanged 0, broken 0\n", "\(run)")
      let again = try BuiltProgram.run(
        ["standard", "add", Self.file("1.0"), "--standards", library.filePath])
      #expect(again.succeeded && again.text == "added 0, unchanged 1, broken 0\n", "\(again)")
      let names = try FileManager.default.contentsOfDirectory(atPath: library.filePath)
      #expect(
        names.sorted() == ["ST9001_v1.0.json", "ST9001_v1.1.json", "ST9001_v2.0.json"])
      let list = try BuiltProgram.run(["standard", "list", "--standards", library.filePath])
      #expect(list.text.split(separator: "\n").count == 3, "\(list)")
      #expect(list.text.hasPrefix("ST9001  1.0  level 4  14 K, 14 S, 5 B  Repair hub coordinator"))
      let json = try BuiltProgram.run(
        ["standard", "list", "--format", "json", "--standards", library.filePath])
      let entries = try JSONSerialization.jsonObject(with: json.output) as? [[String: Any]]
      #expect(entries?.map { $0["version"] as? String } == ["1.0", "1.1", "2.0"])
    }
  }

  @Test(
    .enabled(if: Python.tool != nil, "skipped: no Python"),
    arguments: [[], ["--indent", "1"]])
  func `of a dump of mixed quality the broken records are named and the others kept`(
    form: [String]
  ) throws {
    struct Expected: Decodable {
      struct Broken: Decodable { var position: Int }
      var sound: Int
      var broken: [Broken]
    }
    try ScratchFolder.use { folder in
      let dump = folder.appending(path: "dump.json")
      let made = try Python.run(
        "Fixtures/standards_dump.py",
        [dump.filePath, "--count", "120", "--broken", "0.3", "--seed", "7"] + form)
      try #require(made.succeeded, "\(made)")
      let expected = try JSONDecoder().decode(
        Expected.self, from: Data(contentsOf: folder.appending(path: "dump.expected.json")))
      try #require(expected.broken.count > 20)
      let library = folder.appending(path: "library")
      let run = try BuiltProgram.run(
        ["standard", "add", dump.filePath, "--standards", library.filePath])
      #expect(run.status == 3)
      #expect(
        run.text
          == "added \(expected.sound), unchanged 0, broken \(expected.broken.count)\n")
      let named = run.errorText.matches(of: /dump\.json, record (\d+)/).compactMap { Int($0.1) }
      #expect(named == expected.broken.map(\.position))
      let names = try FileManager.default.contentsOfDirectory(atPath: library.filePath)
      #expect(names.count == expected.sound)
      #expect(names.allSatisfy { $0.hasSuffix(".json") && !$0.hasPrefix(".") })
      let again = try BuiltProgram.run(
        ["standard", "add", dump.filePath, "--standards", library.filePath])
      #expect(again.text.hasPrefix("added 0, unchanged \(expected.sound), "), "\(again)")
    }
  }

  @Test func `a list that breaks off is told, and what is whole of it kept`() throws {
    try ScratchFolder.use { folder in
      let record = try String(contentsOfFile: Self.file("1.0"), encoding: .utf8)
      let dump = folder.appending(path: "dump.json")
      try Data("[\(record),\(record.prefix(3_000))".utf8).write(to: dump)
      let run = try BuiltProgram.run(
        [
          "standard", "add", dump.filePath, "--standards",
          folder.appending(path: "library").filePath,
        ])
      #expect(run.status == 3)
      #expect(run.text == "added 1, unchanged 0, broken 1\n")
      #expect(run.errorText.contains("record 2 (ST9001) is not valid JSON"))
      try Data("[\(record),".utf8).write(to: dump)
      let cut = try BuiltProgram.run(
        [
          "standard", "add", dump.filePath, "--standards",
          folder.appending(path: "library").filePath,
        ])
      #expect(cut.status == 3)
      #expect(cut.text == "added 0, unchanged 1, broken 1\n")
      #expect(cut.errorText.contains("dump.json breaks off"))
    }
  }

  private static let mistakes: [(arguments: [String], status: Int32)] = [
    (["add", "none.json"], 2), (["add", "."], 2), (["add"], 2),
    (["add", "Fixtures/example/mapping.xlsx"], 3), (["show", "ST9001"], 3),
    (["show", "none.json"], 2), (["show", "Fixtures/unreadable/a-list.json"], 3),
    (["diff", "ST9001"], 2), (["list", "--standards", "none"], 2),
    (["diff", "Fixtures/example/standard.json", "ST9001@9.9"], 3),
  ]

  @Test(arguments: mistakes)
  func `what cannot be done is one sentence and an exit code`(
    arguments: [String], status: Int32
  ) throws {
    let run = try BuiltProgram.run(["standard"] + arguments, in: Project.root)
    #expect(run.status == status, "\(run)")
    #expect(!run.errorText.isEmpty && !run.errorText.contains("Fatal"), "\(run)")
  }

  @Test func `an empty library is said to be empty`() throws {
    let run = try BuiltProgram.run(["standard", "list"])
    #expect(run.succeeded && run.text.isEmpty)
    #expect(run.errorText.contains("is empty"))
    let json = try BuiltProgram.run(["standard", "list", "--format", "json"])
    #expect(json.text == "[]\n")
  }

  @Test func `two versions are compared as text, JSON and a page`() throws {
    let versions = [Self.file("1.0"), Self.file("1.1")]
    let text = try BuiltProgram.run(["standard", "diff"] + versions)
    #expect(text.succeeded && text.text.contains("K9, now K10: “spoken and written” was added"))
    try ScratchFolder.use { folder in
      for name in ["changes.html", "changes.json"] {
        let file = folder.appending(path: name)
        let run = try BuiltProgram.run(
          ["standard", "diff"] + versions + ["--output", file.filePath])
        #expect(run.succeeded && run.output.isEmpty, "\(run)")
        let contents = try String(contentsOf: file, encoding: .utf8)
        #expect(contents.hasPrefix(name.hasSuffix("html") ? "<!DOCTYPE html>" : "{"))
      }
    }
  }

  @Test func `a mapping is checked against the version that it was made from`() throws {
    try Self.withVersions(["1.0", "1.1"]) { library, _ in
      let arguments = [
        "--standard", "ST9001", "--standards", library.filePath,
        "--option", "Electrical and electronic goods",
      ]
      let (report, run) = try BuiltProgram.report(checking: ExampleTests.workbook, arguments)
      #expect(run.status == 1)
      #expect(report.findings.filter { $0.rule == "S115" }.count == 1)
      #expect(report.findings.filter { $0.rule == "M104" }.count == 1)
      #expect(run.text.contains("statements are its own, more than of any other"))
    }
  }

  @Test func `a batch and a configuration find the version the same way`() throws {
    try Self.withVersions(["1.0", "1.1"]) { library, _ in
      try ScratchFolder.use { folder in
        try FileManager.default.copyItem(
          at: ExampleTests.workbook, to: folder.appending(path: "mapping.xlsx"))
        let configuration = """
          mapping: mapping.xlsx
          standards: [{ reference: ST9001, option: Electrical and electronic goods }]
          """
        try Data(configuration.utf8).write(to: folder.appending(path: "ksbcheck.yml"))
        for command in ["batch", "check"] {
          let target =
            command == "batch"
            ? [folder.filePath, "--format", "ndjson"]
            : ["--config", folder.appending(path: "ksbcheck.yml").filePath, "--format", "json"]
          let run = try BuiltProgram.run(
            [command] + target + ["--standards", library.filePath], in: folder)
          #expect(run.status == 1, "\(run)")
          #expect(run.text.contains("S115"), "\(command)")
          #expect(run.text.contains("version 1.0 was used"), "\(command)")
        }
      }
    }
  }

  @Test func `against a newer version, every row has a status`() throws {
    let run = try BuiltProgram.run([
      "check", ExampleTests.workbook.filePath, "--standard", Self.file("1.0"), "--option",
      "Electrical and electronic goods", "--against", Self.file("1.1"), "--format", "json",
    ])
    struct Report: Decodable {
      struct Update: Decodable {
        struct Row: Decodable {
          var status: String
          var ksb: String?
          var newKsb: String?
        }
        var counts: [String: Int]
        var rows: [Row]
      }
      var against: [Update]
    }
    let update = try #require(
      try JSONDecoder().decode(Report.self, from: run.output).against.first)
    // S5 was reworded by the sheet, K3 and K9 by the standard; K9 has no row.
    #expect(
      update.counts == [
        "stale": 1, "check-wording": 2, "newly-missing": 1, "missing": 1, "valid": 26,
      ])
    let rows = update.rows.map { "\($0.ksb ?? "–") \($0.status) \($0.newKsb ?? "–")" }
    for row in [
      "K3 check-wording K3", "– newly-missing K6", "K6 valid K7", "– missing K10",
      "S5 check-wording S5", "S9 stale –", "S13 valid S12", "B5 valid B5",
    ] { #expect(rows.contains(row), "\(row) in \(rows)") }
  }

  @Test func `a standard that takes no place is a usage error`() throws {
    let rules = Project.file("Fixtures/rules")
    try ScratchFolder.use { folder in
      let other = folder.appending(path: "ST9003.json")
      let record = try String(
        contentsOf: rules.appending(path: "ST9002.json"), encoding: .utf8)
      try Data(record.replacingOccurrences(of: "\"ST9002\"", with: "\"ST9003\"").utf8)
        .write(to: other)
      let run = try BuiltProgram.run([
        "check", ExampleTests.workbook.filePath, "--standard", Self.file("1.0"), "--standard",
        rules.appending(path: "ST9002.json").filePath, "--against", other.filePath,
      ])
      #expect(run.status == 2 && run.output.isEmpty, "\(run)")
      #expect(run.errorText.contains("none of the standards"), "\(run)")
    }
  }
}
