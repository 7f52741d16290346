import Checking
package import WorkbookWriting

/// A table that fills a sheet of the report: header in view, a filter over all of it.
package struct ReportTable {
  /// A column: its header and its width in characters.
  package typealias Column = (header: String, width: Double)

  /// The name of the sheet.
  var name: String
  /// The columns from the left.
  var columns: [Column]
  /// How many of them stay in view.
  var fixedColumns: Int
  /// The rows below the header.
  var rows: [[WrittenCell]]
  /// The title on printed pages.
  var pageHeader: String

  package init(
    name: String, columns: [Column], fixedColumns: Int, rows: [[WrittenCell]], pageHeader: String
  ) {
    self.name = name
    self.columns = columns
    self.fixedColumns = fixedColumns
    self.rows = rows
    self.pageHeader = pageHeader
  }

  package var sheet: WrittenSheet {
    let header = WrittenRow(
      columns.map { ReportCell.text($0.header, look: ReportCellStyle.header) }, leastHeight: 30)
    return WrittenSheet(
      name: name, columns: columns.map { WrittenColumn(width: $0.width) },
      rows: [header] + rows.map { WrittenRow($0) }, headerRows: 1, headerColumns: fixedColumns,
      hasFilter: true, pageHeader: pageHeader)
  }
}

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

  /// A finding's severity as words on its colour.
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

/// How the cells of the workbook report look: the colours of the page, and words with each.
package enum ReportCellStyle {
  /// A colour behind a word, and that of the word.
  typealias Tint = (fill: CellStyle.Colour, ink: CellStyle.Colour)

  private static let ink: CellStyle.Colour = 0x23262F
  private static let line: CellStyle.Colour = 0xDCD8CF
  private static let link: CellStyle.Colour = 0x1F4F86
  private static let must: Tint = (0xFBEAE6, 0x9B2720)
  private static let should: Tint = (0xFBF0D8, 0x7A4C00)
  private static let note: Tint = (0xE9EEF6, 0x3B5275)
  private static let good: Tint = (0xE3F2E8, 0x1E6340)

  /// A cell of a table.
  package static let body = CellStyle().with {
    $0.colour = ink
    $0.border = line
  }

  /// Text outside tables.
  static let plain = CellStyle().with {
    $0.colour = ink
    $0.wraps = false
  }

  /// A label outside tables.
  static let label = plain.with { $0.isBold = true }

  /// The header over a column.
  static let header = CellStyle().with {
    $0.isBold = true
    $0.colour = 0xFFFFFF
    $0.fill = link
    $0.border = line
    $0.vertical = .middle
  }

  /// The heading of a column of the matrix, upwards.
  static let rotatedHeader = header.with {
    $0.isRotated = true
    $0.isCentred = true
    $0.vertical = .bottom
  }

  /// The title of the report.
  static let title = label.with {
    $0.size = 16
    $0.colour = link
  }

  /// The heading of a part of the summary.
  static let heading = label.with {
    $0.size = 13
    $0.colour = link
  }

  /// A link within a table.
  static let linked = body.with {
    $0.colour = link
    $0.isUnderlined = true
  }

  /// A link outside tables.
  static let plainLink = linked.with {
    $0.border = nil
    $0.wraps = false
  }

  /// A cell of a table in a colour.
  static func tinted(_ tint: Tint) -> CellStyle {
    body.with {
      $0.isBold = true
      $0.colour = tint.ink
      $0.fill = tint.fill
    }
  }

  /// The verdict's sentence.
  static func verdict(_ tone: VerdictTone) -> CellStyle {
    let tint: Tint =
      switch tone {
      case .good: good
      case .open: note
      case .caution: should
      case .bad: must
      }
    return label.with {
      $0.size = 13
      $0.colour = tint.ink
    }
  }

  /// The colour of what a unit, or all of them, cover of a KSB.
  static func tint(of coverage: Coverage) -> Tint {
    switch coverage {
    case .full: good
    case .partial: should
    case .none, .missing, .unclear: must
    }
  }

  /// The colour of what a claim comes to.
  static func tint(of status: ClaimStatus) -> Tint {
    switch status {
    case .full: good
    case .partial: should
    case .open: note
    case .failing, .none, .missing, .unclear: must
    }
  }

  /// The colour of a finding's severity.
  static func tint(of severity: Severity) -> Tint {
    switch severity {
    case .mustFix: must
    case .shouldFix: should
    case .note: note
    }
  }
}

/// The day of a report as the properties of a document want it.
package enum ReportDay {
  /// Midnight in UTC of a day that is written `yyyy-MM-dd`, in seconds since 1970; never 0, and 1
  /// for a text that is not such a day.
  ///
  /// Days are counted as in the proleptic Gregorian calendar: years start in March, so that the
  /// leap day comes last, and 400 of them have 146,097 days.
  package static func seconds(of day: String) -> Int {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1970...9999).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2])
    else { return 1 }
    let year = parts[1] < 3 ? parts[0] - 1 : parts[0]
    let monthsSinceMarch = (parts[1] + 9) % 12
    let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + parts[2] - 1
    let days = 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear
    return max((days - daysBefore1970) * 86_400, 1)
  }

  /// The days from 1 March of year 0 to 1 January 1970.
  private static let daysBefore1970 = 719_468
}
