import Checking
import Domain
import Testing

@testable import KSBCheckKit

@Suite struct SubmissionConfigurationTests {
  private static let whole = """
    qualification: { title: Diploma in Example Studies, number: 603/3646/8, level: 5, credits: 240 }
    mapping: mapping.xlsx          # paths are relative to this file
    structure: structure.xlsx
    layout: layout.yml
    standards:
      - reference: ST1021
        version: "1.0"
        option: Cyber Security Engineer
        pathway: Security
        sheet: KSB mapping
      - file: ST9001.json
    cycle: "4"
    fail-on: should-fix
    rules:
      C103: off
      c105: note
      C108: { severity: must-fix, limit: 0.2 }
    suppress:
      - { rule: C101, ksb: B3, reason: Agreed at the session, by: Board, date: 2026-11-01, until: 2027-06-30 }
    """

  private func read(_ text: String) throws(ConfigurationError) -> SubmissionConfiguration {
    try SubmissionConfiguration(reading: Array(text.utf8), file: "ksbcheck.yml")
  }

  @Test func `facts and paths are read`() throws {
    let read = try read(Self.whole)
    #expect(
      read.qualification
        == Qualification(
          title: "Diploma in Example Studies", number: "603/3646/8", level: 5, credits: 240,
          cycle: "4"))
    #expect(read.mapping == "mapping.xlsx" && read.structure == "structure.xlsx")
    #expect(read.layouts == ["layout.yml"] && read.lines["layout"] == 4)
    #expect(read.failOn == .shouldFix)
    #expect(read.lines["structure"] == 3 && read.lines["qualification.level"] == 1)
  }

  @Test func `standards are read in order`() throws {
    let standards = try read(Self.whole).standards
    let reference = try #require(StandardReference("ST1021@1.0"))
    #expect(standards.map(\.source) == [.reference(reference), .file("ST9001.json")])
    #expect(standards.first?.option == "Cyber Security Engineer")
    #expect(standards.first?.pathway == "Security")
    #expect(standards.first?.sheet == "KSB mapping")
    #expect(standards.map(\.line) == [6, 11])
  }

  @Test func `where a standard has a file, that is what is read`() throws {
    let read = try read("standards: [{ reference: ST1021, file: a.json, version: '1.0' }]")
    #expect(read.standards.map(\.source) == [.file("a.json")])
  }

  @Test func `rule settings are read, codes in either case`() throws {
    let rules = try read(Self.whole).rules
    #expect(
      rules.levels == [
        "C103": .off, "C105": .severity(.note), "C108": .severity(.mustFix),
      ])
    #expect(rules.limits == ["C108": 0.2])
  }

  @Test func `suppressions are read with their line`() throws {
    let expected = Suppression(
      rule: "C101", ksb: KSBCode(.behaviour, 3), reason: "Agreed at the session", by: "Board",
      date: "2026-11-01", until: "2027-06-30", source: "ksbcheck.yml, line 19",
      file: "ksbcheck.yml")
    #expect(try read(Self.whole).suppressions == [expected])
  }

  @Test(arguments: ["1", "2", "3", "4", "5.1", "5.2", "2025", "\"4\"", "'5.1'"])
  func `a cycle may be written as a number or as text`(cycle: String) throws {
    let plain = cycle.filter { $0 != "\"" && $0 != "'" }
    #expect(try read("cycle: \(cycle)").qualification.cycle == plain)
  }

  @Test(arguments: [
    ("240", 24_000), ("7.5", 750), ("0.25", 25), ("99999.99", 9_999_999),
  ])
  func `credits are read exactly`(text: String, hundredths: Int) throws {
    #expect(
      try read("qualification: { credits: \(text) }").qualification.credits
        == Amount(hundredths: hundredths))
  }

  @Test(arguments: ["", "\n\n", "# nothing yet\n", "---\n", "~", "\u{FEFF}"])
  func `an empty file says nothing`(text: String) throws {
    #expect(try read(text) == SubmissionConfiguration())
  }

  @Test func `a key with nothing after it says nothing`() throws {
    let read = try read("mapping:\nstandards:\nqualification:\n  title:\n")
    #expect(read.mapping == nil && read.standards.isEmpty && read.qualification == Qualification())
  }

  @Test(arguments: ["\r\n", "\n"])
  func `line ends of either kind count lines`(end: String) throws {
    let read = try read(["cycle: 4", "", "mapping: a.xlsx"].joined(separator: end))
    #expect(read.lines["mapping"] == 3)
  }
}
