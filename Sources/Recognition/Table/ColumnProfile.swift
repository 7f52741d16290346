import Workbooks

/// What one column of a table shows: the words of its header and the kind of its contents.
struct ColumnProfile: Sendable {
  /// The column, counted from 1.
  var number: Int
  /// The words of the header cell that names the column best; empty without one.
  var label = ""
  /// The header cell, if there is one.
  var labelCell: CellReference?
  /// The column's own header words from all rows of the header, bands left out, as a unit's name.
  var name = ""
  /// What the header says the column is for.
  var reading: HeaderReader.Reading?
  /// The extent that the header itself names: `Full`, `Partial` or `None` over ticks.
  var extent: CoverageReading?

  /// Rows of KSBs in which the cell shows something.
  var filled = 0
  /// Those that read as a mark.
  var marks = 0
  /// Those that read as a coverage word of three letters or more.
  var words = 0
  /// Those that name learning outcomes, such as `LO1`.
  var outcomes = 0
  /// Those that look like a unit's code.
  var unitCodes = 0
  /// Those that name a type: knowledge, skill or behaviour.
  var types = 0
  /// Blank cells that carry a fill.
  var fills = 0
  /// The UTF-8 bytes of the texts.
  var length = 0

  /// Whether the header names no role, or one of the others but weakly.
  var isWeaklyOther: Bool { reading.map { $0.role == .other && $0.isWeak } ?? false }

  /// The mean length of the texts, in UTF-8 bytes.
  var meanLength: Int { filled == 0 ? 0 : length / filled }

  /// Whether the contents are marks and hardly anything else.
  var holdsMarks: Bool { filled > 0 && marks * 10 >= filled * 7 && meanLength <= 16 }

  /// Whether the contents are coverage words and hardly anything else.
  var holdsWords: Bool { words > 0 && marks * 10 >= filled * 8 }
}
