import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w108 = RuleExample(
    .colourOnly,
    fires: Scenario("KSB | Coverage | Units\nK1 | » | U1\nK2 | | U1\nK3 | | ") {
      $0.colour(CellReference(row: 2, column: 2))
    },
    passes: Scenario(Table.complete))
}

@Suite struct W108ColourOnlyTests {
  @Test func `the message counts the colours`() {
    #expect(
      RuleExample.w108.fires.messages(of: .colourOnly) == [
        """
        Coverage seems to be shown by fill colour alone from this cell on: green #00B050 in 2 \
        cells; amber #FFC000 in 1 cell. Colours are not read unless a layout file says what they \
        mean.
        """
      ])
  }

  @Test func `the message says where the key to the colours is`() {
    let scenario = Scenario("KSB | Coverage | Units\nK1 | | U1\nK2 | | U1") {
      $0.colour(CellReference(row: 2, column: 2))
      $0.colourOnly[0].colours[0].legend = ColourOnlyTable.Legend(
        words: "Full", reading: .full,
        location: CellLocation(sheet: "Key", cell: CellReference(row: 2, column: 1)))
    }
    #expect(
      scenario.messages(of: .colourOnly).first?.contains(
        "green #00B050 in 2 cells, which Key!A2 calls “Full”; amber") == true)
  }

  @Test(arguments: ["M106", "C101", "C102", "C103", "C105", "C106", "C107", "C109", "C110"])
  func `rules that need words are skipped`(code: String) throws {
    let scenario = Scenario(
      "KSB | Coverage | Units | Assessment\nK1 | | U1, U2 | ", standard: .example()
    ) {
      $0.colour(CellReference(row: 2, column: 2))
    }
    let reason = scenario.reasonSkipped(try #require(Catalogue.rule(code: code)))
    #expect(reason == "coverage seems to be shown by fill colour alone (W108)")
  }

  @Test func `a matrix in colours is not a matrix of gaps`() {
    let scenario = Scenario("KSB | [U1] | [U2]\nK1 | | \nK2 | | ") {
      $0.colour(CellReference(row: 2, column: 2))
    }
    #expect(scenario.submission.standards[0].claims.map(\.coverage) == [.unclear, .unclear])
    #expect(scenario.result().findings.map(\.rule) == ["W108", "S101"])
  }

  @Test func `blank cells of another sheet in words are still found`() {
    let coloured = MarkedSheet("KSB | Coverage\nK1 | ", named: "Knowledge")
    let worded = MarkedSheet("KSB | Coverage | Units\nS1 | »| U1\nS2 | Full | U1", named: "Skills")
    var recognised = RecognisedWorkbook.workbook(of: [coloured, worded])
    recognised.colour(CellReference(row: 2, column: 2), sheet: "Knowledge")
    let scenario = Scenario(recognised: recognised)
    #expect(scenario.findings(of: .coverageBlank).map(\.location) == worded.marked)
  }
}

extension RecognisedWorkbook {
  fileprivate mutating func colour(_ cell: CellReference, sheet: String = "KSB mapping") {
    colourOnly.append(
      ColourOnlyTable(
        colours: [.init(name: "#00B050", cells: 2), .init(name: "#FFC000", cells: 1)],
        location: CellLocation(sheet: sheet, cell: cell)))
  }
}
