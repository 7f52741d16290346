import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w111 = RuleExample(
    .columnNotUnderstood, fires: .asking(table: "KSB | [U1] | [U2] | Hub\nK1 | X | X | ✓"),
    passes: Scenario(Table.complete))
}

@Suite struct W111ColumnNotUnderstoodTests {
  @Test func `the finding names the column and some of its values`() {
    #expect(
      RuleExample.w111.fires.messages(of: .columnNotUnderstood) == [
        """
        Column D, “Hub”, holds what looks like a claim, such as “✓”, and was not used: what it \
        means is not known.
        """
      ])
  }

  @Test func `where every KSB is covered in full, the column cannot change a thing`() {
    #expect(
      RuleExample.w111.fires.findings(of: .columnNotUnderstood).map(\.severity) == [.shouldFix])
  }

  @Test func `beside a KSB that is not covered, it must be said what the column means`() {
    let scenario = Scenario.asking(table: "KSB | [U1] | [U2] | Hub\nK1 | X | X | ✓\nK2 | | | ✓")
    #expect(scenario.findings(of: .columnNotUnderstood).map(\.severity) == [.mustFix])
  }
}

extension Scenario {
  /// A table whose last column was not understood.
  fileprivate static func asking(table: String) -> Scenario {
    var scenario = Scenario(table) { recognised in
      for place in recognised.sheets.indices {
        guard let last = recognised.sheets[place].table?.columns.indices.last else { continue }
        recognised.sheets[place].table?.columns[last].use = .notUnderstood(["✓"])
      }
    }
    // The finding stands at the header, which no marked sheet marks.
    scenario.marked = scenario.submission.tables.compactMap { $0.columns.last?.location }
    return scenario
  }
}
