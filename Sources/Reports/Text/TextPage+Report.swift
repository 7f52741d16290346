import Cycles
import Qualifications
import Recognition
import Rules
import Standards
import Submissions

extension TextPage {
  /// Adds the verdict's sentence.
  mutating func verdict(_ report: Report) {
    space()
    paragraph(report.headline, ink: report.verdict.ink)
  }

  /// Adds what was checked, and against what.
  mutating func subject(_ report: Report) {
    space()
    let sheets = report.sheets.map(\.name).joined(separator: ", ")
    let file = report.mapping.name + (sheets.isEmpty ? "" : " (\(sheets))")
    if let title = report.qualification.title { paragraph(title, ink: .bold) }
    paragraph("Mapping: \(file)", indent: "  ")
    if let structure = report.structure {
      let sheets = structure.sheets.map(\.sheet).joined(separator: ", ")
      paragraph("Structure: \(structure.file.name) (\(sheets))", indent: "  ")
    }
    for standard in report.standards {
      paragraph("Standard: \(standard.label), from \(standard.sourceWords)", indent: "  ")
      if let reason = standard.versionReason { paragraph(reason, lead: "  ", indent: "  ") }
    }
    paragraph("Cycle: \(report.cycle.label)", indent: "  ")
  }

  /// Adds the findings of one weight under their heading.
  mutating func findings(_ findings: [ReportedFinding], severity: Severity) {
    guard !findings.isEmpty else { return }
    space()
    line("\(severity.heading) (\(findings.count))", ink: severity.ink)
    let margin = "\(findings.count). ".count
    for (index, finding) in findings.enumerated() {
      let number = "\(index + 1). "
      let lead = String(repeating: " ", count: margin - number.count) + number
      self.finding(finding, lead: lead, indent: String(repeating: " ", count: margin))
    }
  }

  private mutating func finding(_ found: ReportedFinding, lead: String, indent: String) {
    space()
    paragraph(found.message, lead: lead, indent: indent)
    var place = found.place ?? found.finding.file
    if let quoted = found.quotation, !quoted.isEmpty { place += " says “\(quoted)”" }
    paragraph("Where: " + place, lead: indent, indent: indent + "       ")
    paragraph("What to do: " + found.help, lead: indent, indent: indent + "  ")
    let age = found.age?.word.map { ", \($0)" } ?? ""
    paragraph("\(found.finding.rule) \(found.finding.name)\(age)", lead: indent, ink: .faint)
  }

  /// Adds how far a standard is covered, by type.
  mutating func coverage(_ standard: StandardCoverage) {
    space()
    paragraph("Coverage of \(standard.label)", indent: "  ", ink: .bold)
    for type in KSBType.allCases {
      let summary = standard.summary(type)
      let counts = Coverage.allCases.filter { summary[$0] > 0 }.map {
        "\(summary[$0]) \($0.word.lowercased())"
      }
      let words = "\(type.heading): \(summary.total)"
      paragraph(
        counts.isEmpty ? words : words + " (\(counts.joined(separator: ", ")))", lead: "  ",
        indent: "    ")
    }
  }

  /// Adds the rules that did not run, and why.
  mutating func skippedRules(_ rules: [RuleNote]) {
    guard !rules.isEmpty else { return }
    space()
    line("Rules that did not run (\(rules.count))", ink: .bold)
    for rule in rules {
      let words = "\(rule.code) \(rule.name): \(rule.reason ?? "")"
      paragraph(words, lead: "  ", indent: "       ")
    }
  }
}

extension Severity {
  fileprivate var ink: TextStyle.Ink {
    switch self {
    case .mustFix: .red
    case .shouldFix: .yellow
    case .note: .blue
    }
  }
}

extension Verdict {
  fileprivate var ink: TextStyle.Ink {
    switch self {
    case .ready: .green
    case .review: .yellow
    case .notReady, .unchecked: .red
    }
  }
}
