import Foundation
import TestSupport
import Testing

/// `ksbcheck.yml` as the built program reads it, beside copies of the example.
struct ConfigurationTests {
  private static let base = """
    mapping: mapping.xlsx
    standards:
      - file: standard.json
        option: Electrical and electronic goods

    """

  /// Copies the example and a configuration into a folder, and runs the program in it.
  private func run(_ yaml: String, _ arguments: [String]) throws -> ToolRun {
    try ScratchFolder.use { folder in
      for name in ["mapping.xlsx", "structure.xlsx", "standard.json"] {
        try FileManager.default.copyItem(
          at: ExampleTests.folder.appending(path: name), to: folder.appending(path: name))
      }
      try Data(yaml.utf8).write(to: folder.appending(path: "ksbcheck.yml"))
      return try BuiltProgram.run(["check"] + arguments, in: folder)
    }
  }

  private func rules(_ run: ToolRun) throws -> Set<String> {
    Set(try JSONReport(run).findings.map(\.rule))
  }

  @Test func `README's configuration checks the example`() throws {
    let page = try Project.text("README.md")
    let block = try #require(page.components(separatedBy: "```yaml\n").dropFirst().first)
    let yaml = try #require(block.components(separatedBy: "```").first)
    let found = try rules(run(yaml, ["--format", "json"]))
    #expect(
      !found.contains("C106") && !found.contains("X101") && found.isSuperset(of: ["C101", "C104"]))
  }

  @Test(arguments: [[], ["mapping.xlsx"], ["--config", "ksbcheck.yml"]])
  func `the file is found where it is looked for`(arguments: [String]) throws {
    let found = try rules(run(Self.base, arguments + ["--format", "json"]))
    #expect(!found.contains("S101") && found.contains("M101"))
  }

  @Test func `the command line wins over the file`() throws {
    let yaml = Self.base + "rules: { M101: off, C101: off }\nfail-on: must-fix\n"
    let run = try run(yaml, ["--select", "M101", "--format", "json"])
    #expect(try rules(run) == ["M101"])
    #expect(run.status == 1)
  }

  @Test func `what is suppressed does not count`() throws {
    let yaml = Self.base + "suppress: [{ rule: M101, reason: Agreed, by: Board }]\n"
    let run = try run(yaml, ["--select", "M101", "--format", "json"])
    #expect(run.status == 0)
    // What was not selected was not checked.
    #expect(try JSONReport(run).verdict == "incomplete")
  }

  @Test func `suppressions that are unused or expired are reported`() throws {
    let yaml =
      Self.base + """
        suppress:
          - { rule: C101, ksb: K1, reason: Agreed, by: Board }
          - { rule: M101, reason: Agreed, by: Board, until: 2025-12-31 }
        """
    #expect(try rules(run(yaml, ["--format", "json"])).isSuperset(of: ["X101", "X102", "M101"]))
  }

  @Test func `whoever suppresses what must be fixed is named`() throws {
    let run = try run(Self.base + "suppress: [{ rule: M101, reason: Agreed }]\n", [])
    #expect(run.status == 2)
    #expect(
      run.errorText
        == "ksbcheck: ksbcheck.yml, line 5: a suppression of M101, a must-fix rule, needs “by”; add it\n"
    )
  }

  @Test(arguments: [
    ("Workshp", "did you mean “Workshop”?"), ("Elsewhere", "“Workshop”, “Outreach”"),
  ])
  func `a pathway that the structure does not have is exit code 2 with the nearest`(
    pathway: String, hint: String
  ) throws {
    let yaml =
      Self.base.replacing("mapping:", with: "structure: structure.xlsx\nmapping:")
      + "    pathway: \(pathway)\n"
    let run = try run(yaml.replacing("\n\n", with: "\n"), [])
    #expect(run.status == 2, "\(run)")
    #expect(run.errorText.contains("pathway “\(pathway)”") && run.errorText.contains(hint))
  }

  @Test func `a must-fix rule that is lowered or left out is no readiness`() throws {
    for (yaml, arguments) in [
      (Self.base + "rules: { C101: note }\n", []), (Self.base, ["--select", "W"]),
      (Self.base, ["--ignore", "C101"]),
    ] {
      let run = try run(yaml, arguments + ["--format", "json"])
      let report = try JSONReport(run)
      #expect(report.verdict != "ready" && report.checked?.rulesOff.contains("C101") == true)
    }
  }

  @Test(arguments: [("must-fix", 0), ("incomplete", 1), ("should-fix", 1), ("note", 1)])
  func `what was not checked fails where it is asked to`(failOn: String, status: Int32) throws {
    let run = try run(Self.base, ["--select", "W104", "--fail-on", failOn, "--format", "json"])
    #expect(try JSONReport(run).verdict == "incomplete")
    #expect(run.status == status)
  }

  @Test func `a file for another mapping is not used, and that is said`() throws {
    let run = try run("mapping: other.xlsx\nrules: { M101: off }\n", ["mapping.xlsx"])
    #expect(run.errorText.contains("other.xlsx, and is not used"))
    #expect(run.text.contains("S101"))
  }

  @Test func `an unusable file is one sentence and exit code 2`() throws {
    let run = try run("mappping: a.xlsx\n", ["mapping.xlsx"])
    #expect(run.status == 2)
    #expect(
      run.errorText
        == "ksbcheck: ksbcheck.yml, line 1: unknown key “mappping”; did you mean “mapping”?\n"
    )
  }

  @Test func `what is shown can be saved and shows the same`() throws {
    let yaml = Self.base + "rules: { C108: { limit: 0.2 } }\n"
    let shown = try run(yaml, ["--show-config", "--level", "4"])
    #expect(shown.status == 0)
    #expect(shown.text.contains("level: 4  # the command line"))
    #expect(shown.text.contains("limit: 0.2 }  # ksbcheck.yml, line 5"))
    let again = try run(shown.text, ["--show-config"])
    let values = { (text: String) in
      text.split(separator: "\n").map { $0.components(separatedBy: "  #").first ?? "" }
    }
    #expect(values(again.text) == values(shown.text))
  }

  @Test(arguments: ["ksbcheck.yml", "standard.json", "mapping.xlsx"])
  func `a report never replaces what was read`(name: String) throws {
    #expect(try run(Self.base, ["--output", name]).status == 2)
  }
}
