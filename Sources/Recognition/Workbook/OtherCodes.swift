import Workbooks

/// A column that is headed as one of KSB codes, and holds codes of another scheme.
struct OtherCodes {
  /// What is wrong, in plain words.
  let line: String

  private static let deepest = 100
  private static let longestCode = 40

  /// Looks for such a column; nil when there is none.
  init?(in grid: SheetGrid, readers: CellReaders) {
    for index in grid.rows.indices.prefix(Self.deepest) {
      for header in grid.filled(at: index).prefix(40) {
        guard LabelText.headerWords(header.text).contains("ksb"),
          readers.headers.read(header.text)?.role == .code
        else { continue }
        let column = header.reference.column
        let codes = grid.rows.indices.dropFirst(index + 1).prefix(Self.deepest).map {
          LabelText.plain(grid.text(at: $0, column: column))
        }.filter { !$0.isEmpty && $0.utf8.count <= Self.longestCode }
        guard !codes.isEmpty else { continue }
        let examples = codes.prefix(2).joined(separator: " / ")
        line = """
          column \(CellReference.letters(forColumn: column)), “\(LabelText.plain(header.text))”, \
          holds codes of another scheme: \(examples)
          """
        return
      }
    }
    return nil
  }
}
