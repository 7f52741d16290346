import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m102 = RuleExample(
    .ksbUnknown,
    fires: Scenario(Table.complete + "\n»K4 | | Full | U1, U2 | Essay | ", standard: .example()),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct M102KSBUnknownTests {
  @Test func `the message says where the standard's list ends`() {
    #expect(
      RuleExample.m102.fires.messages(of: .ksbUnknown) == [
        "The standard has no K4: its last code of that kind is K3."
      ])
  }

  @Test func `codes of one kind are one thing`() {
    let rows = ["K4", "K9", "S7"].map { "\n\($0) | | Full | U1, U2 | Essay | " }.joined()
    let findings = Scenario(Table.complete + rows, standard: .example()).findings(of: .ksbUnknown)
    #expect(findings.map(\.ksb) == ["K4", "K9", "S7"])
    #expect(findings.map(\.group) == ["M102/1", "M102/1", nil])
  }

  @Test func `a part of a KSB that the standard has whole is known`() {
    let table = Table.complete(without: "K1") + "\nK1a | | Full | U1\nK1b | | Full | U2"
    #expect(Scenario(table, standard: .example()).findings(of: .ksbUnknown).isEmpty)
  }

  @Test func `a KSB of another option is known`() {
    let scenario = Scenario(Table.complete, standard: .withOptions(), option: "Lamps")
    #expect(scenario.findings(of: .ksbUnknown).isEmpty)
  }

  @Test func `with two standards a row needs to belong to one of them`() {
    var other = OccupationalStandard.example()
    other.reference = "ST9002"
    other.ksbs.append(KSB(code: "K4", statement: "How horns are blown"))
    let sheet = MarkedSheet("KSB | Coverage\nK4 | Full\n»K5 | Full")
    let scenario = Scenario(
      recognised: sheet.recognised,
      requests: [.example(), other].map {
        .init(reference: $0.reference, result: .found($0, source: .file))
      })
    #expect(scenario.findings(of: .ksbUnknown).map(\.location) == sheet.marked)
  }
}
