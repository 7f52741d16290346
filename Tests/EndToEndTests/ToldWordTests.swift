import Foundation
import TestSupport
import Testing

/// `--word` and the key `words` of a configuration: what a word means is the user's to say.
struct ToldWordTests {
  /// A mapping whose scale nobody knows.
  private static let mapping = """
    KSB | Statement | Position | Units
    K1 | How fruit trees grow | Amber | U1
    K2 | How soil is made | Green | U1
    K3 | How water moves | Amber | U1
    K4 | How bees live | Green | U1
    S1 | Prune young trees | Red | U2
    S2 | Plant trees | a=b | U2
    S3 | Feed trees | Red | U2
    """

  private func use(_ check: (URL) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try MadeWorkbook.write(
        [("KSB mapping", Self.mapping)], to: folder.appending(path: "mapping.xlsx"))
      try check(folder)
    }
  }

  private static let words = [
    "--word", "Green=full", "--word", " AMBER = Partial", "--word", "Red=none", "--word",
    "a=b=full",
  ]

  private static let meant = [
    "K1 partial", "K2 full", "K3 partial", "K4 full", "S1 none", "S2 full", "S3 none",
  ]

  private func coverage(_ run: ToolRun) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let standards = try #require(object?["standards"] as? [[String: Any]])
    return standards.flatMap { $0["ksbs"] as? [[String: Any]] ?? [] }.map {
      "\($0["code"] ?? "") \($0["coverage"] ?? "")"
    }
  }

  @Test func `a word means what the user says, case and spacing aside`() throws {
    try use { folder in
      let before = try BuiltProgram.run(["check", "mapping.xlsx", "--format", "json"], in: folder)
      #expect(try coverage(before) != Self.meant)
      let after = try BuiltProgram.run(
        ["check", "mapping.xlsx", "--format", "json"] + Self.words, in: folder)
      #expect(try coverage(after) == Self.meant, "\(after)")
    }
  }

  @Test(arguments: ["text", "markdown", "html"])
  func `the head of a report says which words were given a meaning, and by whom`(
    format: String
  ) throws {
    try use { folder in
      let run = try BuiltProgram.run(
        ["check", "mapping.xlsx", "--format", format] + Self.words, in: folder)
      let text = run.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let told = "Words read as you say: “Green” as full (--word), “AMBER” as partial (--word)"
      let place = try #require(text.range(of: told), "\(run)")
      let things = try #require(text.range(of: "What to do"))
      #expect(place.lowerBound < things.lowerBound)
    }
  }

  @Test func `JSON and the receipt hold the words as well`() throws {
    try use { folder in
      let run = try BuiltProgram.run(
        ["check", "mapping.xlsx", "--format", "json"] + Self.words, in: folder)
      let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      let told = try #require(object?["told"] as? [String: Any])
      let words = try #require(told["words"] as? [[String: String]])
      #expect(words.first == ["word": "Green", "coverage": "full", "source": "--word"])
      #expect(words.count == 4)
      let receipt = try #require(object?["receipt"] as? [String: Any])
      #expect((receipt["options"] as? [String])?.contains("--word \"Green=full\"") == true)
    }
  }

  @Test func `a batch and an inspection go by the words as well`() throws {
    try use { folder in
      let batch = try BuiltProgram.run(
        ["batch", "mapping.xlsx", "--format", "ndjson"] + Self.words, in: folder)
      #expect(try coverage(batch) == Self.meant, "\(batch)")
      let inspection = try BuiltProgram.run(["inspect", "mapping.xlsx"] + Self.words, in: folder)
      #expect(inspection.text.contains("“Amber”: partial, as you say, in 2 cells"), "\(inspection)")
    }
  }

  @Test(arguments: [
    (
      ["Green=full", "--word", "green=partial"],
      "--word gives “green” two meanings, full and partial"
    ),
    (["Green"], "--word “Green” does not say what the word means"),
    (
      ["Green=fulll"], "“fulll” is not a meaning; write full, partial or none; did you mean “full”?"
    ),
    (["=full"], "--word “=full” names no word"),
  ])
  func `a word with no meaning, or with two, is refused`(
    _ arguments: [String], _ sentence: String
  ) throws {
    try use { folder in
      for command in ["check", "batch", "inspect"] {
        let run = try BuiltProgram.run([command, "mapping.xlsx", "--word"] + arguments, in: folder)
        #expect(run.status == 2, "\(run)")
        #expect(run.errorText.contains(sentence), "\(run)")
      }
    }
  }

  @Test func `one word that is given a meaning says which column is the coverage`() throws {
    try ScratchFolder.use { folder in
      let sheet = """
        KSB | Statement | Position | Units
        K1 | How fruit trees grow | Amber | U1
        S1 | Prune young trees | Red | U2
        """
      try MadeWorkbook.write([("Map", sheet)], to: folder.appending(path: "mapping.xlsx"))
      let run = try BuiltProgram.run(
        ["check", "mapping.xlsx", "--word", "amber=partial", "--format", "json"], in: folder)
      #expect(try coverage(run) == ["K1 partial", "S1 unclear"], "\(run)")
    }
  }

  @Test func `a dash can be given a meaning too`() throws {
    try use { folder in
      let run = try BuiltProgram.run(["inspect", "mapping.xlsx", "--word", "-=full"], in: folder)
      #expect(run.status == 0, "\(run)")
    }
  }

  @Test func `a configuration gives words a meaning, and the command line wins`() throws {
    try use { folder in
      let settings = "words: { Green: full, Amber: partial,  Red: full, a=b: none }\n"
      try Data(settings.utf8).write(to: folder.appending(path: "ksbcheck.yml"))
      let arguments = ["check", "mapping.xlsx", "--word", "red=none"]
      let run = try BuiltProgram.run(arguments + ["--format", "json"], in: folder)
      #expect(try coverage(run) == Self.meant.map { $0 == "S2 full" ? "S2 none" : $0 }, "\(run)")
      let text = try BuiltProgram.run(arguments, in: folder).text
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(line.contains("“red” as none (--word), “Amber” as partial (ksbcheck.yml, line 1)"))
      let shown = try BuiltProgram.run(arguments + ["--show-config"], in: folder)
      #expect(shown.text.contains("  \"red\": none  # the command line"), "\(shown)")
      #expect(shown.text.contains("  \"Green\": full  # ksbcheck.yml, line 1"), "\(shown)")
    }
  }

  @Test func `a configuration that gives a word two meanings is refused`() throws {
    try use { folder in
      let settings = "words:\n  Green: full\n  \" green \": none\n"
      try Data(settings.utf8).write(to: folder.appending(path: "ksbcheck.yml"))
      let run = try BuiltProgram.run(["check", "mapping.xlsx"], in: folder)
      #expect(run.status == 2)
      #expect(
        run.errorText.contains("must be full, as above: a word has one meaning"), "\(run)")
    }
  }

  @Test func `the words of a layout file win over those that are known, and are told`() throws {
    try use { folder in
      let layout = "words:\n  coverage:\n    full: [Green, Amber]\n    none: [Red, a=b]\n"
      try Data(layout.utf8).write(to: folder.appending(path: "layout.yml"))
      let arguments = [
        "check", "mapping.xlsx", "--layout", "layout.yml", "--word", "Amber=partial",
      ]
      let run = try BuiltProgram.run(arguments + ["--format", "json"], in: folder)
      #expect(try coverage(run) == Self.meant.map { $0 == "S2 full" ? "S2 none" : $0 }, "\(run)")
      let text = try BuiltProgram.run(arguments, in: folder).text
      let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(line.contains("“Amber” as partial (--word), “Green” as full (layout.yml)"), "\(line)")
      #expect(line.contains("Sheets read as you say in layout.yml"))
    }
  }
}
