import Checking
import Domain
import Recognition

extension ReportFormat {
  /// For a terminal.
  public static let text = ReportFormat(
    "text", fileEndings: ["txt"], isForPeople: true, writer: TextWriter())
}

/// The report for a terminal: verdict first and last, findings by severity in the sheet's order.
struct TextWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    [ReportFile(name: "report.txt", contents: standardOutput(for: report, style: TextStyle()))]
  }

  func standardOutput(for report: Report, style: TextStyle) -> String {
    let sections = ReportSections(report: report)
    var page = TextPage(style: style)
    page.paragraph(report.headline, ink: report.tone.ink)
    page.subject(report)
    sections.comparison(&page)
    sections.things(&page)
    sections.suppressed(&page)
    sections.updates(&page)
    sections.coverage(&page)
    sections.combinations(&page)
    sections.changes(&page)
    sections.checklist(&page)
    sections.rules(&page)
    sections.receipt(&page)
    page.space()
    page.paragraph(report.headline, ink: report.tone.ink)
    page.paragraph("Next: " + report.nextStep, indent: "      ")
    return page.text
  }
}

extension TextPage: ReportSink {
  /// Adds in short what was checked, and against what.
  fileprivate mutating func subject(_ report: Report) {
    let facts = CheckFacts(report: report)
    space()
    if let title = report.qualification.title { paragraph(title, ink: .bold) }
    let sheets = report.sheets.map(\.name).joined(separator: ", ")
    let file = report.mapping.name + (sheets.isEmpty ? "" : " (\(sheets))")
    paragraph("Mapping: \(file)", indent: "  ")
    let parts = report.structure?.sheets.map(\.sheet).joined(separator: ", ")
    let structure = (facts.structure.first ?? "") + (parts.map { " (\($0))" } ?? "")
    paragraph("Structure: \(structure)", indent: "  ")
    for standard in report.standards {
      paragraph("Standard: \(standard.label), from \(standard.sourceWords)", indent: "  ")
      if let reason = standard.versionReason { paragraph(reason, lead: "  ", indent: "  ") }
    }
    paragraph("Cycle: \(report.cycle.line)", indent: "  ")
    for line in report.told.lines { paragraph(line, indent: "  ") }
  }

  mutating func section(_ title: String, severity: Severity?) {
    space()
    paragraph(title, indent: "  ", ink: severity?.ink ?? .bold)
  }

  mutating func subsection(_ title: String) { paragraph(title, lead: "  ", indent: "  ") }

  mutating func sentence(_ text: String) { words(text) }

  mutating func words(_ text: String) { paragraph(text, lead: "  ", indent: "  ") }

  mutating func items(_ items: [ReportItem]) {
    for item in items {
      paragraph(item.plain, lead: "  - ", indent: "    ")
      for detail in item.details { paragraph(detail, lead: "    ", indent: "    ") }
    }
  }

  /// Of clauses, `ksbcheck explain` and the other formats have more.
  mutating func facts(_ facts: [(label: String, values: [String])], header: [String]) {
    for fact in facts {
      paragraph("\(fact.label): \(fact.values.first ?? "")", lead: "  ", indent: "    ")
      guard header.last == "SHA-256", let digest = fact.values.last else { continue }
      paragraph("SHA-256 \(digest)", lead: "    ", indent: "    ", ink: .faint)
    }
  }

  mutating func things(_ things: [ReportedThing]) {
    let margin = "\(things.count). ".count
    let indent = String(repeating: " ", count: margin)
    for (index, thing) in things.enumerated() {
      let number = "\(index + 1). "
      space()
      paragraph(
        thing.message, lead: String(repeating: " ", count: margin - number.count) + number,
        indent: indent)
      for (index, place) in thing.placeItems.enumerated() {
        let deeper = indent + "       "
        paragraph(place.plain, lead: index == 0 ? indent : deeper, indent: deeper)
      }
      for line in thing.advice { paragraph(line, lead: indent, indent: indent + "  ") }
      paragraph(thing.code, lead: indent, ink: .faint)
    }
  }

  mutating func coverage(of standard: StandardCoverage, in report: Report) {
    for type in KSBType.allCases {
      let all = standard.counts(type)
      let counts = all.present.map { $0.status.phrase(of: $0.count) }
      let words = "\(type.heading): \(all.total)"
      paragraph(
        counts.isEmpty ? words : words + " (\(counts.joined(separator: ", ")))", lead: "  ",
        indent: "    ")
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
