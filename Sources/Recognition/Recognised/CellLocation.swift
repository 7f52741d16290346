package import Workbooks

/// A place in a workbook that a person can go to, such as `'KSB mapping'!D14`.
package struct CellLocation: Sendable, Hashable, CustomStringConvertible {
  /// The name of the sheet.
  package var sheet: String

  /// The cell; nil for the sheet as a whole.
  package var cell: CellReference?

  /// Creates a location.
  package init(sheet: String, cell: CellReference? = nil) {
    self.sheet = sheet
    self.cell = cell
  }

  /// The location in Excel's own notation, the sheet's name quoted where Excel quotes it.
  package var description: String {
    guard let cell else { return quotedSheet }
    return "\(quotedSheet)!\(cell)"
  }

  /// Excel leaves a name bare when it could be read as nothing but a name.
  private var quotedSheet: String {
    let isPlain =
      sheet.first.map { $0.isLetter || $0 == "_" } ?? false
      && sheet.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
      && !looksLikeReference
    if isPlain { return sheet }
    return "'"
      + sheet.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "''") + "'"
  }

  private var looksLikeReference: Bool {
    let letters = sheet.prefix { $0.isASCII && $0.isLetter }
    let digits = sheet.dropFirst(letters.count)
    return (1...3).contains(letters.count) && !digits.isEmpty
      && digits.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
