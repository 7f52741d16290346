package import Checking
package import Domain
package import Reports

/// What the index of a batch keeps of one submission's report.
///
/// It is made of a report, or read back from one that was stored: both ways give the same.
package struct SubmissionRow: Sendable, Hashable {
  /// A standard, and what is claimed of its KSBs.
  package struct Standard: Sendable, Hashable {
    /// The reference, such as `ST0827`; nil when neither the user nor the sheet gives one.
    package var reference: String?
    /// The title of the occupation.
    package var title: String?
    /// The version.
    package var version: String?
    /// The option that is checked.
    package var option: String?
    /// The KSBs, in the standard's order.
    package var ksbs: [KSB]
  }

  /// A KSB, and what is claimed of it.
  package struct KSB: Sendable, Hashable {
    /// The code.
    package var code: KSBCode
    /// The statement.
    package var statement: String
    /// What the mapping claims.
    package var coverage: Coverage
    /// Whether every valid combination of units covers it.
    package var guarantee: Guarantee
    /// Whether the claim holds; nil where that is not known.
    package var holds: Bool?

    /// How it looks from above: see ``CoverageState``.
    package var state: CoverageState { CoverageState(coverage, guarantee, holds: holds) }
  }

  /// What the batch calls the submission: its folder in the output.
  package var name: String
  /// The title of the qualification.
  package var title: String?
  /// The number of the qualification.
  package var number: String?
  /// Its level.
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
  /// How many findings there are of each weight that count.
  package var counts: WeightCounts
  /// How many things they come to: those of one cause are one.
  package var things: WeightCounts
  /// The rules with findings that count, and how many of each weight and name.
  package var rules: [FoundRule]
  /// The standards.
  package var standards: [Standard]

  /// All KSBs of all its standards.
  var ksbs: [KSB] { standards.flatMap(\.ksbs) }
}

/// How many there are of each weight.
package struct WeightCounts: Sendable, Hashable {
  /// How many must be fixed.
  package var mustFix: Int
  /// How many should be fixed.
  package var shouldFix: Int
  /// How many notes there are.
  package var notes: Int

  /// Creates counts.
  package init(mustFix: Int, shouldFix: Int, notes: Int) {
    self.mustFix = mustFix
    self.shouldFix = shouldFix
    self.notes = notes
  }

  init(_ counts: SeverityCounts) {
    self.init(mustFix: counts.mustFix, shouldFix: counts.shouldFix, notes: counts.note)
  }

  /// Reads counts as reports store them.
  init(stored counts: [String: Int]) {
    self.init(
      mustFix: counts["must-fix"] ?? 0, shouldFix: counts["should-fix"] ?? 0,
      notes: counts["note"] ?? 0)
  }

  /// The counts as reports and indexes store them.
  var json: JSONValue {
    .object([
      ("must-fix", .integer(mustFix)), ("should-fix", .integer(shouldFix)),
      ("note", .integer(notes)),
    ])
  }
}

/// A rule, and how often a submission goes against it.
package struct FoundRule: Sendable, Hashable {
  /// The rule's code.
  package var code: String
  /// The rule's name.
  package var name: String
  /// The severity of the first finding.
  package var severity: String
  /// How many findings there are.
  package var count: Int
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
      counts: WeightCounts(report.counts), things: WeightCounts(report.thingCounts),
      rules: Self.rules(
        report.findings.lazy.filter { !$0.isSuppressed }.map {
          ($0.finding.rule, $0.finding.name, $0.severity.rawValue)
        }),
      standards: report.standards.map { standard in
        Standard(
          reference: standard.reference, title: standard.title, version: standard.version,
          option: standard.option,
          ksbs: standard.ksbs.map {
            KSB(
              code: $0.code, statement: $0.statement, coverage: $0.coverage,
              guarantee: $0.guarantee, holds: $0.holds)
          })
      })
  }

  /// How often each rule was gone against, in the order of the findings.
  static func rules(
    _ findings: some Sequence<(code: String, name: String, severity: String)>
  ) -> [FoundRule] {
    var rules: [FoundRule] = []
    for (code, name, severity) in findings {
      if let place = rules.firstIndex(where: { $0.code == code }) {
        rules[place].count += 1
      } else {
        rules.append(FoundRule(code: code, name: name, severity: severity, count: 1))
      }
    }
    return rules
  }
}
