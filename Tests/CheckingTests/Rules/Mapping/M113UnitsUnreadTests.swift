import MarkedSheets
import Recognition
import Testing
import Workbooks

@testable import Checking

extension RuleExample {
  static let m113 = RuleExample(
    .unitsUnread, fires: .leaving(words: "1 February", date: "1-2"),
    passes: Scenario(Table.complete))
}

@Suite struct M113UnitsUnreadTests {
  @Test func `a date is told as what was probably typed`() {
    let scenario = RuleExample.m113.fires
    #expect(
      scenario.messages(of: .unitsUnread) == [
        "The units of K1 cannot be read: the cell holds a date, and “1-2” was probably typed."
      ])
    #expect(scenario.findings(of: .noUnit).isEmpty)
  }

  @Test func `words beside a unit that name none should be fixed`() {
    let scenario = Scenario.leaving(words: "by the new team", read: ["U1"])
    #expect(scenario.findings(of: .unitsUnread).map(\.severity) == [.shouldFix])
    #expect(
      scenario.messages(of: .unitsUnread) == [
        """
        Beside the units of K1 stands “by the new team”, which names no unit of the structure; “U1” \
        was read.
        """
      ])
  }
}

extension Scenario {
  /// A list whose first units cell holds words that were not read.
  fileprivate static func leaving(
    words: String, date: String? = nil, read: [String] = []
  ) -> Scenario {
    let units = date == nil ? "U1" : ""
    return Scenario(Table.list("K1 | Full | »\(units) | Essay | ")) { recognised in
      for sheet in recognised.sheets.indices {
        for entry in recognised.sheets[sheet].table?.entries.indices.prefix(1) ?? 0..<0 {
          guard let cell = recognised.sheets[sheet].table?.entries[entry].cells(.units).first else {
            continue
          }
          recognised.sheets[sheet].table?.entries[entry].unread = [
            UnreadUnits(location: cell.location, words: words, read: read, date: date)
          ]
        }
      }
    }
  }
}
