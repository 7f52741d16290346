import Checking
import Domain
import Recognition
import Templates

extension ReportPage {
  /// The things of one severity, with their heading.
  func things(_ severity: Severity) -> PageValue {
    let things = report.things(severity)
    return .group([
      "kind": .text(severity.rawValue),
      "heading": .text(severity.heading),
      "meaning": .text(severity.meaning),
      "count": .number(things.count),
      "hasFindings": .flag(!things.isEmpty),
      "findings": .parts(ReportTemplates.finding, things.map(thing)),
    ])
  }

  private func thing(_ thing: ReportedThing) -> PageValue {
    let found = thing.first
    let about = [found.finding.rule, thing.ksbs].filter { !$0.isEmpty }
    return .group([
      "id": .text(found.id),
      "message": .text(thing.message),
      "place": .text(thing.places),
      "quoted": .optional(thing.quotation),
      "spots": spots(of: thing),
      "more": thing.findings.count > Self.mostSpots
        ? .number(thing.findings.count - Self.mostSpots) : .flag(false),
      "help": .text(thing.help),
      "clause": .optional(found.clause),
      "rule": .text(found.finding.rule),
      "name": .text(found.finding.name),
      "age": .optional(thing.age),
      "label": .text(about.joined(separator: " ") + " at \(thing.places)"),
    ])
  }

  /// The places of a thing one by one, so that a link can lead to each; false when there is one.
  private func spots(of thing: ReportedThing) -> PageValue {
    guard !thing.others.isEmpty else { return .flag(false) }
    let isQuoted = thing.quotation == nil
    let isOfMany = thing.first.finding.isOneOfTheRest
    let isOnOneSheet = Set(thing.findings.map(\.finding.location?.sheet)).count == 1
    return .parts(
      ReportTemplates.spot,
      thing.findings.prefix(Self.mostSpots).map { found in
        .group([
          // The thing itself has the identity of the first.
          "id": found.id == thing.first.id ? .flag(false) : .text(found.id),
          "ksb": .optional(found.finding.ksb?.description),
          "place": .optional(
            isOnOneSheet
              ? found.finding.location?.cell.map { "\($0)" } : found.place ?? found.finding.file),
          "quoted": isQuoted ? .optional(found.quotation) : .flag(false),
          "message": isOfMany ? .text(found.message) : .flag(false),
        ])
      })
  }

  /// So many places of one thing are listed one by one; the data formats list all.
  private static let mostSpots = 500

  /// Where in the page each finding can be read: at its place, or at its thing where that lists
  /// only some of its places.
  static func targets(in report: Report) -> [String: String] {
    var targets: [String: String] = [:]
    for thing in report.things + report.suppressedThings {
      for (index, found) in thing.findings.enumerated() {
        targets[found.id] = index < mostSpots ? found.id : thing.first.id
      }
    }
    return targets
  }

  /// The rules that are not among the findings.
  var ruleGroups: PageValue {
    .list([
      rules("Rules that found nothing", report.passedRules) { $0.summary },
      rules("Rules that did not run, and why", report.skippedRules) { $0.reason },
    ])
  }

  private func rules(
    _ heading: String, _ rules: [RuleSummary], text: (RuleSummary) -> String?
  ) -> PageValue {
    .group([
      "heading": .text(heading),
      "count": .number(rules.count),
      "rules": .parts(
        ReportTemplates.rule,
        rules.map {
          .group(["code": .text($0.code), "name": .text($0.name), "text": .optional(text($0))])
        }),
    ])
  }
}

extension Severity {
  /// What it means for the reader.
  fileprivate var meaning: String {
    switch self {
    case .mustFix: "Against the criteria, or the check cannot be trusted until it is fixed."
    case .shouldFix: "A reviewer is likely to query these."
    case .note: "For the reviewer’s eyes. There is nothing to do."
    }
  }
}

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
