import MarkedSheets
import Testing

@testable import Checking

extension RuleExample {
  static let c108 = RuleExample(
    .tooMuchPartial, fires: .partial(3, of: 10, limit: 0.2),
    passes: .partial(2, of: 10, limit: 0.2))
}

@Suite struct C108TooMuchPartialTests {
  @Test(arguments: [
    (29, 100, 0.29, 0), (30, 100, 0.29, 1), (1, 3, 0.33, 1), (1, 1, 1, 0), (1, 9, 0, 1),
  ])
  func `a share above the limit is found, one at it is not`(
    partial: Int, total: Int, limit: Double, count: Int
  ) {
    #expect(
      Scenario.partial(partial, of: total, limit: limit).findings(of: .tooMuchPartial).count
        == count)
  }

  @Test func `without a limit it does not run`() {
    var scenario = Scenario.partial(9, of: 10, limit: 0.2)
    scenario.settings = RuleSettings()
    #expect(scenario.reasonSkipped(.tooMuchPartial) == "it is off: no limit is set for it")
  }

  @Test func `the message counts`() {
    #expect(
      Scenario.partial(1, of: 8, limit: 0.1).messages(of: .tooMuchPartial) == [
        "1 of 8 KSBs is covered in part (12.5%); your limit is 10%."
      ])
  }
}

extension Scenario {
  /// A list of which the first so many KSBs are covered in part, for a sound reason.
  fileprivate static func partial(_ partial: Int, of total: Int, limit: Double) -> Scenario {
    let rows = (1...total).map { number in
      "K\(number) | \(number <= partial ? "Partial" : "Full") | U1, U2 | Exam | "
        + (number <= partial ? "Safer in the workplace" : "")
    }
    return Scenario(
      "KSB | Coverage | Units | Assessment | Rationale\n" + rows.joined(separator: "\n")
    ).with { try $0.set(limit: limit, for: "C108") }
  }
}
