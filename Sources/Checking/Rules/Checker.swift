/// Runs rules over a submission, stage by stage.
package struct Checker: Sendable {
  private let rules: [Rule]
  private let deselected: [CheckResult.SkippedRule]
  private let selected: Set<String>
  private let settings: RuleSettings
  private let decisions: Decisions

  /// Creates a checker that runs the given rules.
  package init(
    rules: [Rule] = Catalogue.all, settings: RuleSettings = RuleSettings(),
    suppressions: [Suppression] = [], date: String? = nil
  ) {
    self.rules = rules
    deselected = []
    selected = []
    self.settings = settings
    decisions = Decisions(suppressions: suppressions, date: date)
  }

  /// Creates a checker that runs the rules of a selection, and names the others as skipped.
  ///
  /// - Parameters:
  ///   - selection: The rules to run; those that it asks for run even if the settings say off.
  ///   - settings: How rules weigh, and which are off.
  ///   - suppressions: The decisions that findings need not be fixed.
  ///   - date: The day of the check, as `yyyy-MM-dd`; nil when no suppression is to expire.
  package init(
    _ selection: RuleSelection, settings: RuleSettings = RuleSettings(),
    suppressions: [Suppression] = [], date: String? = nil
  ) {
    rules = selection.rules
    deselected = selection.deselected
    selected = selection.selected
    self.settings = settings
    decisions = Decisions(suppressions: suppressions, date: date)
  }

  /// Runs the rules: a finding that stops the check keeps the later stages from running.
  package func check(_ submission: Submission) -> CheckResult {
    var result = CheckResult(findings: [], skipped: deselected, passed: [], isUnchecked: false)
    var stopper: Rule?
    var decided: [Decision] = []
    for stage in Rule.Stage.allCases {
      if stage == .decisions {
        decided = decisions.mark(&result.findings, skipped: Set(result.skipped.map(\.rule)))
      }
      for rule in rules where rule.stage == stage {
        let findings = run(
          rule, on: submission, stoppedBy: stopper, after: decided, into: &result)
        result.findings += findings
      }
      stopper = stopper ?? rules.first { $0.stopsTheCheck && result.hasFinding(of: $0) }
    }
    result.isUnchecked = stopper != nil
    result.rulesOff = rulesOff
    result.sort(inOrderOf: submission)
    return result
  }

  /// The rules that can find what must be fixed, and that do not run or count for less.
  private var rulesOff: [String] {
    let leftOut = Set(deselected.map(\.rule))
    return Catalogue.all.filter(\.canBeMustFix).map(\.code).filter { code in
      leftOut.contains(code) || settings.isLowered(code, unlessOff: selected.contains(code))
    }
  }

  private func run(
    _ rule: Rule, on submission: Submission, stoppedBy stopper: Rule?, after decided: [Decision],
    into result: inout CheckResult
  ) -> [Finding] {
    if let reason = reasonToSkip(rule, submission, stoppedBy: stopper) {
      result.skipped.append(.init(rule: rule.code, reason: reason))
      return []
    }
    var findings = Findings(
      rule: rule, file: submission.mappingFile.name, limit: settings.limits[rule.code],
      decisions: decided, date: decisions.date)
    rule.check(submission, &findings)
    if findings.all.isEmpty { result.passed.append(rule.code) }
    return findings.all.map(settings.weighed)
  }

  private func reasonToSkip(
    _ rule: Rule, _ submission: Submission, stoppedBy stopper: Rule?
  ) -> String? {
    if let stopper {
      return "\(stopper.code) stopped the check: \(stopper.name.wordsOfName)"
    }
    if settings.levels[rule.code] == .off, !selected.contains(rule.code) {
      return "it is off in the settings"
    }
    return rule.needs.lazy.compactMap {
      $0.reasonMissing(in: submission, settings: settings, decisions: decisions)
    }.first
  }
}

extension CheckResult {
  fileprivate func hasFinding(of rule: Rule) -> Bool {
    findings.contains { $0.rule == rule.code }
  }

  fileprivate mutating func sort(inOrderOf submission: Submission) {
    findings = FindingOrder(of: submission).sorted(findings)
    FindingGroups.number(&findings)
    skipped.sort { $0.rule.placeInCatalogue < $1.rule.placeInCatalogue }
    passed.sort { $0.placeInCatalogue < $1.placeInCatalogue }
  }
}

extension Catalogue {
  /// The places of the rules' codes.
  fileprivate static let places = Dictionary(
    zip(all.map(\.code), all.indices), uniquingKeysWith: { first, _ in first })
}

extension String {
  /// A rule's name with spaces for hyphens.
  fileprivate var wordsOfName: String {
    String(map { $0 == "-" ? " " : $0 })
  }

  /// Where a rule's code stands in the catalogue; codes that it does not hold come last.
  fileprivate var placeInCatalogue: Int {
    Catalogue.places[self] ?? Catalogue.all.count
  }
}
