import Domain
import MarkedSheets
import Recognition
import Testing
@testable import Checking

extension RuleExample {
  static let q111 = RuleExample(
    .combinationUndecided,
    fires: Scenario(
      "KSB | Coverage | Units\nK1 | Full | U1\nK2 | Full | U2\nK3 | Full | U3",
      structure: units(upTo: 600), combinations: Table.oneOfGroup),
    passes: Scenario(
      Table.mapping, structure: units(upTo: 60), combinations: Table.oneOfGroup))

  /// U1 for everybody, and optional units from U2 on.
  private static func units(upTo end: Int) -> String {
    let optional = (2..<end).map { "U\($0) | Optional | A | 4 | 15" }
    return (["Unit | Status | Group | Level | Credits", "U1 | Mandatory | | 4 | 15"] + optional)
      .joined(separator: "\n")
  }
}

@Suite struct Q111CombinationUndecidedTests {
  @Test func `the KSBs in question are named once, and no others`() {
    #expect(
      RuleExample.q111.fires.messages(of: .combinationUndecided) == [
        """
        It is not known whether every choice of units covers K2 and K3: the search through the \
        choices of units was given up at its limit.
        """
      ])
  }

  @Test func `what is in doubt for another reason is told where that reason is`() {
    let units = "Unit | Status | Group\nU1 | Mandatory |\nU2 | | A\nU3 | Optional | A"
    let scenario = Scenario(Table.mapping("U3"), structure: units, combinations: Table.oneOfGroup)
    #expect(scenario.submission.standards.first?.claims.first?.guarantee?.guarantee == .unknown)
    #expect(scenario.messages(of: .combinationUndecided).isEmpty)
  }
}
