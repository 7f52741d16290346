import Checking
import Domain
import Recognition
import Templates

extension ReportPage {
  /// What learners may choose, and which KSBs some choice misses; false without a structure.
  var combinations: PageValue {
    guard let structure = report.structure else { return .flag(false) }
    let missing = report.standards.flatMap(\.missingSentences).map { sentence, units in
      PageValue.group([
        "text": .text(sentence), "units": .text(units.joined(separator: ", ")),
      ])
    }
    let unknown = report.standards.flatMap(\.unknownSentences).map { PageValue.text($0) }
    return .group([
      "rules": .list(
        structure.rules.map { .group(["text": .text($0.text), "cell": .text($0.cell)]) }),
      "hasRules": .flag(!structure.rules.isEmpty),
      "pathways": .list(structure.pathways.map(pathway)),
      "counts": .list(guaranteeCounts),
      "hasMissing": .flag(!missing.isEmpty), "missing": .list(missing),
      "hasUnknown": .flag(!unknown.isEmpty), "unknown": .list(unknown),
    ])
  }

  private var guaranteeCounts: [PageValue] {
    report.standards.flatMap { standard in
      let start = report.standards.count > 1 ? "\(standard.label): " : ""
      return standard.guaranteeCounts.map { PageValue.text(start + $0) }
    }
  }

  private func pathway(_ pathway: StructureReport.Pathway) -> PageValue {
    let name = pathway.name.map { "Pathway \($0)" } ?? "All learners"
    let text: String
    if let choice = pathway.smallestChoice {
      text = "the fewest units that meet the rules: \(choice.joined(separator: ", "))"
    } else if pathway.isPossible == false {
      text = "no choice of units meets the rules"
    } else {
      text = "which choices meet the rules is not known for certain"
    }
    return .text("\(name): \(text)")
  }

  /// The changes that would close most gaps; false when there is none.
  var changes: PageValue {
    guard !report.changes.isEmpty else { return .flag(false) }
    return .group([
      "lede": .text(ChangeWording.lede), "changes": .texts(report.changes.map(\.text)),
    ])
  }

  /// The findings that the user has decided need not be fixed; false when there is none.
  var suppressed: PageValue {
    let things = report.suppressedThings
    guard !things.isEmpty else { return .flag(false) }
    return .group([
      "count": .number(things.count),
      "findings": .list(
        things.map { thing in
          .group([
            "id": .text(thing.first.id), "message": .text(thing.message),
            "others": .texts(thing.others.map(\.id)), "place": .text(thing.places),
            "code": .text(thing.first.finding.rule),
            "decision": .optional(thing.first.decision),
          ])
        }),
    ])
  }

  // MARK: The matrix

  /// With more units than this, headings stand on their side so that more of them can be seen.
  private static let widestUpright = 14

  /// Which unit covers which KSB of a standard; false when no unit is named.
  func matrix(_ standard: StandardCoverage) -> PageValue {
    let matrix = standard.matrix
    guard !matrix.columns.isEmpty else { return .flag(false) }
    return .group([
      "label": .text(standard.label),
      "isWide": .flag(matrix.columns.count > Self.widestUpright),
      "columns": .list(
        matrix.columns.map { .group(["name": .text($0.name), "title": .optional($0.title)]) }),
      "rows": .parts(
        ReportTemplates.matrixRow,
        zip(standard.ksbs, matrix.rows).map { ksb, row in
          .group([
            "code": .text("\(ksb.code)"),
            "cells": parts.matrixCells(row),
          ])
        }),
    ])
  }
}
