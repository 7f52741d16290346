import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

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

  /// A mandatory unit of 15, and one or two of three with 15, 20 and 30.
  private static let choice = """
    Unit | Status    | Group | Credits | GLH
    U1   | Mandatory |       | 15      | 60
    U2   | Optional  | A     | 15      | 60
    U3   | Optional  | A     | 20      | 80
    U4   | Optional  | A     | 30      | 200
    """

  private static func choosing(_ facts: (inout RecognisedStructure) -> Void) -> Scenario {
    Scenario(
      Table.mapping, structure: choice,
      combinations: "Group | At least | At most | Of\nA | 1 | 2 | units", facts: facts)
  }

  @Test(arguments: [29, 66] as [Amount])
  func `credits that no valid combination has are told`(credits: Amount) {
    let scenario = Self.choosing { $0.facts.credits = Stated(credits, location: Self.place) }
    #expect(
      scenario.messages(of: .totalsDisagree) == [
        """
        The qualification is stated to have \(credits) credits, and a valid combination of the \
        units has 30 to 65.
        """
      ])
  }

  @Test(arguments: [30, 45, 65] as [Amount])
  func `credits that a valid combination may have are not`(credits: Amount) {
    let scenario = Self.choosing { $0.facts.credits = Stated(credits, location: Self.place) }
    #expect(scenario.messages(of: .totalsDisagree).isEmpty)
  }

  @Test func `guided learning hours beyond every combination are told once`() {
    let scenario = Self.choosing {
      $0.facts.guidedLearningHours = Stated(9999, location: Self.place)
    }
    #expect(
      scenario.messages(of: .totalsDisagree) == [
        """
        The qualification is stated to have 9999 guided learning hours, and a valid combination of \
        the units has 120 to 340.
        """
      ])
    let timed = Self.choosing {
      $0.facts.guidedLearningHours = Stated(9999, location: Self.place)
      $0.facts.totalQualificationTime = Stated(450)
    }
    #expect(
      timed.messages(of: .totalsDisagree) == [
        """
        The guided learning hours of the qualification, 9999, are more than its total \
        qualification time, 450.
        """
      ])
  }

  @Test(arguments: [(1200, 0), (1196, 0), (1205, 0), (1194, 1), (1210, 1)] as [(Amount, Int)])
  func `time is ten hours a credit, but for rounding`(hours: Amount, count: Int) {
    let scenario = Self.scenario(Table.units) {
      $0.facts.credits = Stated(120)
      $0.facts.totalQualificationTime = Stated(hours, location: Self.place)
    }
    let told = scenario.messages(of: .totalsDisagree).filter { $0.contains("come to 1200") }
    #expect(told.count == count)
  }

  @Test(
    arguments: [
      ("Higher National Certificate in Ponds", 0), ("Certificate of Higher Education in Ponds", 0),
      ("Level 4 Certificate of Higher Education", 0), ("Certificate in Ponds", 0),
      ("Level 4 Certificate in Ponds", 1), ("Level 5 Diploma in Ponds", 0),
      ("Pearson BTEC Level 4 Higher National Certificate in Ponds", 0),
    ])
  func `size words are those of titles in the register alone`(title: String, count: Int) {
    let scenario = Self.scenario {
      $0.facts.title = Stated(title)
      $0.facts.totalQualificationTime = Stated(1200, location: Self.place)
    }
    #expect(scenario.messages(of: .totalsDisagree).count == count)
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
