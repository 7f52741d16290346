import Foundation
import TestSupport
import Testing

/// The cycle that the built program goes by, and how its reports say so.
struct CycleTests {
  /// What a JSON report says of the cycle.
  private struct Stated: Decodable, Equatable {
    struct Submission: Decodable, Equatable {
      var cycle: String
      var cycleAssumed: Bool
    }

    struct SkippedRule: Decodable, Equatable {
      var rule: String
      var reason: String
    }

    var submission: Submission
    var skippedRules: [SkippedRule]

    func reason(_ rule: String) -> String? { skippedRules.first { $0.rule == rule }?.reason }
  }

  private func check(_ arguments: [String], format: String) throws -> ToolRun {
    try BuiltProgram.run(
      ["check", ExampleTests.workbook.filePath, "--format", format] + ExampleTests.arguments
        + arguments)
  }

  private func stated(_ arguments: [String] = []) throws -> Stated {
    try JSONDecoder().decode(
      Stated.self, from: try check(arguments, format: "json").output)
  }

  @Test func `without a cycle the latest is taken, and said to be`() throws {
    let stated = try stated()
    #expect(stated.submission == .init(cycle: "2025", cycleAssumed: true))
    for rule in ["S103", "S104"] {
      #expect(
        stated.reason(rule) == """
          no list of standards in scope is known for the arrangement after cycle 5, the latest, \
          which was taken as none was named
          """)
    }
    let words = """
      2025, the arrangement after cycle 5: the default, as none was named; the last window that is \
      known closed on 10 February 2025
      """
    let text = try check([], format: "text").text.replacing("\n  ", with: " ")
    #expect(text.contains("\nCycle: \(words)\n"))
    #expect(try check([], format: "html").text.contains("<p class=\"next\">Cycle: \(words)</p>"))
  }

  @Test(arguments: ["3", "4"])
  func `a cycle that is named is gone by, with its list`(cycle: String) throws {
    let stated = try stated(["--cycle", cycle])
    #expect(stated.submission == .init(cycle: cycle, cycleAssumed: false))
    #expect(stated.reason("S103") == nil && stated.reason("S104") == nil)
    let text = try check(["--cycle", cycle], format: "text").text
    #expect(text.contains("\nCycle: \(cycle)\n") && text.contains("S103 not-in-scope"))
  }

  @Test(arguments: ["5", "6", "four", ""])
  func `a cycle that there is none of is exit code 2, with those that there are`(
    cycle: String
  ) throws {
    for command in ["check", "batch", "scope"] {
      let run = try BuiltProgram.run([command, "a.xlsx", "--cycle", cycle])
      #expect(run.status == 2 && run.text.isEmpty, "\(run)")
      #expect(
        run.errorText.contains("unknown cycle \(cycle); choose 1, 2, 3, 4, 5.1, 5.2 or 2025"),
        "\(run)")
    }
  }

  @Test func `a configuration's cycle is gone by, shown, or refused`() throws {
    try ScratchFolder.use { folder in
      try FileManager.default.copyItem(
        at: ExampleTests.workbook, to: folder.appending(path: "mapping.xlsx"))
      let write = { (yaml: String) in
        try Data(yaml.utf8).write(to: folder.appending(path: "ksbcheck.yml"))
      }
      try write("mapping: mapping.xlsx\ncycle: \"4\"\n")
      let run = try BuiltProgram.run(["check", "--format", "json"], in: folder)
      let stated = try JSONDecoder().decode(Stated.self, from: run.output)
      #expect(stated.submission == .init(cycle: "4", cycleAssumed: false))
      let shown = try BuiltProgram.run(["check", "--show-config"], in: folder)
      #expect(shown.text.contains("cycle: \"4\"  # ksbcheck.yml, line 2\n"))
      try write("mapping: mapping.xlsx\n")
      let assumed = try BuiltProgram.run(["check", "--show-config"], in: folder)
      #expect(assumed.text.contains("cycle: \"2025\"  # the default: the latest\n"))
      try write("mapping: mapping.xlsx\ncycle: 6\n")
      let refused = try BuiltProgram.run(["check"], in: folder)
      #expect(refused.status == 2, "\(refused)")
      #expect(refused.errorText.contains("it must be one of 1, 2, 3, 4, 5.1, 5.2, 2025"))
    }
  }

  @Test func `a batch goes by the cycle, and its index names it`() throws {
    try BatchFolder.use { folder in
      try folder.addExample("a")
      for (arguments, cycle) in [([], "2025"), (["--cycle", "3"], "3")] {
        _ = try folder.run(["in", "--output", "out-\(cycle)"] + arguments)
        let files = try folder.files("out-\(cycle)")
        let report = try JSONDecoder().decode(Stated.self, from: #require(files["a/report.json"]))
        #expect(report.submission == .init(cycle: cycle, cycleAssumed: arguments.isEmpty))
        let index = String(decoding: try #require(files["index.json"]), as: UTF8.self)
        #expect(index.contains("\"cycle\":\"\(cycle)\""))
      }
    }
  }
}
