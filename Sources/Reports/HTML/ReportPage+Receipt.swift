import Checking

extension ReportPage {
  /// The sections of the page that there are, in their order.
  var sections: PageValue {
    let all: [(target: String, label: String, isThere: Bool)] = [
      ("comparison", "Changes since the baseline", report.comparison != nil),
      ("checked", "What was checked", true),
      (Severity.mustFix.rawValue, Severity.mustFix.heading, true),
      (Severity.shouldFix.rawValue, Severity.shouldFix.heading, true),
      ("suppressed", "Suppressed", !report.suppressedFindings.isEmpty),
      ("against", "Under another version", !report.updates.isEmpty),
      ("coverage", "Coverage", true),
      ("combinations", "Pathways and combinations", report.structure != nil),
      ("changes", "What would close the gaps", !report.changes.isEmpty),
      ("checklist", "Checklist", true),
      ("notes", Severity.note.heading, true),
      ("rules", "Rules", true),
    ]
    return .list(
      all.filter(\.isThere).map {
        .group(["target": .text($0.target), "label": .text($0.label)])
      })
  }

  /// The files that the report was made of.
  var receipt: PageValue {
    .list(
      report.receipt.inputs.map { input in
        .group([
          "role": .text(input.role.word), "file": .text(input.file.name),
          "digest": .text(input.digest),
        ])
      })
  }

  /// What has changed since an earlier report; false when there is none.
  var comparison: PageValue {
    guard let comparison = report.comparison else { return .flag(false) }
    return .group([
      "sentence": .text(comparison.sentence), "caveats": .texts(comparison.caveats),
      "hasFixed": .flag(!comparison.fixed.isEmpty), "fixed": earlier(comparison.fixed),
      "hasUnlooked": .flag(!comparison.unknown.isEmpty), "unlooked": earlier(comparison.unknown),
    ])
  }

  private func earlier(_ findings: [EarlierFinding]) -> PageValue {
    .list(
      findings.map { finding in
        .group([
          "code": .text(finding.rule), "place": .text(finding.place),
          "message": .text(finding.message),
        ])
      })
  }
}
