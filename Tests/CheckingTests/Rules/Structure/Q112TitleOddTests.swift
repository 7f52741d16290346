import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q112 = RuleExample(
    .titleOdd,
    fires: Scenario(
      Table.mapping, structure: Table.units, combinations: Table.oneOfGroup,
      facts: { $0.facts.title = Stated("HTQ in Ponds") }),
    passes: Scenario(
      Table.mapping, structure: Table.units, combinations: Table.oneOfGroup,
      facts: { $0.facts.title = Stated("Level 4 Diploma in Ponds") }))
}

@Suite struct Q112TitleOddTests {
  private static let place = CellLocation(
    sheet: "Qualification", cell: CellReference(row: 1, column: 2))

  private static func messages(_ title: String, level: Int?) -> [String] {
    Scenario(
      Table.mapping, level: level, structure: Table.units, combinations: Table.oneOfGroup,
      facts: { $0.facts.title = Stated(title, location: place) }
    ).messages(of: .titleOdd)
  }

  @Test func `a level in the title that is not the one stated is told`() {
    #expect(
      Self.messages("Level 5 Diploma in Ponds", level: 4) == [
        "The title “Level 5 Diploma in Ponds” says level 5, and the level is stated as 4."
      ])
  }

  @Test(arguments: [
    "Level 4 Diploma in Ponds", "Diploma in Ponds", "Progress from level 4 to level 5",
    "Level crossings", "The HTQA diploma",
  ])
  func `a title that says nothing else is not odd`(title: String) {
    #expect(Self.messages(title, level: 4).isEmpty)
    #expect(Self.messages(title, level: nil).isEmpty)
  }

  @Test func `the quality mark in a title is told at its cell`() {
    let scenario = Scenario(
      Table.mapping, structure: Table.units, combinations: Table.oneOfGroup,
      facts: { $0.facts.title = Stated("Diploma in Ponds (HTQ)", location: Self.place) })
    #expect(
      scenario.messages(of: .titleOdd) == [
        "The title “Diploma in Ponds (HTQ)” holds “HTQ”, which approved titles should not."
      ])
    #expect(scenario.findings(of: .titleOdd).map(\.location) == [Self.place])
  }
}
