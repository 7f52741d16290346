import Workbooks

/// What one column of a table shows: the words of its header and the kind of its contents.
struct ColumnProfile: Sendable {
  /// What fills a column, whatever its header says.
  enum Nature: Sendable {
    /// Nothing.
    case empty
    /// Ticks, crosses, single letters and numbers that are marks.
    case marks
    /// Words of coverage: full, partly met, no.
    case words
    /// Names of units.
    case units
    /// Learning outcomes.
    case outcomes
    /// Knowledge, skill or behaviour.
    case types
    /// Numbers that are no marks.
    case numbers
    /// Whole sentences.
    case prose
    /// Short texts of any other kind.
    case texts
  }

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
  /// The word by which the header says that the column is about something else.
  var subject: String?
  /// Whether the header names a method of assessment.
  var isMethod = false
  /// Whether the header may name a method of assessment, or a unit.
  var mayBeMethod = false
  /// The structure's unit that the header names.
  var unit: Int?

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
  /// Those that open with a word such as `Module`, or hold one with a number.
  var unitMentions = 0
  /// Those that name a unit of the structure.
  var knownUnits = 0
  /// Those that name a type: knowledge, skill or behaviour.
  var types = 0
  /// Those that are numbers other than 0, ½ and 1.
  var numbers = 0
  /// Those that are numbers of any kind.
  var digits = 0
  /// Those that speak of teaching or of assessment.
  var teaching = 0
  /// Those whose form says how far something is done: `partly …`, `not …`.
  var degrees = 0
  /// Those that say “partial”.
  var partials = 0
  /// Those whose text the sheet's or the workbook's key explains as coverage.
  var explained = 0
  /// Those that say how far and where in one sentence.
  var placed = 0
  /// Those that are sentences of coverage.
  var sentences = 0
  /// Those whose form says more than yes or no: `fully …`, `partly …`, `not …`.
  var graded = 0
  /// Those of several words, or of letters and digits: names rather than values of a scale.
  var phrases = 0
  /// Those that speak of teaching, or name a method of assessment.
  var methods = 0
  /// Those with three letters or more.
  var lettered = 0
  /// Blank cells that carry a fill.
  var fills = 0
  /// The UTF-8 bytes of the texts.
  var length = 0
  /// How many different texts there are; counted up to a bound.
  var distinct = 0

  /// The different texts, folded, where there are no more than a scale has.
  var values: Set<String> = []
  /// Whether the pieces of the texts, between commas and in lines, return in other texts, as names
  /// in lists do.
  var repeatsPieces = false

  /// The mean length of the texts, in UTF-8 bytes.
  var meanLength: Int { filled == 0 ? 0 : length / filled }

  /// Whether the contents are marks and hardly anything else.
  var holdsMarks: Bool { filled > 0 && marks * 10 >= filled * 7 && meanLength <= 16 }

  /// Whether the contents are coverage words and hardly anything else.
  var holdsWords: Bool { words > 0 && marks * 10 >= filled * 8 }

  /// Whether a key explains nearly all of the contents.
  var isExplained: Bool { filled >= 3 && distinct >= 2 && explained * 10 >= filled * 9 }

  /// What fills the column.
  var nature: Nature {
    if filled == 0 { return .empty }
    if types * 2 > filled { return .types }
    if knownUnits * 2 > filled { return .units }
    if words * 2 > marks, marks * 10 >= filled * 6 { return .words }
    if holdsMarks { return .marks }
    if isScaleOfWords { return .words }
    if outcomes * 10 >= filled * 6 { return .outcomes }
    if numbers * 10 >= filled * 7 { return .numbers }
    if (unitCodes + unitMentions) * 5 >= filled * 3 { return .units }
    return meanLength >= 25 ? .prose : .texts
  }

  /// Whether a few words return in all rows, some of which say how far something is done.
  private var isScaleOfWords: Bool {
    filled >= 3 && distinct <= 8 && distinct * 2 <= filled + 2 && meanLength <= 32 && degrees > 0
      && (degrees + marks) * 20 >= filled && unitCodes * 2 < filled
  }

  /// Whether a few letters, numbers or single words stand in the column, as values of a scale do.
  var mayBeScale: Bool {
    repeatsFewTexts && distinct <= 4 && methods * 2 < filled
      && (meanLength <= 3 || meanLength <= 12 && phrases * 4 <= filled)
  }

  /// Whether most texts stand in several rows, as no KSB's own words do.
  var returns: Bool { filled >= 6 && distinct * 2 <= min(filled, 100) }

  /// Whether a few short texts return again and again, as values of a scale do.
  var repeatsFewTexts: Bool {
    filled > 0 && distinct <= 8 && meanLength <= 24 && (distinct * 2 <= filled || distinct <= 2)
  }
}

extension ColumnProfile {
  /// How it is known that the column has a role; nil for one that is found to have none.
  func basis(of role: ColumnRole, isTold: Bool) -> MappingTable.Column.Basis? {
    if isTold { return .told }
    switch role {
    case .other: return nil
    case .unit, .ksb: return .header
    case .code, .statement, .coverage, .units, .outcomes, .assessment, .rationale, .together, .ksbs:
      return reading?.role == role || role == .coverage && extent != nil ? .header : .contents
    }
  }

  /// What becomes of the column's cells in a table whose rows are units.
  func use(as role: ColumnRole) -> MappingTable.Column.Use {
    guard role == .other else { return .read }
    if filled == 0 { return .blank }
    return subject.map(MappingTable.Column.Use.elsewhere) ?? .noClaim
  }
}
