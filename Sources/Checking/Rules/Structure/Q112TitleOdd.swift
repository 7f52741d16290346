import Domain
import Recognition

extension Rule {
  /// Q112: the title holds “HTQ”, or another level than the one stated.
  static let titleOdd = Rule(
    code: "Q112", name: "title-odd", severity: .note, stage: .structure,
    clause: .reading(
      "HTQ is a quality mark and not a part of a title, and a title gives the level if it gives one."
    ),
    summary: "The title does not hold “HTQ”, and gives no other level than the one stated.",
    rationale: """
      Titles of approved qualifications should not hold “HTQ”. A title with another level than the \
      one stated shows that one of the two was not kept up to date.
      """,
    bad: Example("Title: HTQ Level 4 Diploma in Ponds, Level: 5"),
    good: Example("Title: Level 5 Diploma in Ponds, Level: 5"),
    fix: "Correct the title, or the level that is stated.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let title = submission.qualification.title else { return }
    let fact = submission.structure?.recognised.facts.title
    // The user's own title has no cell.
    let location = fact?.value == title ? fact?.location : nil
    let words = title.lowercased().split { !$0.isPartOfWord }
    if words.contains(where: { $0 == "htq" || $0 == "htqs" }) {
      findings.report(
        "The title \(Wording.quoted(title)) holds “HTQ”, which approved titles should not.",
        at: location, file: submission.structure?.file, help: "Take “HTQ” out of the title.")
    }
    let levels = zip(words, words.dropFirst()).filter { $0.0 == "level" }
      .compactMap { Int(String($0.1)) }
    if let level = submission.qualification.level, levels.count == 1, let other = levels.first,
      other != level
    {
      findings.report(
        "The title \(Wording.quoted(title)) says level \(other), and the level is stated as \(level).",
        at: location, file: submission.structure?.file)
    }
  }
}
