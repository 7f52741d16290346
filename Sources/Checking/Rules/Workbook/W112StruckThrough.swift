import Recognition
import Workbooks

extension Rule {
  /// W112: a mapped cell's text is struck through, or nobody can see it.
  static let struckThrough = Rule(
    code: "W112", name: "struck-through", severity: .shouldFix, stage: .workbook,
    clause: .practice("What a reviewer sees is what is checked."),
    summary: "The text of a mapped cell is there to be read: not struck through, not hidden.",
    rationale: """
      A line through a text takes it back. A number format such as ;;; and a font in the colour of \
      the cell show nothing at all. Such text is read as blank, because a reviewer reads it so.
      """,
    bad: Example("D7: Full, struck through"),
    good: Example("D7: Full"),
    fix: """
      Delete the text if it no longer holds. If it does, take the line away, or give the cell a \
      number format and a font that show it.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    lazy var claims = submission.claimsByCell
    for cell in submission.mappedCells where cell.hidesSomething {
      let joined = claims[cell.location]
      findings.report(
        .unread(cell.hiddenText, cell.appearance), at: cell.location, standard: joined?.standard,
        ksb: joined?.code, quoted: cell.hiddenText)
    }
  }
}

extension MappedCell {
  /// Whether something is written in the cell that could mean anything and is not read.
  fileprivate var hidesSomething: Bool {
    guard let hidden, !hidden.text.isEmpty else { return false }
    // Zeros are often hidden by a format, and mean what a blank cell means.
    if case .number(0, _) = hidden { return !appearance.contains(.hiddenByFormat) }
    return true
  }
}

extension String {
  fileprivate static func unread(_ text: String, _ look: CellAppearance) -> String {
    let quoted = Wording.quoted(text)
    if look.contains(.struckThrough) {
      return "The cell's text \(quoted) is struck through, so the cell is read as blank."
    }
    if look.contains(.hiddenByFormat) {
      return "The cell's number format hides what it holds, \(quoted), so it is read as blank."
    }
    if look.contains(.hiddenByFont) {
      return """
        The cell's text \(quoted) cannot be seen, because of its colour or its size, so the cell \
        is read as blank.
        """
    }
    if look.contains(.partiallyStruck) {
      return "Part of the cell's text, \(quoted), is struck through, so only the rest is read."
    }
    return """
      Part of the cell's text, \(quoted), cannot be seen, because of its colour or its size, so \
      only the rest is read.
      """
  }
}
