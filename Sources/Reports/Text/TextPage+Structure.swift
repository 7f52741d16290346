import Checking
import Domain

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
