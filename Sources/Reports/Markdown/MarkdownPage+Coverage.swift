import Checking
import Domain

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
