/// The sheet that says how to fill in the others.
struct Instructions {
  /// A term, and what is said of it.
  typealias Line = (term: String, text: String)

  /// The name on the tab.
  static let sheetName = "How to fill in"

  /// What the workbook is.
  var title: String

  /// What it is for, and what to do, in order.
  var lines: [Line]

  /// The sheet.
  var sheet: WrittenSheet {
    let heading = [WrittenRow([.text(title, look: SheetStyle.title)], leastHeight: 30)]
    let rows = lines.map { line in
      WrittenRow([
        .text(line.term, look: SheetStyle.term), .text(line.text, look: SheetStyle.paragraph),
      ])
    }
    return WrittenSheet(
      name: Self.sheetName,
      columns: [WrittenColumn(width: 26), WrittenColumn(width: 96)],
      rows: heading + rows, isProtected: true, pageHeader: title)
  }
}
