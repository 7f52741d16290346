import Domain
import Recognition

extension Rule {
  /// C113: the evidence sends the reader elsewhere without saying where.
  static let evidencePointsNowhere = Rule(
    code: "C113", name: "evidence-points-nowhere", severity: .note, stage: .coverage,
    needs: [.evidenceColumn, .placeForCoverage, .coverageInWords],
    clause: .practice("Evidence can be found by whoever reads the mapping alone."),
    summary: "No evidence only says “see specification” or the like, without a place.",
    rationale: """
      A reviewer who is sent to a whole document has to search it for each KSB, or ask. A unit, a \
      section or a page makes it a reference.
      """,
    bad: Example("K4, Assessment: See specification"),
    good: Example("K4, Assessment: U03 specification, section 2: fault log"),
    fix: "Name the unit, section or page that is meant, or say in a few words what stands there.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for evidence in submission.evidenceCells where VagueReference.isAll(of: evidence.text) {
      let start = "What stands as the \(evidence.purpose) of"
      findings.report(
        "\(start) \(evidence.joined.code) points to no place in particular.", on: evidence,
        group: "\(start) \(.ksbs) points to no place in particular.")
    }
  }
}

/// Words that send a reader elsewhere and name no place there.
enum VagueReference {
  /// Words that point; one must be there.
  private static let pointers: Set<String> = [
    "see", "refer", "consult", "as", "throughout", "various", "across", "elsewhere",
  ]

  /// What is pointed to, as a whole, and the words between.
  private static let others: Set<String> = [
    "specification", "specifications", "spec", "specs", "handbook", "handbooks", "guide", "guides",
    "module", "modules", "unit", "units", "course", "programme", "qualification", "document",
    "documents", "documentation", "descriptor", "descriptors", "description", "descriptions",
    "syllabus", "appendix", "appendices", "scheme", "schemes", "work", "website", "attached",
    "separate", "relevant", "individual", "full", "each", "all", "the", "our", "a", "of", "in",
    "to",
    "on", "per", "for", "and", "please", "more", "further", "detail", "details", "information",
  ]

  /// Whether a text is nothing but such words: one that names anything else points to it.
  static func isAll(of text: String) -> Bool {
    let isGap = { (character: Character) in !character.isPartOfWord }
    let lower = text.lowercased()
    // Most texts open with another word, and what follows it needs no look.
    let first = lower.split(maxSplits: 1, whereSeparator: isGap).first.map(String.init)
    guard let first, pointers.contains(first) || others.contains(first) else { return false }
    let words = lower.split(whereSeparator: isGap).map(String.init)
    return words.contains(where: pointers.contains)
      && words.allSatisfy { pointers.contains($0) || others.contains($0) }
  }
}
