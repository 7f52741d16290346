import Recognition

extension Rule {
  /// M113: a cell that names units says something that was not understood.
  static let unitsUnread = Rule(
    code: "M113", name: "units-unread", severity: .mustFix,
    severityExceptions: "should-fix when what is left over names no other unit",
    stage: .mapping, needs: [.placeForCoverage],
    clause: .practice("It is clear which units each row names."),
    summary: "Everything in a cell that names units was understood.",
    rationale: """
      Words beside a unit may name another one, and a spreadsheet program makes a date of what looks \
      like one, such as 1-2. What is not understood would be lost without a word.
      """,
    bad: Example("D7: 1 February, where “1-2” was typed"),
    good: Example("D7: U01, U02"),
    fix: "Name the units by their codes or titles, and separate them by commas.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims {
      for left in joined.claim.entries.flatMap(\.unread) {
        if let typed = left.date {
          findings.report(
            .date(typed, joined), about: joined, at: left.location, quoted: left.words,
            help: .formatAsText,
            group: "The units of \(.ksbs) stand in cells that hold dates, and cannot be read.")
        } else {
          findings.report(
            .rest(left, joined), about: joined, at: left.location, severity: .shouldFix,
            quoted: left.words,
            group: FindingGroup(
              "words \(left.words.lowercased())",
              """
              Beside the units of \(.ksbs) stands \(Wording.quoted(left.words)), which names no unit \
              of the structure.
              """))
        }
      }
    }
  }
}

extension String {
  fileprivate static func date(_ typed: String, _ joined: ClaimContext) -> String {
    """
    The units of \(joined.code) cannot be read: the cell holds a date, and \
    \(Wording.quoted(typed)) was probably typed.
    """
  }

  fileprivate static let formatAsText =
    "Format the cells as text, and type the units again: their codes, or their titles."

  fileprivate static func rest(_ left: UnreadUnits, _ joined: ClaimContext) -> String {
    let read = left.read.isEmpty ? "no unit" : Wording.list(left.read.map { Wording.quoted($0) })
    return """
      Beside the units of \(joined.code) stands \(Wording.quoted(left.words)), which names no unit of \
      the structure; \(read) was read.
      """
  }
}
