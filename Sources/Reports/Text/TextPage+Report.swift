import Checking
import Domain
import Recognition

extension TextPage {
  /// Adds the verdict's sentence.
  mutating func verdict(_ report: Report) {
    space()
    paragraph(report.headline, ink: report.tone.ink)
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
    paragraph("Cycle: \(report.cycle.line)", indent: "  ")
    for line in report.told.lines { paragraph(line, indent: "  ") }
  }

  /// Adds the things of one weight under their heading.
  mutating func things(_ things: [ReportedThing], severity: Severity) {
    guard !things.isEmpty else { return }
    space()
    line("\(severity.heading) (\(things.count))", ink: severity.ink)
    let margin = "\(things.count). ".count
    for (index, thing) in things.enumerated() {
      let number = "\(index + 1). "
      let lead = String(repeating: " ", count: margin - number.count) + number
      self.thing(thing, lead: lead, indent: String(repeating: " ", count: margin))
    }
  }

  private mutating func thing(_ thing: ReportedThing, lead: String, indent: String) {
    space()
    paragraph(thing.message, lead: lead, indent: indent)
    for (index, place) in PlaceLine.all(of: thing).enumerated() {
      let deeper = indent + "       "
      paragraph(place.text, lead: index == 0 ? indent : deeper, indent: deeper)
    }
    if let ksbs = thing.unnamedKSBs {
      paragraph("KSBs: " + ksbs, lead: indent, indent: indent + "  ")
    }
    paragraph("What to do: " + thing.help, lead: indent, indent: indent + "  ")
    let age = thing.age.map { ", \($0)" } ?? ""
    let finding = thing.first.finding
    paragraph("\(finding.rule) \(finding.name)\(age)", lead: indent, ink: .faint)
  }

  /// Adds how far a standard is covered, by type.
  mutating func coverage(_ standard: StandardCoverage) {
    space()
    paragraph("Coverage of \(standard.label)", indent: "  ", ink: .bold)
    for type in KSBType.allCases {
      let all = standard.counts(type)
      let counts = all.present.map { $0.status.phrase(of: $0.count) }
      let words = "\(type.heading): \(all.total)"
      paragraph(
        counts.isEmpty ? words : words + " (\(counts.joined(separator: ", ")))", lead: "  ",
        indent: "    ")
    }
  }

  /// Adds what the application needs beside its sheets.
  mutating func checklist(_ entries: [ChecklistEntry]) {
    guard !entries.isEmpty else { return }
    space()
    line("Checklist", ink: .bold)
    for entry in entries {
      paragraph("\(entry.label): \(entry.words)", lead: "  ", indent: "    ")
    }
  }

  /// Adds the rules that did not run, and why.
  mutating func skippedRules(_ rules: [RuleSummary]) {
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

extension VerdictTone {
  fileprivate var ink: TextStyle.Ink {
    switch self {
    case .good: .green
    case .open: .blue
    case .caution: .yellow
    case .bad: .red
    }
  }
}
