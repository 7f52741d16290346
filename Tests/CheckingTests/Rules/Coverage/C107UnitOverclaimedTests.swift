import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c107 = RuleExample(
    .unitOverclaimed, fires: .unit(inFirst: 10, of: 11),
    passes: .unit(inFirst: 8, of: 10))
}

@Suite struct C107UnitOverclaimedTests {
  @Test(arguments: [(10, 11, 1), (9, 10, 0), (10, 12, 0), (18, 20, 1), (17, 20, 0), (12, 12, 1)])
  func `nine in ten, and ten at least, are nearly all`(marked: Int, total: Int, count: Int) {
    let scenario = Scenario.unit(inFirst: marked, of: total)
    let units = scenario.findings(of: .unitOverclaimed).map(\.unit)
    #expect(units == Array(repeating: "U1", count: count))
  }

  @Test func `a mapping that names no unit is not judged`() {
    #expect(
      Scenario("KSB | Coverage | Units\nK1 | Full | ").reasonSkipped(.unitOverclaimed)
        == "the mapping names no unit")
  }

  @Test func `the message counts`() {
    #expect(
      Scenario.unit(inFirst: 11, of: 12).messages(of: .unitOverclaimed) == [
        "“U1” is said to cover 11 of 12 KSBs."
      ])
  }
}

extension Scenario {
  /// A matrix in which U1 covers the first so many KSBs, and U2 the others.
  fileprivate static func unit(inFirst covered: Int, of total: Int) -> Scenario {
    let rows = (1...total).map { number in
      number <= covered ? "K\(number) | \(number == 1 ? "»" : "")X | " : "K\(number) | | X"
    }
    return Scenario("KSB | [U1] | [U2]\n" + rows.joined(separator: "\n"))
  }
}
