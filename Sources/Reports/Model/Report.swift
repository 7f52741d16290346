package import Checking
package import Domain

/// The one model that every report format is rendered from.
///
/// A format adds no facts of its own: what two formats say of a submission cannot disagree.
public struct Report: Sendable {
  /// The version of the JSON form: raised only when a reader of the last one would be misled.
  package static let formatVersion = 1

  /// What it comes to.
  public let verdict: Verdict

  /// Which parts of the check were done.
  package let checked: Completeness

  /// The verdict in one sentence: the first thing on every report.
  public let headline: String

  /// What to do next, in one sentence.
  public let nextStep: String

  /// The version of the program, and so of its rules.
  package let toolVersion: String

  /// The day of the check, as `yyyy-MM-dd`.
  package let date: String

  /// The options of the check that differ from the defaults, as typed.
  package let options: [String]

  /// What the user says of the sheets: the meaning of words, and layout files.
  package let told: ToldByUser

  /// The files that it was made from, with their digests.
  package let receipt: Receipt

  /// What has changed since an earlier report; nil when none was given.
  package let comparison: Comparison?

  /// What becomes of the mapping under another version of its standard; empty when none was asked
  /// about.
  package let updates: [MappingUpdate]

  /// Every rule that the check could have run, in the order of the catalogue.
  package let rules: [Rule]

  /// What a batch calls the submission; nil when it was checked by itself.
  package var name: String?

  /// What is known of the qualification.
  package let qualification: Qualification

  /// The mapping workbook.
  package let mapping: InputFile

  /// The sheets that were read as the mapping, in the order of the tabs.
  package let sheets: [SheetSummary]

  /// The structure of the qualification; nil when none was given or could be read.
  package let structure: StructureReport?

  /// The file that the structure was to be read from; nil when none was given or found.
  package let structureFile: InputFile?

  /// The changes that would close most gaps.
  package let changes: [ReportedChange]

  /// The standards, each with what is claimed of its KSBs.
  package let standards: [StandardCoverage]

  /// What was found: heaviest first, then in the order of the workbook.
  public let findings: [ReportedFinding]

  /// How many findings there are of each severity that count.
  package let counts: SeverityCounts

  /// The findings that count by their cause: heaviest first, then in the order of the workbook.
  package let things: [ReportedThing]

  /// How many things there are of each severity.
  package let thingCounts: SeverityCounts

  /// What the application needs beside its sheets, and what is stated of it.
  package let checklist: [ChecklistEntry]

  /// The rules that did not run, and why.
  package let skippedRules: [RuleSummary]

  /// The rules that ran and found nothing.
  package let passedRules: [RuleSummary]
}

/// What a report says of the check itself, beside what was checked.
package struct ReportContext: Sendable {
  /// The version of the program.
  package var toolVersion: String

  /// The day of the check, as `yyyy-MM-dd`.
  package var date: String

  /// The options of the check that differ from the defaults, as typed.
  package var options: [String]

  /// The files that shaped the check beside the submission's own, such as the configuration.
  package var inputs: [Receipt.Input]

  /// An earlier report to compare with; nil for no comparison.
  package var baseline: Baseline?

  /// The version of a standard that is to take the place of the one checked against; nil for none.
  package var against: OccupationalStandard?

  /// Every rule that the check could have run, in the order of the catalogue.
  package var rules: [Rule]

  package init(
    toolVersion: String, date: String, options: [String] = [], inputs: [Receipt.Input] = [],
    baseline: Baseline? = nil, against: OccupationalStandard? = nil, rules: [Rule]
  ) {
    self.toolVersion = toolVersion
    self.date = date
    self.options = options
    self.inputs = inputs
    self.baseline = baseline
    self.against = against
    self.rules = rules
  }
}

extension Report {
  /// Makes the report of a check.
  package init(submission: Submission, result: CheckResult, context: ReportContext) {
    let rules = Dictionary(context.rules.map { ($0.code, $0) }) { first, _ in first }
    var findings = Self.identified(result.findings, rules: rules)
    let comparison = context.baseline.map {
      Comparison(
        with: $0, findings: findings, submission: submission, result: result,
        toolVersion: context.toolVersion)
    }
    comparison?.mark(&findings)
    let counted = findings.filter { !$0.isSuppressed }
    let counts = SeverityCounts(counted.map(\.severity))
    let things = ReportedThing.all(in: counted)
    let checked = Completeness(submission, result)
    let verdict = Self.verdict(
      counts, isUnchecked: result.isUnchecked, isComplete: checked.isComplete)
    let stopper = findings.first { rules[$0.finding.rule]?.stopsTheCheck ?? false }
    let wording = VerdictWording(
      verdict, things: things, checked: checked, suppressed: findings.filter(\.isSuppressed),
      stopper: stopper ?? findings.first)

    self.verdict = verdict
    self.checked = checked
    headline = wording.headline
    nextStep = wording.nextStep
    toolVersion = context.toolVersion
    date = context.date
    options = context.options
    told = ToldByUser(submission)
    receipt = Receipt(submission, others: context.inputs)
    self.comparison = comparison
    updates = context.against.map(submission.updates) ?? []
    self.rules = context.rules
    qualification = submission.qualification
    mapping = submission.mappingFile
    sheets = SheetSummary.all(in: submission.tables)
    standards = submission.standards.map {
      StandardCoverage($0, structure: submission.structure, findings: findings)
    }
    structure = submission.structure.map { structure in
      StructureReport(structure, file: submission.structureFile ?? submission.mappingFile)
    }
    structureFile = submission.structureFile
    changes =
      submission.structure.map { structure in
        submission.changes.map { ReportedChange($0, of: structure) }
      } ?? []
    self.findings = findings
    self.counts = counts
    self.things = things
    thingCounts = SeverityCounts(things.map(\.severity))
    checklist = ChecklistEntry.all(of: submission)
    skippedRules = result.skipped.map { RuleSummary($0.rule, rules: rules, reason: $0.reason) }
    passedRules = result.passed.map { RuleSummary($0, rules: rules, reason: nil) }
  }

  private static func identified(_ findings: [Finding], rules: [String: Rule])
    -> [ReportedFinding]
  {
    var identities = FindingIDs()
    return findings.map { finding in
      ReportedFinding(
        id: identities.next(for: finding), finding: finding,
        clause: rules[finding.rule]?.clause.description)
    }
  }

  private static func verdict(
    _ counts: SeverityCounts, isUnchecked: Bool, isComplete: Bool
  ) -> Verdict {
    if isUnchecked { return .unchecked }
    if counts.mustFix > 0 { return .notReady }
    if counts.shouldFix > 0 { return .review }
    return isComplete ? .ready : .incomplete
  }
}

extension RuleSummary {
  fileprivate init(_ code: String, rules: [String: Rule], reason: String?) {
    self.init(
      code: code, name: rules[code]?.name ?? "", summary: rules[code]?.summary ?? "",
      reason: reason)
  }
}

extension Report {
  /// The cycle that the submission was judged by.
  package var cycle: AppliedCycle { AppliedCycle(stated: qualification.cycle) }

  /// What the report is about: the qualification's title, or the file when that is not known.
  package var subject: String { qualification.title ?? mapping.name }

  /// The result and the subject in a few words, for the title of a page or a tab.
  package var title: String {
    let wording = VerdictWording(verdict, things: things, checked: checked)
    return "\(wording.title) – \(subject) – KSB check"
  }

  /// The findings that the user has decided need not be fixed.
  package var suppressedFindings: [ReportedFinding] { findings.filter(\.isSuppressed) }

  /// The same by their cause.
  package var suppressedThings: [ReportedThing] { ReportedThing.all(in: suppressedFindings) }

  /// The findings of one severity that count, in the order of the report.
  package func findings(_ severity: Severity) -> [ReportedFinding] {
    findings.filter { $0.severity == severity && !$0.isSuppressed }
  }

  /// The things of one severity, in the order of the report.
  package func things(_ severity: Severity) -> [ReportedThing] {
    things.filter { $0.severity == severity }
  }
}

/// A rule that is not among the findings: it found nothing, or it did not run.
package struct RuleSummary: Sendable, Hashable {
  /// The rule's code.
  package let code: String

  /// The rule's name.
  package let name: String

  /// What the rule checks, in one sentence.
  package let summary: String

  /// Why it did not run; nil when it did.
  package let reason: String?
}
