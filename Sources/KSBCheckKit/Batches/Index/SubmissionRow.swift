import Checking
import Domain
package import Reports

/// What the index of a batch keeps of one submission's report.
///
/// It is made from a report, or read back from one that was stored: both ways give the same.
package struct SubmissionRow: Sendable, Hashable {
  package typealias Standard = ReportDocument.Standard
  package typealias KSB = ReportDocument.Standard.KSB

  /// What the batch calls the submission: its folder in the output.
  package var name: String
  /// The title of the qualification.
  package var title: String?
  /// The number of the qualification.
  package var number: String?
  package var level: Int?
  /// The approvals cycle whose criteria were applied; nil in reports of versions that took none.
  package var cycle: String?
  /// The name of the mapping workbook.
  package var mapping: String
  /// The name of the structure workbook; nil when there is none.
  package var structure: String?
  /// What it comes to.
  package var verdict: Verdict
  /// The verdict in one sentence.
  package var headline: String
  /// Whether all of it was checked.
  package var isComplete = false
  /// How many findings were suppressed.
  package var suppressed = 0
  /// How many findings there are of each severity that count.
  package var counts: SeverityCounts
  /// How many things they come to: those of one cause are one.
  package var things: SeverityCounts
  /// The rules with findings that count, and how many of each severity and name.
  package var rules: [RuleCount]
  package var standards: [Standard]

  /// All KSBs of all its standards.
  var ksbs: [KSB] { standards.flatMap(\.ksbs) }
}

extension SubmissionRow.KSB {
  /// How it looks from above.
  package var state: CoverageState { CoverageState(coverage, guarantee, holds: holds) }
}

/// What a KSB's coverage comes to when many submissions are seen at once.
package enum CoverageState: String, Sendable, Hashable, CaseIterable {
  /// Covered in full, by every choice of units.
  case full
  /// Covered in part, by every choice of units.
  case partial
  /// Covered, but some choice of units misses it, or gets less of it than is claimed.
  case notGuaranteed = "not-guaranteed"
  /// Not covered, missing, or not readable.
  case notCovered = "not-covered"
  /// Claimed, and not known whether that holds, as without a structure.
  case notKnown = "not-known"

  init(_ coverage: Coverage, _ guarantee: Guarantee, holds: Bool?) {
    switch (coverage, guarantee, holds) {
    case (.none, _, _), (.missing, _, _), (.unclear, _, _): self = .notCovered
    case (_, .sometimes, _), (_, .never, _): self = .notGuaranteed
    case (_, _, nil): self = .notKnown
    case (.partial, _, _): self = .partial
    case (.full, _, let holds?): self = holds ? .full : .notGuaranteed
    }
  }

  /// Whether it is a gap: something that the criteria are not met by.
  var isGap: Bool { self == .notGuaranteed || self == .notCovered }
}

extension SubmissionRow {
  /// What the index keeps of a report.
  package init(_ report: Report, name: String) {
    self.init(
      name: name, title: report.qualification.title, number: report.qualification.number,
      level: report.qualification.level, cycle: report.cycle.name,
      mapping: report.mapping.name, structure: report.structureFile?.name,
      verdict: report.verdict, headline: report.headline,
      isComplete: report.checked.isComplete, suppressed: report.suppressedFindings.count,
      counts: report.counts, things: report.thingCounts,
      rules: Self.rules(
        report.findings.lazy.filter { !$0.isSuppressed }.map {
          ($0.finding.rule, $0.finding.name, $0.severity.rawValue)
        }),
      standards: report.standards.map(Standard.init))
  }

  /// How many findings each rule has, in the order of the findings.
  static func rules(
    _ findings: some Sequence<(code: String, name: String, severity: String)>
  ) -> [RuleCount] {
    var rules: [RuleCount] = []
    for (code, name, severity) in findings {
      if let place = rules.firstIndex(where: { $0.code == code }) {
        rules[place].count += 1
      } else {
        rules.append(RuleCount(code: code, name: name, severity: severity, count: 1))
      }
    }
    return rules
  }
}

// MARK: Reports that were written before

extension SubmissionRow {
  /// The row of a report that was read back, or of a journal's line.
  package init(_ document: ReportDocument) {
    let submission = document.submission
    let checked = document.checked.map { $0.standard && $0.combinations && $0.rulesOff.isEmpty }
    self.init(
      name: submission.name ?? "", title: submission.qualification.title,
      number: submission.qualification.number, level: submission.qualification.level,
      cycle: submission.cycle, mapping: submission.mapping.file,
      structure: submission.structure?.file, verdict: document.verdict,
      headline: document.headline,
      isComplete: document.tally?.isComplete ?? checked ?? false,
      suppressed: document.tally?.suppressed
        ?? document.findings.count { $0.suppressed != nil },
      counts: document.counts, things: document.things ?? document.counts,
      rules: document.tally?.rules
        ?? Self.rules(
          document.findings.lazy.filter { $0.suppressed == nil }.map {
            ($0.rule, $0.name, $0.severity.rawValue)
          }),
      standards: document.standards)
  }

  /// The row as a report without its findings, for a journal: ``ReportDocument`` reads it.
  func stored(toolVersion: String, date: String) -> JSONValue {
    let file = { (name: String) in JSONValue.object([("file", .string(name))]) }
    return .object([
      ("formatVersion", .integer(Report.formatVersion)),
      ("tool", .object([("name", .string("ksbcheck")), ("version", .string(toolVersion))])),
      ("date", .string(date)),
      ("verdict", .string(verdict.rawValue)),
      ("headline", .string(headline)),
      (
        "submission",
        .object([
          ("name", .string(name)), ("qualification", qualification), ("cycle", JSONValue(cycle)),
          ("mapping", file(mapping)), ("structure", structure.map(file) ?? .null),
        ])
      ),
      ("standards", .array(standards.map(\.stored))),
      ("findings", .array([])),
      ("counts", counts.json),
      ("things", things.json),
      (
        "tally",
        .object([
          ("isComplete", .boolean(isComplete)), ("suppressed", .integer(suppressed)),
          ("rules", .array(rules.map(\.stored))),
        ])
      ),
    ])
  }

  var qualification: JSONValue {
    .object([
      ("title", JSONValue(title)), ("number", JSONValue(number)), ("level", JSONValue(level)),
    ])
  }
}

extension SubmissionRow.Standard {
  fileprivate var stored: JSONValue {
    let ksbs = ksbs.map { ksb in
      JSONValue.object([
        ("code", .string(ksb.code.description)), ("statement", .string(ksb.statement)),
        ("coverage", .string(ksb.coverage.rawValue)),
        ("guarantee", .string(ksb.guarantee.rawValue)),
        ("holds", ksb.holds.map { .boolean($0) } ?? .null),
      ])
    }
    return .object([
      ("reference", JSONValue(reference)), ("title", JSONValue(title)),
      ("version", JSONValue(version)), ("option", JSONValue(option)), ("ksbs", .array(ksbs)),
    ])
  }
}

extension RuleCount {
  fileprivate var stored: JSONValue {
    .object([
      ("code", .string(code)), ("name", .string(name)), ("severity", .string(severity)),
      ("count", .integer(count)),
    ])
  }
}
