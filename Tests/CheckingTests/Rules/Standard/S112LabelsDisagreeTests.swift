import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s112 = RuleExample(
    .labelsDisagree, fires: Scenario(Table.complete, standard: .labelled(from: 2)),
    passes: Scenario(Table.complete, standard: .labelled(from: 1)))
}

@Suite struct S112LabelsDisagreeTests {
  @Test func `the numbering that fits the sheet is named`() throws {
    let positional = try #require(RuleExample.s112.fires.messages(of: .labelsDisagree).first)
    #expect(positional.contains("codes were read by the order of its lists"))
    let sheet = """
      KSB | Statement              | Coverage | Units
      K1  | How logs are kept      | Full     | U1
      K2  | How lenses are cleaned | Full     | U1
      """
    let scenario = Scenario(sheet, standard: .labelled(from: 2))
    let printed = try #require(scenario.messages(of: .labelsDisagree).first)
    #expect(printed.contains("codes were read by the printed labels"))
    #expect(scenario.submission.standards[0].claims[0].ksb.statement == "How logs are kept")
  }
}

extension OccupationalStandard {
  /// The example, where the knowledge statements from a position on print K1, K2 and so on.
  fileprivate static func labelled(from position: Int) -> OccupationalStandard {
    .example { standard in
      for index in (position - 1)..<3 {
        standard.ksbs[index].printedLabel = "K\(index + 2 - position)"
      }
    }
  }
}
