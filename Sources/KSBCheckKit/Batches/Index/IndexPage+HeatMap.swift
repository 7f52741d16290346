import Domain
import Reports

extension IndexPage {
  /// The map of one standard: a row per qualification, a column per KSB.
  func heatMap(_ key: StandardKey) -> PageValue? {
    guard let map = summary.heatMaps[key] else { return nil }
    let tallies = summary.tally.ksbs(of: key)
    let codes = tallies.map(\.code)
    let rows = map.rows
    return .group([
      "label": .text(key.label),
      "cut": rows.count < map.total
        ? .text(
          "The \(rows.count) of \(map.total) qualifications that most need a look; "
            + "the CSV and JSON index hold all.")
        : .flag(false),
      "columns": .list(
        tallies.map {
          .group(["code": .text($0.code.description), "statement": .text($0.statement)])
        }),
      "totals": .list(tallies.map { .text("\($0.gaps)") }),
      "rows": .list(
        rows.map { row in
          .group([
            "name": .text(row.name),
            "link": row.link.map { .text(Self.href($0)) } ?? .flag(false),
            "cells": .list(codes.map { Self.cell(row.states[$0]) }),
          ])
        }),
    ])
  }

  private static func cell(_ state: CoverageState?) -> PageValue {
    guard let state else { return absent }
    return cells[state] ?? absent
  }

  private static let absent = value("absent", "–", "not on the list")

  private static let cells: [CoverageState: PageValue] = [
    .full: value("full", "●", "full"),
    .partial: value("partial", "◐", "partial"),
    .notGuaranteed: value("unsure", "!", "not guaranteed"),
    .notCovered: value("none", "✕", "not covered"),
    .notKnown: value("open", "?", "not known"),
  ]

  private static func value(_ key: String, _ sign: String, _ word: String) -> PageValue {
    .group(["key": .text(key), "sign": .text(sign), "word": .text(word)])
  }
}
