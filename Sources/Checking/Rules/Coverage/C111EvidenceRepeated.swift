import Domain
import Recognition

extension Rule {
  /// C111: the same text stands as the evidence of many KSBs.
  static let evidenceRepeated = Rule(
    code: "C111", name: "evidence-repeated", severity: .note, stage: .coverage,
    needs: [.evidenceColumn, .placeForCoverage, .coverageInWords],
    clause: .practice("Evidence says how this KSB is met, not how the course is taught."),
    summary: "No long text is repeated as the evidence of many KSBs.",
    rationale: """
      A paragraph that is pasted for many KSBs seldom says how any of them is met, and a reviewer \
      is likely to ask about each. Short entries such as “Written assignment” may well repeat.
      """,
    bad: Example("K1 to K8, Assessment: the same paragraph about the course’s assessment strategy"),
    good: Example(
      "K1, Assessment: Case study on consumer law; K2, Assessment: Fault log, weeks 3–6"),
    fix: "Nothing needs doing if the text is true of each; see whether it could say more of each.",
    check: check)

  /// Fewer KSBs than these can well be met in the same way.
  private static let fewestKSBs = 5
  /// Shorter texts, counted in characters once normalised, name an assessment and do not describe it.
  private static let fewestCharacters = 60

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for cells in RepeatedText.all(in: submission.evidenceCells, ofAtLeast: fewestCharacters) {
      guard let first = cells.first, Set(cells.map(\.joined.code)).count >= fewestKSBs else {
        continue
      }
      let start = "The same text stands as the \(first.purpose) of"
      for evidence in cells {
        findings.report(
          "\(start) \(evidence.joined.code) and of other KSBs.", on: evidence,
          group: FindingGroup(first.cell.location.description, "\(start) \(.ksbs)."))
      }
    }
  }
}

/// A text, and the kind of column that it stands in.
private struct RepeatedText: Hashable {
  var role: ColumnRole
  var words: String

  /// The cells that say the same in the same kind of column, in the order of the first of each.
  static func all(in cells: [EvidenceCell], ofAtLeast characters: Int) -> [[EvidenceCell]] {
    var groups: [[EvidenceCell]] = []
    var places: [RepeatedText: Int] = [:]
    // Normalising takes time: what is shorter as written is shorter still normalised, and what is
    // repeated is mostly repeated to the letter.
    var normalised: [String: String] = [:]
    for evidence in cells where evidence.text.utf8.count >= characters {
      let words = normalised[evidence.text] ?? StatementText.normalised(evidence.text)
      normalised[evidence.text] = words
      guard words.count >= characters else { continue }
      let key = RepeatedText(role: evidence.cell.role, words: words)
      if let place = places[key] {
        groups[place].append(evidence)
      } else {
        places[key] = groups.count
        groups.append([evidence])
      }
    }
    return groups
  }
}
