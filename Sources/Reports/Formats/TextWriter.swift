import Checking
import Domain
import Recognition

extension ReportFormat {
  /// For a terminal.
  public static let text = ReportFormat(
    "text", fileEndings: ["txt"], isForPeople: true, writer: TextWriter())
}

/// The report for a terminal: verdict first and last, findings by weight in the sheet's order.
struct TextWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    [ReportFile(name: "report.txt", contents: standardOutput(for: report, style: TextStyle()))]
  }

  func standardOutput(for report: Report, style: TextStyle) -> String {
    var page = TextPage(style: style)
    page.verdict(report)
    page.subject(report)
    page.comparison(report.comparison)
    for severity in Severity.heaviestFirst {
      page.things(report.things(severity), severity: severity)
    }
    page.suppressed(report.suppressedThings)
    page.updates(report.updates)
    for standard in report.standards { page.coverage(standard) }
    page.combinations(report)
    page.changes(report.changes)
    page.checklist(report.checklist)
    page.skippedRules(report.skippedRules)
    page.receipt(report)
    page.verdict(report)
    page.paragraph("Next: " + report.nextStep, indent: "      ")
    return page.text
  }
}

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

extension TextPage {
  /// Adds what learners may choose, and which KSBs some choice misses.
  mutating func combinations(_ report: Report) {
    guard let structure = report.structure else { return }
    space()
    line("Every choice of units", ink: .bold)
    for rule in structure.rules {
      paragraph("\(rule.text) (\(rule.cell))", lead: "  ", indent: "    ")
    }
    let pathways = structure.pathways.compactMap(\.name)
    if !pathways.isEmpty {
      paragraph("Pathways: \(pathways.joined(separator: ", "))", lead: "  ", indent: "    ")
    }
    for standard in report.standards { guarantees(standard) }
  }

  private mutating func guarantees(_ standard: StandardCoverage) {
    let words = standard.guaranteeCounts.joined(separator: "; ")
    paragraph("KSBs of \(standard.label): \(words)", lead: "  ", indent: "    ")
    for missing in standard.missingSentences {
      paragraph(missing.sentence, lead: "  ", indent: "    ")
    }
    for sentence in standard.unknownSentences { paragraph(sentence, lead: "  ", indent: "    ") }
  }

  /// Adds the changes that would close most gaps.
  mutating func changes(_ changes: [ReportedChange]) {
    guard !changes.isEmpty else { return }
    space()
    line("What would close the gaps", ink: .bold)
    paragraph(ChangeWording.lede, lead: "  ", indent: "  ")
    for change in changes { paragraph(change.text, lead: "  - ", indent: "    ") }
  }

  /// Adds the findings that the user has decided need not be fixed.
  mutating func suppressed(_ things: [ReportedThing]) {
    guard !things.isEmpty else { return }
    space()
    line("Suppressed (\(things.count))", ink: .bold)
    for thing in things {
      paragraph(
        "\(thing.first.finding.rule) at \(thing.places): \(thing.message)", lead: "  - ",
        indent: "    ")
      if let decision = thing.first.decision {
        paragraph(decision, lead: "    ", indent: "    ")
      }
    }
  }
}

extension TextPage {
  /// Adds what has changed since an earlier report.
  mutating func comparison(_ comparison: Comparison?) {
    guard let comparison else { return }
    space()
    paragraph(comparison.sentence, ink: .bold)
    for caveat in comparison.caveats { paragraph(caveat, lead: "  ", indent: "  ") }
    for finding in comparison.fixed {
      paragraph("Fixed: " + finding.line, lead: "  - ", indent: "    ")
    }
    for finding in comparison.unknown {
      paragraph("Not looked for: " + finding.line, lead: "  - ", indent: "    ")
    }
  }

  /// Adds the files that the report was made of, with their digests.
  mutating func receipt(_ report: Report) {
    space()
    line("Receipt", ink: .bold)
    for input in report.receipt.inputs {
      paragraph("\(input.role.word): \(input.file.name)", lead: "  ", indent: "    ")
      paragraph("SHA-256 \(input.digest)", lead: "    ", indent: "    ", ink: .faint)
    }
    paragraph(report.madeBy, lead: "  ", indent: "    ")
  }
}
