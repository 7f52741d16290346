import Checking
import Domain
import Recognition
import Templates

extension ReportPage {
  /// The things of one weight, with their heading.
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
          // The thing itself goes by the name of the first.
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
