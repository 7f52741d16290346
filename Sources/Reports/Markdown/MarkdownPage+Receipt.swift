import Checking

extension MarkdownPage {
  /// Adds what has changed since an earlier report.
  mutating func comparison(_ comparison: Comparison?) {
    guard let comparison else { return }
    heading(2, "Changes since the baseline")
    paragraph("**\(MarkdownText.inline(comparison.sentence))**")
    texts(comparison.caveats)
    texts(
      comparison.fixed.map { "Fixed: " + $0.line }
        + comparison.unknown.map { "Not looked for: " + $0.line })
  }

  /// Adds what the application needs beside its two sheets, and what is stated of it.
  mutating func checklist(_ entries: [ChecklistEntry]) {
    guard !entries.isEmpty else { return }
    heading(2, "Checklist")
    table(
      ["What the sheets do not hold", "Stated", "Why"],
      rows: entries.map { [$0.label, $0.words, $0.clause.description] })
  }

  /// Adds the files that the report was made of, with their digests.
  mutating func receipt(_ report: Report) {
    heading(2, "Receipt")
    table(
      ["Used as", "File", "SHA-256"],
      rows: report.receipt.inputs.map { [$0.role.word, $0.file.name, $0.digest] })
    paragraph(MarkdownText.inline("\(report.madeBy), \(report.date)."))
  }
}
