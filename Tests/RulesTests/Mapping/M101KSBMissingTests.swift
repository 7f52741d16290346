import MarkedSheets
import Recognition
import Standards
import Submissions
import Testing
import Workbooks

@testable import Rules

extension RuleExample {
  static let m101 = RuleExample(
    .ksbMissing, fires: Scenario(Table.complete(without: "K2"), standard: .example()),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct M101KSBMissingTests {
  @Test func `it points at the sheet and quotes the statement`() {
    let findings = RuleExample.m101.fires.findings(of: .ksbMissing)
    #expect(findings.map(\.ksb) == ["K2"])
    #expect(findings.map(\.location) == [CellLocation(sheet: "KSB mapping")])
    #expect(findings.map(\.message) == ["K2 has no row in the mapping: “How logs are kept”."])
  }

  @Test func `a whole kind that is missing is one finding`() {
    let scenario = Scenario(Table.complete(without: "K"), standard: .example())
    #expect(
      scenario.messages(of: .ksbMissing) == [
        """
        None of the standard’s knowledge statements has a row in the mapping: K1 to K3, 3 in all.
        """
      ])
    #expect(scenario.findings(of: .ksbMissing).map(\.ksb) == [nil])
  }

  @Test func `one or two that are the whole kind are still named`() {
    let scenario = Scenario(Table.complete(without: "S"), standard: .example())
    #expect(scenario.findings(of: .ksbMissing).map(\.ksb) == ["S1", "S2"])
  }

  @Test func `a KSB of another option is not missing`() {
    let table = Table.complete(without: "K3")
    let lamps = Scenario(table, standard: .withOptions(), option: "Lamps")
    #expect(lamps.findings(of: .ksbMissing).isEmpty)
    let lenses = Scenario(table, standard: .withOptions(), option: "Lenses")
    #expect(lenses.findings(of: .ksbMissing).map(\.ksb) == ["K3"])
  }

  @Test func `on sheets for each kind it points at the sheet of its kind`() {
    let recognised = RecognisedWorkbook.workbook(of: [
      MarkedSheet("KSB | Coverage\nK1 | Full\nK2 | Full\nK3 | Full", named: "Knowledge"),
      MarkedSheet("KSB | Coverage\nS1 | Full", named: "Skills"),
    ])
    let scenario = Scenario(
      recognised: recognised,
      requests: [.init(reference: "ST9001", result: .found(.example(), source: .file))])
    #expect(
      scenario.findings(of: .ksbMissing).map(\.location?.sheet) == ["Knowledge", "Skills"])
    #expect(scenario.findings(of: .ksbMissing).map(\.ksb) == ["B1", "S2"])
  }
}
