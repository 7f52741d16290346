import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c113 = RuleExample(
    .evidencePointsNowhere,
    fires: Scenario(Table.list("K1 | Full | U1, U2 | »See specification | ")),
    passes: Scenario(Table.list("K1 | Full | U1, U2 | See U01 specification, section 2 | ")))
}

@Suite struct C113EvidencePointsNowhereTests {
  @Test(arguments: [
    "See specification", "see spec.", "Refer to the module handbook", "As per unit descriptors",
    "Please see attached", "See appendices", "Throughout", "Various", "Across all modules",
    "see the full qualification specification for more details", "SEE DOCUMENTATION",
  ])
  func `a pointer without a place is told`(text: String) {
    #expect(VagueReference.isAll(of: text))
  }

  @Test(arguments: [
    "See U01", "See section 2.3", "Appendix B", "See Appendix B", "See handbook, page 12",
    "Written assignment", "Exam", "Unit handbook", "Scheme of work", "Various assignments",
    "Assessed throughout the year", "As an observer on site", "", "LO1, LO2", "See K3",
  ])
  func `one that names a place, and anything else, is not`(text: String) {
    #expect(!VagueReference.isAll(of: text))
  }

  @Test func `a whole column of them is one thing`() {
    let rows = (1...7).map { "K\($0) | Full | U1, U2 | See specification" }
    let scenario = Scenario("KSB | Coverage | Units | Assessment\n" + rows.joined(separator: "\n"))
    let findings = scenario.findings(of: .evidencePointsNowhere)
    #expect(findings.map(\.group) == Array(repeating: "C113/1", count: 7))
  }
}
