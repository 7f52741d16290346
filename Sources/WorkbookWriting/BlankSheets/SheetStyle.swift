/// How the cells of blank sheets look: what is given is grey, what is to be filled in is white.
enum SheetStyle {
  private static let ink: CellStyle.Colour = 0x23262F
  private static let line: CellStyle.Colour = 0xB9BDC6
  private static let headerFill: CellStyle.Colour = 0x1F4F86
  private static let headerInk: CellStyle.Colour = 0xFFFFFF
  private static let givenFill: CellStyle.Colour = 0xEEF0F3

  /// A header over a column.
  static let header = CellStyle().with {
    $0.isBold = true
    $0.colour = headerInk
    $0.fill = headerFill
    $0.border = line
    $0.vertical = .middle
  }

  /// What comes from the standard and is not to be changed.
  static let given = CellStyle().with {
    $0.colour = ink
    $0.fill = givenFill
    $0.border = line
  }

  /// A label beside a cell to be filled in.
  static let label = given.with { $0.isBold = true }

  /// A cell to be filled in.
  static let open = CellStyle().with {
    $0.colour = ink
    $0.border = line
    $0.isUnlocked = true
  }

  /// The rest of a column to be filled in, without lines.
  static let openBelow = CellStyle().with { $0.isUnlocked = true }

  /// The title of the instructions.
  static let title = CellStyle().with {
    $0.isBold = true
    $0.size = 16
    $0.colour = headerFill
    $0.wraps = false
  }

  /// What the instructions say of a column or a step.
  static let term = CellStyle().with {
    $0.isBold = true
    $0.colour = ink
  }

  /// A paragraph of the instructions.
  static let paragraph = CellStyle().with { $0.colour = ink }
}

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
