import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

@Suite struct CheckerTests {
  private static let faulty = Scenario(
    """
    KSB | Statement         | Coverage | Units  | Assessment | Rationale
    K2  | How logs are kept | None     |        |            |
    K1  | How lamps are lit | Partial  | U1, U2 |            | Too few hours
    S1  | Light the lamp    | Mostly   | U1, U2 | Practical  |
    B1  | Stays awake       | Full     | U1     | Interview  |
    """, standard: .example())

  @Test func `findings are ordered by weight, then as one goes through the workbook`() {
    #expect(
      Self.faulty.result().findings.map { "\($0.rule) \($0.location?.cell?.description ?? "-")" }
        == ["M101 -", "M101 -", "C101 C2", "M105 C4", "C105 E3", "C103 F3", "C106 D5"])
  }

  @Test func `every rule finds something, passes or is skipped with a reason`() {
    for scenario in [Self.faulty, Scenario(Table.complete), Scenario(.truncated)] {
      let result = scenario.result()
      let found = Set(result.findings.map(\.rule))
      let all = Array(found) + result.passed + result.skipped.map(\.rule)
      #expect(all.sorted() == Catalogue.all.map(\.code).sorted())
      #expect(result.skipped.allSatisfy { !$0.reason.isEmpty })
    }
  }

  @Test func `skipped and passed rules stand in the order of the catalogue`() {
    let result = Self.faulty.result()
    let codes = Catalogue.all.map(\.code)
    #expect(result.passed == codes.filter(result.passed.contains))
    #expect(result.skipped.map(\.rule) == codes.filter(result.skipped.map(\.rule).contains))
  }

  @Test func `the sheets stand in the order of the tabs`() {
    let recognised = RecognisedWorkbook.workbook(of: [
      MarkedSheet("KSB | Coverage | Units\nS1 | Mostly | U1", named: "Z first"),
      MarkedSheet("KSB | Coverage | Units\nK1 | Mostly | U1", named: "A second"),
    ])
    let findings = Scenario(recognised: recognised).findings(of: .coverageUnreadable)
    #expect(findings.map(\.location?.sheet) == ["Z first", "A second"])
  }

  @Test func `two runs find the same`() {
    #expect(Self.faulty.result().findings == Self.faulty.result().findings)
    #expect(Self.faulty.result().skipped == Self.faulty.result().skipped)
  }
}
