import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w105 = RuleExample(
    .hiddenContent,
    fires: Scenario("KSB | Coverage | Units\nK1 | Full | U1\n»K2 | Full | U1") { recognised in
      recognised.hide(.rows(3...3, filtered: false))
    },
    passes: Scenario(Table.complete))
}

@Suite struct W105HiddenContentTests {
  @Test(
    arguments: [
      (.sheet, "The sheet “KSB mapping” is part of the mapping, but its tab is hidden."),
      (.rows(3...3, filtered: false), "Row 3 of the mapping is hidden."),
      (.rows(3...5, filtered: true), "Rows 3 to 5 of the mapping are filtered out."),
      (.columns(4...4), "Column D of the mapping is hidden."),
      (.columns(4...28), "Columns D to AB of the mapping are hidden."),
    ] as [(HiddenContent.Kind, String)])
  func `the message names what is hidden`(kind: HiddenContent.Kind, message: String) {
    let scenario = Scenario(Table.complete) { $0.hide(kind) }
    #expect(scenario.messages(of: .hiddenContent) == [message])
  }

  @Test func `what one filter hides is one finding, apart from what is hidden by hand`() {
    let scenario = Scenario(Table.complete) { recognised in
      recognised.hide(.rows(3...3, filtered: true))
      recognised.hide(.rows(4...4, filtered: false))
      recognised.hide(.rows(6...8, filtered: true))
      recognised.hide(.columns(2...2))
      recognised.hide(.columns(5...6))
    }
    #expect(
      scenario.messages(of: .hiddenContent) == [
        "Rows 3 and 6 to 8 of the mapping are filtered out.",
        "Row 4 of the mapping is hidden.",
        "Columns B and E to F of the mapping are hidden.",
      ])
  }
}

extension RecognisedWorkbook {
  fileprivate mutating func hide(_ kind: HiddenContent.Kind) {
    let place = CellLocation(sheet: "KSB mapping", cell: CellReference(row: 3, column: 1))
    hidden.append(HiddenContent(kind: kind, location: place))
  }
}
