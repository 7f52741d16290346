import MarkedSheets
import Recognition
import Testing
import Workbooks

@testable import Checking

extension RuleExample {
  static let w112 = RuleExample(
    .struckThrough, fires: .hiding(.string("Full"), .struckThrough),
    passes: Scenario(Table.complete))
}

@Suite struct W112StruckThroughTests {
  @Test(
    arguments: [
      (.struckThrough, "The cell's text “Full” is struck through, so the cell is read as blank."),
      (
        .hiddenByFormat,
        "The cell's number format hides what it holds, “Full”, so it is read as blank."
      ),
      (
        .hiddenByFont,
        """
        The cell's text “Full” cannot be seen, because of its colour or its size, so the cell is \
        read as blank.
        """
      ),
      (
        .partiallyStruck,
        "Part of the cell's text, “Full”, is struck through, so only the rest is read."
      ),
      (
        .partiallyInvisible,
        """
        Part of the cell's text, “Full”, cannot be seen, because of its colour or its size, so \
        only the rest is read.
        """
      ),
    ] as [(CellAppearance, String)])
  func `the finding says what is written and why it is not read`(
    _ look: CellAppearance, _ message: String
  ) {
    let scenario = Scenario.hiding(.string("Full"), look)
    #expect(scenario.messages(of: .struckThrough) == [message])
    #expect(scenario.findings(of: .struckThrough).map(\.ksb) == ["K1"])
  }

  @Test func `a zero that its format hides is as good as blank`() {
    let zero = CellValue.number(0, shown: "0")
    #expect(Scenario.hiding(zero, .hiddenByFormat).messages(of: .struckThrough).isEmpty)
    #expect(Scenario.hiding(zero, .struckThrough).messages(of: .struckThrough).count == 1)
    let one = CellValue.number(1, shown: "1")
    #expect(Scenario.hiding(one, .hiddenByFormat).messages(of: .struckThrough).count == 1)
  }

  @Test func `symbols and pictures hide nothing`() {
    #expect(Scenario.hiding(nil, .symbolFont).messages(of: .struckThrough).isEmpty)
    #expect(Scenario.hiding(nil, .picture).messages(of: .struckThrough).isEmpty)
  }
}

extension Scenario {
  /// A mapping whose marked cell has something written in it that is not read.
  fileprivate static func hiding(_ hidden: CellValue?, _ look: CellAppearance) -> Scenario {
    Scenario("KSB | Coverage | Units | Outcomes\nK1 | Full | U1 | »") { recognised in
      let entry = recognised.sheets[0].table?.entries[0]
      guard let place = entry?.cells.firstIndex(where: { $0.role == .outcomes }) else { return }
      recognised.sheets[0].table?.entries[0].cells[place].appearance = look
      recognised.sheets[0].table?.entries[0].cells[place].hidden = hidden
    }
  }
}
