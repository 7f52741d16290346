import Foundation
import TestSupport
import Testing

@testable import Domain

/// The lists that are shipped, row by row beside the table that they were made from.
@Suite(
  .enabled(
    if: ScopeRow.file != nil, "skipped: ../shared/standards/scope_cycles_3_4.csv is not there"))
struct ScopeListSourceTests {
  @Test func `every row of the table is shipped, in its order, and nothing else`() throws {
    let rows = try ScopeRow.all()
    #expect(rows.count == 186)
    #expect(ScopeQuery().matches() == rows.map(\.match))
  }

  @Test func `only the route that the standards' records lack comes from a heading`() throws {
    let lacking = try ScopeRow.all().filter { $0["routePerApi2023"].isEmpty }
    let shipped = ScopeQuery().matches().filter { $0.entry.routeSource != nil }
    #expect(shipped.map(\.entry.reference) == lacking.map { $0["referenceNumber"] })
    #expect(!shipped.isEmpty)
  }
}

/// A row of the table.
struct ScopeRow {
  static let file = Project.shared("standards/scope_cycles_3_4.csv")

  private let cells: [String: String]

  subscript(_ column: String) -> String { cells[column] ?? "" }

  static func all() throws -> [ScopeRow] {
    let text = try String(contentsOf: try #require(file), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).map { fields(String($0)) }
    let header = try #require(lines.first)
    return lines.dropFirst().map { line in
      ScopeRow(cells: Dictionary(zip(header, line)) { first, _ in first })
    }
  }

  /// The row as the shipped data has it.
  var match: ScopeQuery.Match {
    let words = self["category"].lowercased()
    let category = ScopeCategory.allCases.first { $0.words == words }
    let ownRoute = self["routePerApi2023"]
    return ScopeQuery.Match(
      cycle: self["cycle"],
      entry: ScopeEntry(
        reference: self["referenceNumber"], category: category ?? .outOfScope,
        level: Int(self["level"]) ?? 0, title: self["title"],
        route: ownRoute.isEmpty ? self["routeHeadingAsScraped"] : ownRoute,
        routeSource: ownRoute.isEmpty ? "cycle-\(self["cycle"])-page" : nil))
  }

  /// The fields of a line, of which some stand in double quotes.
  private static func fields(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      if character == "\"" {
        isQuoted.toggle()
      } else if character == ",", !isQuoted {
        fields.append("")
      } else {
        fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
