import Checking
import Domain
import Recognition

extension ReportFormat {
  /// For a pull request or a wiki.
  public static let markdown = ReportFormat(
    "markdown", fileEndings: ["md", "markdown"], isForPeople: true, writer: MarkdownWriter())
}

/// The report as Markdown, as GitHub and others show it.
struct MarkdownWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    var page = MarkdownPage()
    page.verdict(report)
    page.comparison(report.comparison)
    for severity in Severity.heaviestFirst {
      page.things(report.things(severity), severity: severity)
    }
    page.suppressed(report.suppressedThings)
    page.updates(report.updates)
    for standard in report.standards {
      page.coverage(standard, hasStructure: report.structure != nil)
    }
    page.combinations(report)
    page.changes(report.changes)
    page.checklist(report.checklist)
    page.checked(report)
    page.rules(report)
    page.receipt(report)
    return [ReportFile(name: "report.md", contents: page.text)]
  }
}

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

extension MarkdownPage {
  /// Adds how far each KSB of a standard is covered.
  mutating func coverage(_ standard: StandardCoverage, hasStructure: Bool) {
    heading(2, "Coverage of \(standard.label)")
    let types = KSBType.allCases.filter { !standard.ksbs($0).isEmpty }
    table(
      ["KSBs"] + ClaimStatus.allCases.map(\.word) + ["Total"],
      numbers: Set(1...(ClaimStatus.allCases.count + 1)),
      rows: types.map { type in
        let counts = standard.counts(type)
        return [type.heading] + ClaimStatus.allCases.map { String(counts[$0]) } + [
          "\(counts.total)"
        ]
      })
    for type in types {
      heading(3, type.heading)
      table(
        ["KSB", "Claimed", "Result"] + (hasStructure ? ["Choices of units"] : [])
          + ["Statement", "Units", "Where"],
        rows: standard.ksbs(type).map { Self.row($0, hasStructure: hasStructure) })
    }
  }

  private static func row(_ ksb: KSBCoverage, hasStructure: Bool) -> [String] {
    ["\(ksb.code)", ksb.coverage.word, ksb.status.word]
      + (hasStructure ? [ksb.guarantee.word] : [])
      + [ksb.statement, ksb.units.joined(separator: "; "), ksb.cells.first ?? "no row"]
  }

  /// Adds what learners may choose, and which KSBs some choice misses.
  mutating func combinations(_ report: Report) {
    guard let structure = report.structure else { return }
    heading(2, "Every choice of units")
    let pathways = structure.pathways.compactMap(\.name)
    texts(
      structure.rules.map { "\($0.text) (\($0.cell))" }
        + (pathways.isEmpty ? [] : ["Pathways: \(pathways.joined(separator: ", "))"]))
    for standard in report.standards {
      paragraph(
        MarkdownText.inline(
          "KSBs of \(standard.label): \(standard.guaranteeCounts.joined(separator: "; "))."))
      texts(standard.missingSentences.map(\.sentence) + standard.unknownSentences)
    }
  }

  /// Adds the changes that would close most gaps.
  mutating func changes(_ changes: [ReportedChange]) {
    guard !changes.isEmpty else { return }
    heading(2, "What would close the gaps")
    paragraph(ChangeWording.lede)
    texts(changes.map(\.text))
  }
}

extension MarkdownPage {
  /// Adds what has changed since an earlier report.
  mutating func comparison(_ comparison: Comparison?) {
    guard let comparison else { return }
    heading(2, "Changes since the baseline")
    paragraph("**\(MarkdownText.inline(comparison.sentence))**")
    texts(comparison.caveats)
    texts(
      comparison.fixed.map { "Fixed: " + $0.line }
        + comparison.unknown.map { "Not looked for: " + $0.line })
  }

  /// Adds what the application needs beside its two sheets, and what is stated of it.
  mutating func checklist(_ entries: [ChecklistEntry]) {
    guard !entries.isEmpty else { return }
    heading(2, "Checklist")
    table(
      ["What the sheets do not hold", "Stated", "Why"],
      rows: entries.map { [$0.label, $0.words, $0.clause.description] })
  }

  /// Adds the files that the report was made of, with their digests.
  mutating func receipt(_ report: Report) {
    heading(2, "Receipt")
    table(
      ["Used as", "File", "SHA-256"],
      rows: report.receipt.inputs.map { [$0.role.word, $0.file.name, $0.digest] })
    paragraph(MarkdownText.inline("\(report.madeBy), \(report.date)."))
  }
}
