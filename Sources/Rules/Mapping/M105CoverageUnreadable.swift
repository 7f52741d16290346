import Recognition
import Submissions

extension Rule {
  /// M105: a coverage word or mark that is none of the known ones.
  static let coverageUnreadable = Rule(
    code: "M105", name: "coverage-unreadable", severity: .mustFix, stage: .mapping,
    needs: [.coverageMarks],
    clause: "Approvals criteria, section 4.1: each KSB is covered fully, in part or not at all.",
    summary: "Every coverage word and mark says full, partial or none.",
    rationale: """
      A word such as “Mostly” can be read as full or as partial, and the two have different \
      consequences. What cannot be read for certain is not guessed.
      """,
    bad: Example("D7: Mostly"),
    good: Example("D7: Partial"),
    fix: "Write Full, Partial or None; in a matrix X for full and P for partial.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims {
      for mark in joined.claim.entries.flatMap(\.marks) where mark.isUnknownWord {
        findings.report(
          .unreadable(mark.words, joined), about: joined, at: mark.cell.location,
          unit: mark.cell.role.unitName, quoted: mark.cell.text, group: .value(mark.words))
      }
    }
    reportCrosses(submission, into: &findings)
  }

  /// Crosses beside ticks have one cause, however many there are on a sheet.
  private static func reportCrosses(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims {
      for mark in joined.claim.entries.flatMap(\.marks) where mark.isDoubtfulCross {
        findings.report(
          .doubtful(joined), about: joined, at: mark.cell.location, unit: mark.cell.role.unitName,
          quoted: mark.cell.text,
          help: """
            Blank the crosses that mean “not covered”, or write ticks for those that mean \
            “covered”. A layout file can say what a cross means as well.
            """, group: .crosses(on: mark.cell.location.sheet))
      }
    }
  }
}

extension CoverageMark {
  /// Error values and prompts are other rules' findings.
  fileprivate var isUnknownWord: Bool {
    reading == .unreadable && !isDoubtfulCross && !cell.isUnreadable && !cell.isPrompt
  }
}

extension ColumnRole {
  fileprivate var unitName: String? {
    if case .unit(let name) = self { return name }
    return nil
  }
}

extension String {
  fileprivate static func doubtful(_ joined: JoinedClaim) -> String {
    """
    The sheet uses ticks and crosses, so that the cross here may mean that \(joined.code) is \
    covered or that it is not.
    """
  }

  fileprivate static func unreadable(_ text: String, _ joined: JoinedClaim) -> String {
    """
    The coverage of \(joined.code) cannot be read: \(Wording.quoted(text)) is not a word or \
    mark that means full, partial or none.
    """
  }
}

extension FindingGroup {
  /// A value that is not understood, wherever it stands.
  fileprivate static func value(_ text: String) -> FindingGroup {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return FindingGroup(
      "value \(words.lowercased())",
      """
      The coverage of \(.ksbs) cannot be read: \(Wording.quoted(text)) is not a word or mark that \
      means full, partial or none.
      """)
  }

  /// The crosses of a sheet that has ticks as well.
  fileprivate static func crosses(on sheet: String) -> FindingGroup {
    FindingGroup(
      "crosses \(sheet)",
      """
      The sheet uses ticks and crosses, so that a cross may mean that a KSB is covered or that it \
      is not: \(.count) crosses cannot be read.
      """)
  }
}
