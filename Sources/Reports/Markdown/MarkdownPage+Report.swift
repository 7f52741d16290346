import Checking
import Domain
import Recognition

extension MarkdownPage {
  /// Adds the verdict, what it is about and what to do next.
  mutating func verdict(_ report: Report) {
    heading(1, report.headline)
    paragraph("**\(MarkdownText.inline(report.subject))**")
    paragraph("Next: " + MarkdownText.inline(report.nextStep))
    for line in report.told.lines { paragraph(MarkdownText.inline(line)) }
    let head = report.headCount
    table(
      Severity.heaviestFirst.map(\.heading) + [head.label], numbers: [0, 1, 2, 3],
      rows: [
        Severity.heaviestFirst.map { String(report.thingCounts[$0]) }
          + ["\(head.value) of \(report.claims.total)"]
      ])
  }

  /// Adds the things of one weight under their heading.
  mutating func things(_ things: [ReportedThing], severity: Severity) {
    guard !things.isEmpty else { return }
    heading(2, "\(severity.heading) (\(things.count))")
    list(
      things.map { ("**\(MarkdownText.inline($0.message))**", Self.details($0)) }, numbered: true)
  }

  private static func details(_ thing: ReportedThing) -> [String] {
    let places = PlaceLine.all(of: thing).map { line in
      let quotation = line.quotation.map { " says “\(MarkdownText.inline($0))”" } ?? ""
      return line.label + MarkdownText.code(line.place) + quotation
    }
    let finding = thing.first.finding
    return places
      + [
        thing.unnamedKSBs.map { "KSBs: " + MarkdownText.inline($0) },
        "What to do: " + MarkdownText.inline(thing.help),
        thing.first.clause.map { "Why: " + MarkdownText.inline($0) },
        "\(finding.rule) \(finding.name)" + (thing.age.map { ", \($0)" } ?? ""),
      ].compactMap { $0 }
  }

  /// Adds the things that the user has decided need not be fixed.
  mutating func suppressed(_ things: [ReportedThing]) {
    guard !things.isEmpty else { return }
    heading(2, "Suppressed (\(things.count))")
    list(
      things.map { thing in
        let place = MarkdownText.code(thing.places)
        return (
          "\(thing.first.finding.rule) at \(place): \(MarkdownText.inline(thing.message))",
          [thing.first.decision].compactMap { $0 }.map(MarkdownText.inline)
        )
      })
  }

  /// Adds what was checked, and against what.
  mutating func checked(_ report: Report) {
    heading(2, "What was checked")
    let sheets = report.sheets.map { sheet in
      let rows = sheet.rowsRead == 1 ? "1 row read" : "\(sheet.rowsRead) rows read"
      return "Sheet \(sheet.name) (\(sheet.layout.name)): \(rows), \(sheet.rowsSkipped) skipped"
    }
    let standards = report.standards.map { "Standard: \($0.label), from \($0.sourceWords)" }
    let structure = report.structure.map { structure in
      let names = structure.sheets.map(\.sheet).joined(separator: ", ")
      return "Structure: \(structure.file.name) (\(names))"
    }
    texts(
      ["Mapping: \(report.mapping.name)"] + sheets
        + [structure ?? "Structure: none was read"] + standards
        + ["Cycle: \(report.cycle.label)"])
  }

  /// Adds the rules that did not run, and how many found nothing.
  mutating func rules(_ report: Report) {
    heading(2, "Rules")
    let passed = report.passedRules.count
    paragraph(
      passed == 1 ? "1 rule ran and found nothing." : "\(passed) rules ran and found nothing.")
    guard !report.skippedRules.isEmpty else { return }
    paragraph("Rules that did not run, and why:")
    texts(report.skippedRules.map { "\($0.code) \($0.name): \($0.reason ?? "")" })
  }
}
