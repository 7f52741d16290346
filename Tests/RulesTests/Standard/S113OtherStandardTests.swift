import MarkedSheets
import Recognition
import Standards
import Submissions
import Testing
import Workbooks

@testable import Rules

extension RuleExample {
  static let s113 = RuleExample(
    .otherStandard,
    fires: Scenario(.annotated("»ST9002"), standard: .example()) { $0.name(["ST9002"]) },
    passes: Scenario(Table.complete, standard: .example()) { $0.name(["ST9001"]) })
}

@Suite struct S113OtherStandardTests {
  @Test func `the message names both`() {
    #expect(
      RuleExample.s113.fires.messages(of: .otherStandard) == [
        "The sheet names the standard ST9002, but it was checked against ST9001."
      ])
  }

  @Test func `a sheet that names the given standard too is about that one`() {
    let scenario = Scenario(Table.complete, standard: .example()) {
      $0.name(["ST9000", "ST9001"])
    }
    #expect(scenario.findings(of: .otherStandard).isEmpty)
    #expect(scenario.reasonSkipped(.ksbMissing) == nil)
  }

  @Test(arguments: [Rule.ksbMissing, .ksbUnknown, .statementDiffers, .dutyThin])
  func `rules that compare with the standard are skipped`(rule: Rule) {
    #expect(
      RuleExample.s113.fires.reasonSkipped(rule)
        == "the sheet names another standard than the one given (S113)")
  }

  @Test func `without a given standard there is nothing to differ from`() {
    let scenario = Scenario(Table.complete) { $0.name(["ST9002"]) }
    #expect(scenario.reasonSkipped(.otherStandard) == "no standard was given (S101)")
  }
}

extension RecognisedWorkbook {
  fileprivate mutating func name(_ references: [String]) {
    namedStandards = references.map {
      NamedStandard(
        reference: $0,
        location: CellLocation(sheet: "KSB mapping", cell: CellReference(row: 2, column: 4)))
    }
  }
}

extension String {
  /// A sheet with a remark in D2.
  fileprivate static func annotated(_ remark: String) -> String {
    "KSB | Coverage | Units | Remarks\nK1 | Full | U1 | \(remark)"
  }
}
