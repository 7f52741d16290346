import Domain
import Workbooks

/// The column that holds the KSBs' codes, and the rows in which it does.
struct CodeColumn: Sendable {
  /// The column, counted from 1.
  var number: Int
  /// The places of the rows, from the top.
  var rows: [Int]
  /// Whether the codes are bare numbers, which sections give a type to.
  var isNumbered: Bool
  /// Whether most cells hold the statement as well.
  var holdsStatements: Bool
  /// Columns of codes that this one does not have: another table's, beside this one.
  var others: [Int] = []
  /// Whether the column holds statements alone, and no code can be read at all.
  var hasNoCodes = false

  private struct Count {
    var rows: [Int] = []
    var codes: Set<KSBCode> = []
    var withStatement = 0
    /// How many are written as nobody writes a KSB's code: `s001`.
    var padded = 0
    /// How many cells hold another level of a language: A1, A2, C1 or C2.
    var levels = 0
    /// Whether they are levels of a language: B1 and B2 beside others.
    var areLevels: Bool {
      levels > 0 && withStatement == 0
        && codes.allSatisfy { $0.type == .behaviour && $0.number <= 2 && $0.part.isEmpty }
    }
    /// Whether they number the steps of something else: one letter, three digits, from nought.
    var areSteps: Bool { padded == rows.count && Set(codes.map(\.type)).count == 1 }
    /// Codes that stand alone weigh more, for statements may repeat their code.
    var weight: Int { codes.count * 3 - withStatement }
  }

  /// Finds the column with the most codes; nil when no cell of the sheet starts with one.
  ///
  /// With `column`, it is that one or none.
  static func lettered(
    in grid: SheetGrid, _ reader: KSBCodeReader, column given: Int? = nil
  ) -> CodeColumn? {
    var counts: [Int: Count] = [:]
    for (index, row) in grid.rows.enumerated() {
      for cell in row.cells {
        guard case .string(let text) = cell.value, hasLetterAndDigit(text) else { continue }
        if isOtherLevel(text) { counts[cell.reference.column, default: Count()].levels += 1 }
        guard case .code(let code, let statement) = reader.read(text) else { continue }
        counts[cell.reference.column, default: Count()].rows.append(index)
        counts[cell.reference.column]?.codes.insert(code)
        if isPadded(text) { counts[cell.reference.column]?.padded += 1 }
        if statement != nil { counts[cell.reference.column]?.withStatement += 1 }
      }
    }
    let candidates = given.map { column in counts.filter { $0.key == column } } ?? counts
    let best = candidates.max { left, right in
      (left.value.weight, -left.key) < (right.value.weight, -right.key)
    }
    guard let (column, count) = best, !count.rows.isEmpty,
      given != nil || !count.areSteps && !count.areLevels
    else { return nil }
    return CodeColumn(
      number: column, rows: count.rows, isNumbered: false,
      holdsStatements: count.withStatement * 2 > count.rows.count,
      others: counts.filter {
        !$0.value.codes.isEmpty && $0.value.codes.isDisjoint(with: count.codes)
      }
      .keys.sorted())
  }

  /// Whether a text is a level of a language that no KSB's code looks like.
  private static func isOtherLevel(_ text: String) -> Bool {
    text.utf8.count == 2 && ["A1", "A2", "C1", "C2"].contains(text.uppercased())
  }

  /// Whether a text is numbered as nobody numbers a KSB: `s001`.
  static func isPadded(_ text: String) -> Bool {
    let bytes = Array(text.utf8.prefix(5))
    return bytes.count >= 4 && bytes[1] == 0x30 && (0x30...0x39).contains(bytes[2])
      && (0x30...0x39).contains(bytes[3])
  }

  /// Marks such as `✓` or `0.5` are many, and never a code.
  static func hasLetterAndDigit(_ text: String) -> Bool {
    var hasLetter = false
    for scalar in text.unicodeScalars.prefix(28) {
      if (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value) {
        if hasLetter { return true }
      } else if scalar.isASCII ? "A"..."z" ~= scalar : scalar.properties.isAlphabetic {
        hasLetter = true
      }
    }
    return false
  }
}
