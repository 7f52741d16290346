import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w109 = RuleExample(
    .severalCandidates,
    fires: Scenario(Table.complete) {
      $0.sheets.append(
        SheetReading(
          sheet: "Old", visibility: .visible, purpose: .candidate, evidence: ["6 KSB codes"]))
    },
    passes: Scenario(
      recognised: .workbook(of: [
        MarkedSheet("KSB | Coverage | Units\nK1 | Full | U1", named: "Knowledge"),
        MarkedSheet("KSB | Coverage | Units\nS1 | Full | U1", named: "Skills"),
      ])))
}

@Suite struct W109SeveralCandidatesTests {
  @Test func `it points at the sheet that was not used and names the one that was`() {
    let findings = RuleExample.w109.fires.findings(of: .severalCandidates)
    #expect(findings.map(\.location) == [CellLocation(sheet: "Old")])
    #expect(
      findings.map(\.message) == [
        "The sheet “Old” could be the mapping too, but “KSB mapping” was used."
      ])
  }

  @Test func `another reading of the sheet that is used is told as well`() {
    let scenario = Scenario(Table.complete) {
      $0.sheets[0].doubts = ["could be a matrix as well as a list, and was read as the latter"]
    }
    let findings = scenario.findings(of: .severalCandidates)
    #expect(findings.map(\.location) == [CellLocation(sheet: "KSB mapping")])
    #expect(
      findings.map(\.message) == [
        """
        The sheet “KSB mapping” could be a matrix as well as a list, and was read as the latter.
        """
      ])
    #expect(findings.first?.help.contains("ksbcheck inspect") == true)
  }
}
