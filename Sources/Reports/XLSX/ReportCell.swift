import Checking
package import WorkbookWriting

/// The cells of the workbook report.
package enum ReportCell {
  /// A cell of text: nothing hidden in it, and cut, with a word of it, where a cell cannot hold it.
  package static func text(
    _ text: String?, look: CellLook = ReportLook.body, link: WrittenCell.Link? = nil
  ) -> WrittenCell {
    let shown = VisibleText.lines(text ?? "")
    guard !shown.isEmpty else { return WrittenCell(.blank, look: look) }
    return .text(fitted(shown), look: look, link: link)
  }

  /// A cell with a number.
  package static func number(
    _ number: Int, look: CellLook = ReportLook.body, link: WrittenCell.Link? = nil
  ) -> WrittenCell {
    WrittenCell(.number(number), look: look, link: link)
  }

  /// What a unit covers of a KSB as a word on its colour.
  static func coverage(_ coverage: Coverage) -> WrittenCell {
    text(
      coverage.word,
      look: ReportLook.tinted(ReportLook.tint(of: coverage)).with { $0.isCentred = true })
  }

  /// What a claim comes to, as words on their colour.
  static func status(_ status: ClaimStatus) -> WrittenCell {
    text(
      status.word,
      look: ReportLook.tinted(ReportLook.tint(of: status)).with { $0.isCentred = true })
  }

  /// A finding's weight as words on its colour.
  static func severity(_ found: ReportedFinding) -> WrittenCell {
    guard !found.isSuppressed else { return text("Suppressed", look: ReportLook.body) }
    return text(
      found.severity.word, look: ReportLook.tinted(ReportLook.tint(of: found.severity)))
  }

  private static func fitted(_ text: String) -> String {
    if CellText.fits(text) { return text }
    let note =
      " … [cut here: the whole text has \(text.count) characters; the JSON report holds it]"
    // Escapes take seven characters at most for one of the text's.
    return String(text.prefix((CellText.longest - note.count) / 7)) + note
  }
}
