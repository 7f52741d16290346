package import Checking
package import Domain

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

  /// The findings of one weight that count, in the order of the report.
  package func findings(_ severity: Severity) -> [ReportedFinding] {
    findings.filter { $0.severity == severity && !$0.isSuppressed }
  }

  /// The things of one weight, in the order of the report.
  package func things(_ severity: Severity) -> [ReportedThing] {
    things.filter { $0.severity == severity }
  }
}
