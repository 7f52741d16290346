import Checking
import Domain

extension ReportFormat {
  /// For a pull request or a wiki.
  public static let markdown = ReportFormat(
    "markdown", fileEndings: ["md", "markdown"], isForPeople: true, writer: MarkdownWriter())
}

/// The report as Markdown, as GitHub and others show it.
struct MarkdownWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    let sections = ReportSections(report: report)
    var page = MarkdownPage()
    page.verdict(report)
    sections.comparison(&page)
    sections.things(&page)
    sections.suppressed(&page)
    sections.updates(&page)
    sections.coverage(&page)
    sections.combinations(&page)
    sections.changes(&page)
    sections.checklist(&page)
    sections.checked(&page)
    sections.rules(&page)
    sections.receipt(&page)
    return [ReportFile(name: "report.md", contents: page.text)]
  }
}

extension MarkdownPage: ReportSink {
  /// Adds the verdict, what it is about and what to do next.
  fileprivate mutating func verdict(_ report: Report) {
    heading(1, report.headline)
    sentence(report.subject)
    words("Next: " + report.nextStep)
    for line in report.told.lines { words(line) }
    let head = report.headCount
    table(
      Severity.heaviestFirst.map(\.heading) + [head.label], numbers: [0, 1, 2, 3],
      rows: [
        Severity.heaviestFirst.map { String(report.thingCounts[$0]) }
          + ["\(head.value) of \(report.claims.total)"]
      ])
  }

  mutating func section(_ title: String, severity: Severity?) { heading(2, title) }

  mutating func subsection(_ title: String) { heading(3, title) }

  mutating func sentence(_ text: String) { paragraph("**\(MarkdownText.inline(text))**") }

  mutating func words(_ text: String) { paragraph(MarkdownText.inline(text)) }

  mutating func items(_ items: [ReportItem]) {
    list(items.map { (Self.markdown($0), $0.details.map(MarkdownText.inline)) })
  }

  mutating func facts(_ facts: [(label: String, values: [String])], header: [String]) {
    if header.isEmpty {
      texts(facts.map { "\($0.label): \($0.values.joined(separator: "; "))" })
    } else {
      table(header, rows: facts.map { [$0.label] + $0.values })
    }
  }

  mutating func things(_ things: [ReportedThing]) {
    list(
      things.map { thing in
        let clause = thing.first.clause.map { "Why: \($0)" }
        let words = thing.advice + [clause].compactMap { $0 } + [thing.code]
        return (
          "**\(MarkdownText.inline(thing.message))**",
          thing.placeItems.map(Self.markdown) + words.map(MarkdownText.inline)
        )
      }, numbered: true)
  }

  mutating func coverage(of standard: StandardCoverage, in report: Report) {
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
    let hasStructure = report.structure != nil
    for type in types {
      heading(3, type.heading)
      table(
        ["KSB", "Claimed", "Result"] + (hasStructure ? ["Choices of units"] : [])
          + ["Statement", "Units", "Where"],
        rows: standard.ksbs(type).map { ksb in
          ["\(ksb.code)", ksb.coverage.word, ksb.status.word]
            + (hasStructure ? [ksb.guarantee.word] : [])
            + [ksb.statement, ksb.units.joined(separator: "; "), ksb.cells.first ?? "no row"]
        })
    }
  }

  private static func markdown(_ item: ReportItem) -> String {
    MarkdownText.inline(item.text) + (item.text.last == " " ? " " : "")
      + (item.place.isEmpty ? "" : MarkdownText.code(item.place))
      + (item.rest.first == " " ? " " : "") + MarkdownText.inline(item.rest)
  }
}
