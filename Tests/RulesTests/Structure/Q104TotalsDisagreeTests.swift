import MarkedSheets
import Qualifications
import Recognition
import Submissions
import Testing
import Workbooks

@testable import Rules

extension RuleExample {
  static let q104 = RuleExample(
    .totalsDisagree,
    fires: Scenario(
      Table.mapping,
      structure:
        "Unit | Status | GLH | TQT\nU1 | Mandatory | »200 | 150\nU2 | Mandatory | 1 | 2\nU3 | Mandatory | 1 | 2"
    ),
    passes: Scenario(Table.mapping, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q104TotalsDisagreeTests {
  private static let place = CellLocation(
    sheet: "Qualification", cell: CellReference(row: 4, column: 2))

  private static func scenario(
    _ units: String = "Unit | Status | Credits\nU1 | Mandatory | 15\nU2 | Mandatory | 20",
    facts: (inout RecognisedStructure) -> Void
  ) -> Scenario {
    Scenario(Table.mapping, structure: units, facts: facts)
  }

  @Test func `the stated credits are compared with those of units that all must take`() {
    let scenario = Self.scenario { $0.facts.credits = Stated(40, location: Self.place) }
    #expect(
      scenario.messages(of: .totalsDisagree) == [
        "The qualification is stated to have 40 credits, and its units have 35."
      ])
    #expect(scenario.findings(of: .totalsDisagree).map(\.location) == [Self.place])
  }

  @Test func `what depends on the learner's choice is not compared`() {
    let scenario = Self.scenario(Table.units) {
      $0.facts.credits = Stated(40, location: Self.place)
    }
    #expect(scenario.messages(of: .totalsDisagree).isEmpty)
  }

  @Test func `a total below the units is compared with them`() {
    let scenario = Self.scenario {
      $0.totals = [
        StatedTotal(
          quantity: .credits, scope: .rows([0, 1]), declared: 30, location: Self.place)
      ]
    }
    #expect(
      scenario.messages(of: .totalsDisagree) == ["The total says 30, and the units add up to 35."])
  }

  @Test func `the word for the size is compared with the time`() {
    let scenario = Self.scenario {
      $0.facts.title = Stated("Level 4 Diploma in Ponds")
      $0.facts.totalQualificationTime = Stated(300, location: Self.place)
    }
    #expect(
      scenario.messages(of: .totalsDisagree) == [
        "The title says diploma, which has at least 370 hours, and the total qualification time is 300."
      ])
  }
}
