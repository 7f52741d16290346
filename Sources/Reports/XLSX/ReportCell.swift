import Checking
package import WorkbookWriting

/// The cells of the workbook report.
package enum ReportCell {
  /// A cell of text: nothing hidden in it, and cut, with a word of it, where a cell cannot hold it.
  package static func text(
    _ text: String?, look: CellStyle = ReportCellStyle.body, link: WrittenCell.Link? = nil
  ) -> WrittenCell {
    let shown = SanitizedText.lines(text ?? "")
    guard !shown.isEmpty else { return WrittenCell(.blank, look: look) }
    return .text(fitted(shown), look: look, link: link)
  }

  /// A cell with a number.
  package static func number(
    _ number: Int, look: CellStyle = ReportCellStyle.body, link: WrittenCell.Link? = nil
  ) -> WrittenCell {
    WrittenCell(.number(number), look: look, link: link)
  }

  /// What a unit covers of a KSB as a word on its colour.
  static func coverage(_ coverage: Coverage) -> WrittenCell {
    text(
      coverage.word,
      look: ReportCellStyle.tinted(ReportCellStyle.tint(of: coverage)).with { $0.isCentred = true })
  }

  /// What a claim comes to, as words on their colour.
  static func status(_ status: ClaimStatus) -> WrittenCell {
    text(
      status.word,
      look: ReportCellStyle.tinted(ReportCellStyle.tint(of: status)).with { $0.isCentred = true })
  }

  /// A finding's weight as words on its colour.
  static func severity(_ found: ReportedFinding) -> WrittenCell {
    guard !found.isSuppressed else { return text("Suppressed", look: ReportCellStyle.body) }
    return text(
      found.severity.word, look: ReportCellStyle.tinted(ReportCellStyle.tint(of: found.severity)))
  }

  private static func fitted(_ text: String) -> String {
    if CellText.fits(text) { return text }
    let note =
      " … [cut here: the whole text has \(text.count) characters; the JSON report holds it]"
    // Escapes take seven characters at most for one of the text's.
    return String(text.prefix((CellText.longest - note.count) / 7)) + note
  }
}
