import Checking
import Domain
package import Reports

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
