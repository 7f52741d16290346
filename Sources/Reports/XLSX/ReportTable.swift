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

  /// Creates a table.
  package init(
    name: String, columns: [Column], fixedColumns: Int, rows: [[WrittenCell]], pageHeader: String
  ) {
    self.name = name
    self.columns = columns
    self.fixedColumns = fixedColumns
    self.rows = rows
    self.pageHeader = pageHeader
  }

  /// The sheet.
  package var sheet: WrittenSheet {
    let header = WrittenRow(
      columns.map { ReportCell.text($0.header, look: ReportCellStyle.header) }, leastHeight: 30)
    return WrittenSheet(
      name: name, columns: columns.map { WrittenColumn(width: $0.width) },
      rows: [header] + rows.map { WrittenRow($0) }, headerRows: 1, headerColumns: fixedColumns,
      hasFilter: true, pageHeader: pageHeader)
  }
}
