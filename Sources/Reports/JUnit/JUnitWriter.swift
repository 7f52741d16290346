import Checking
import Domain

extension ReportFormat {
  /// For build servers: a test case per KSB, and one per rule.
  public static let junit = ReportFormat(
    "junit", fileEndings: ["xml"], isForPeople: false, writer: JUnitWriter())
}

/// The report as JUnit's XML: a suite per standard with its KSBs, and a suite of the rules.
///
/// What must be fixed fails its KSB and its rule; other findings are told, and fail nothing.
struct JUnitWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    let suites = report.standards.map { suite($0, of: report) } + [rules(report)]
    let total = suites.reduce(0) { $0 + $1.cases.count }
    let failures = suites.reduce(0) { $0 + $1.failures }
    let errors = suites.reduce(0) { $0 + $1.errors }
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<testsuites name=\"\(XMLText.attribute(report.title))\" tests=\"\(total)\" "
          + "failures=\"\(failures)\" errors=\"\(errors)\" time=\"0\">",
      ] + suites.flatMap(\.lines) + ["</testsuites>"]
    return [ReportFile(name: "report.xml", contents: lines.map { "\($0)\n" }.joined())]
  }

  // MARK: KSBs

  private func suite(_ standard: StandardCoverage, of report: Report) -> JUnitSuite {
    JUnitSuite(
      name: standard.label, cases: standard.ksbs.map(testCase), date: report.date)
  }

  private func testCase(_ ksb: KSBCoverage) -> JUnitSuite.Case {
    let failures = ksb.findings.filter { $0.severity == .mustFix && !$0.isSuppressed }
    let others = ksb.findings.filter { $0.severity != .mustFix || $0.isSuppressed }
    return JUnitSuite.Case(
      group: ksb.code.type.heading, name: "\(ksb.code) \(ksb.statement)",
      outcome: failures.isEmpty ? .passed : .failed(failures.map(line)),
      remarks: ["Coverage: \(ksb.coverage.word)"] + others.map(line))
  }

  // MARK: Rules

  private func rules(_ report: Report) -> JUnitSuite {
    let findings = Dictionary(grouping: report.findings, by: \.finding.rule)
    let skipped = Dictionary(report.skippedRules.map { ($0.code, $0.reason ?? "") }) { one, _ in one
    }
    let cases = report.rules.map { rule in
      let all = findings[rule.code] ?? []
      let failures = all.filter { $0.severity == .mustFix && !$0.isSuppressed }
      let others = all.filter { $0.severity != .mustFix || $0.isSuppressed }
      let outcome: JUnitSuite.Case.Outcome =
        if !failures.isEmpty {
          report.verdict == .unchecked ? .error(failures.map(line)) : .failed(failures.map(line))
        } else if let reason = skipped[rule.code] {
          .skipped(reason)
        } else {
          .passed
        }
      return JUnitSuite.Case(
        group: "\(rule.stage)", name: "\(rule.code) \(rule.name)", outcome: outcome,
        remarks: others.map(line))
    }
    return JUnitSuite(
      name: "Rules", cases: cases, date: report.date, properties: properties(report))
  }

  private func properties(_ report: Report) -> [(name: String, value: String)] {
    [
      ("tool", "ksbcheck \(report.toolVersion)"), ("verdict", report.verdict.rawValue),
      ("headline", report.headline), ("cycle", report.cycle.label),
      ("options", report.options.joined(separator: " ")),
    ]
      + (report.comparison.map { [("comparison", $0.sentence)] + $0.caveats.map { ("caveat", $0) } }
        ?? [])
      + report.receipt.inputs.map { ("\($0.role.rawValue) \($0.file.name)", "sha256 \($0.digest)") }
  }

  private func line(_ found: ReportedFinding) -> String {
    let place = found.place ?? found.finding.file
    let mark = found.decision.map { " Suppressed. \($0)" } ?? ""
    let age = found.age?.word.map { ", \($0)" } ?? ""
    return
      "\(found.severity.word) at \(place): \(found.message) What to do: \(found.help) "
      + "(\(found.finding.rule)\(found.groupInWords)\(age))\(mark)"
  }
}
