import Domain
import Files

/// A table of submissions, such as `submissions.csv`: a row each, under named columns.
struct Manifest {
  /// What a manifest is called that is found in a folder.
  static let standardName = "submissions.csv"

  /// The columns, in any order; all but one of `mapping` and `config` may be left out.
  static let columns = [
    "name", "mapping", "structure", "standard", "option", "level", "cycle", "config",
  ]

  /// The submissions, named as the rows name them, or not at all.
  let submissions: [PlannedSubmission]

  /// Reads a manifest.
  ///
  /// - Parameters:
  ///   - text: What the file holds.
  ///   - path: The file: paths in it are relative to its folder.
  ///   - cycles: The cycles that there are.
  /// - Throws: ``ManifestError`` at the first thing that cannot be used.
  init(_ text: String, path: String, cycles: [String]) throws(ManifestError) {
    guard let table = CSVRows(text) else { throw ManifestError(path, .unclosedQuote) }
    guard let header = table.rows.first, table.rows.count > 1 else {
      throw ManifestError(path, .empty)
    }
    let columns = try Self.columns(of: header, path: path)
    var submissions: [PlannedSubmission] = []
    for row in table.rows.dropFirst() {
      let reader = RowReader(row: row, columns: columns, path: path, cycles: cycles)
      submissions.append(try reader.submission())
    }
    self.submissions = submissions
  }

  private static func columns(
    of header: CSVRows.Row, path: String
  ) throws(ManifestError) -> [String] {
    var found: [String] = []
    for cell in header.cells {
      let name = cell.lowercased()
      if !name.isEmpty, !columns.contains(name) {
        let nearest = Nearest(among: columns).word(to: name)
        throw ManifestError(path, line: header.line, .unknownColumn(cell, nearest: nearest))
      }
      if !name.isEmpty, found.contains(name) {
        throw ManifestError(path, line: header.line, .repeatedColumn(name))
      }
      found.append(name)
    }
    return found
  }
}

/// Reads one row of a manifest.
private struct RowReader {
  let row: CSVRows.Row
  let columns: [String]
  let path: String
  let cycles: [String]

  func submission() throws(ManifestError) -> PlannedSubmission {
    if row.cells.dropFirst(columns.count).contains(where: { !$0.isEmpty }) {
      throw ManifestError(path, line: row.line, .tooManyCells)
    }
    let mapping = file("mapping")
    let configuration = file("config")
    if mapping == nil && configuration == nil {
      throw ManifestError(path, line: row.line, .nothingToCheck)
    }
    return PlannedSubmission(
      name: cell("name") ?? name, mapping: mapping,
      structure: file("structure"), configuration: configuration, stated: try stated())
  }

  private func stated() throws(ManifestError) -> ManifestRow {
    var stated = ManifestRow()
    stated.standards = (cell("standard") ?? "").split(separator: ";").map { part in
      let text = String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      return StandardReference(text) == nil ? FilePath.joined(folder, text) : text
    }
    stated.option = cell("option")
    if let text = cell("level") {
      guard let level = Int(text), (1...8).contains(level) else {
        throw bad("level", text, wants: "a whole number from 1 to 8")
      }
      stated.level = level
    }
    if let text = cell("cycle") {
      guard cycles.contains(text) else {
        throw bad("cycle", text, wants: "one of \(cycles.joined(separator: ", "))")
      }
      stated.cycle = text
    }
    return stated
  }

  private var folder: String { FilePath.folder(of: path) }

  private func cell(_ column: String) -> String? {
    guard let place = columns.firstIndex(of: column), row.cells.indices.contains(place),
      !row.cells[place].isEmpty
    else { return nil }
    return row.cells[place]
  }

  private func file(_ column: String) -> String? {
    cell(column).map { FilePath.joined(folder, $0) }
  }

  /// What the row is called when it does not say so itself.
  private var name: String {
    cell("mapping").map(WorkbookName.submission(at:))
      ?? cell("config").map { FilePath.plain(FilePath.folder(of: $0)) } ?? ""
  }

  private func bad(_ column: String, _ value: String, wants: String) -> ManifestError {
    ManifestError(path, line: row.line, .badValue(column: column, value: value, wants: wants))
  }
}

/// What a row of a manifest states of its submission, beside its files.
package struct ManifestRow: Sendable, Hashable {
  /// The standards, as paths seen from the current folder, or references.
  package var standards: [String] = []
  /// The option of the standard.
  package var option: String?
  /// The qualification's level.
  package var level: Int?
  /// The approvals cycle.
  package var cycle: String?

  /// Creates a row that states nothing.
  package init() {}
}

/// Why a manifest cannot be used: the file, the line, and what is wrong there.
package struct ManifestError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with a manifest.
  package enum Problem: Sendable, Hashable {
    /// It cannot be opened, or is not text in UTF-8.
    case unreadable
    /// A quotation mark opens a cell that never ends.
    case unclosedQuote
    /// It holds no row.
    case empty
    /// A column that manifests do not have, and the nearest that they have.
    case unknownColumn(String, nearest: String?)
    /// The same column twice.
    case repeatedColumn(String)
    /// Neither a mapping nor a configuration is named.
    case nothingToCheck
    /// A row has more cells than there are columns.
    case tooManyCells
    /// A value that its column cannot have; in words, what it can have.
    case badValue(column: String, value: String, wants: String)
  }

  /// The file, as the user named it.
  package var file: String
  /// The line, counted from 1; nil when it is about the file as a whole.
  package var line: Int?
  /// What is wrong.
  package var problem: Problem

  init(_ file: String, line: Int? = nil, _ problem: Problem) {
    self.file = file
    self.line = line
    self.problem = problem
  }

  /// What is wrong, where, and what to do, as one plain sentence.
  package var description: String {
    (line.map { "\(file), line \($0)" } ?? file) + ": " + words
  }

  private var words: String {
    switch problem {
    case .unreadable: "this manifest cannot be read as text in UTF-8; save it as “CSV UTF-8”"
    case .unclosedQuote: "a quotation mark opens a cell that never ends; close it"
    case .empty: "this manifest lists no submission; add a row for each"
    case .unknownColumn(let name, let nearest):
      "unknown column “\(name)”; "
        + (nearest.map { "did you mean “\($0)”?" }
          ?? "the columns are \(Manifest.columns.joined(separator: ", "))")
    case .repeatedColumn(let name): "the column “\(name)” is there twice; keep one"
    case .nothingToCheck: "this row names neither a mapping nor a config; name one"
    case .tooManyCells: "this row has more cells than there are columns; quote cells with commas"
    case .badValue(let column, let value, let wants):
      "“\(column)” is “\(value.prefix(80))”; it must be \(wants)"
    }
  }
}

/// The rows of a file of comma-separated values: RFC 4180, and as spreadsheets save it.
struct CSVRows {
  /// A row and the line that it starts on.
  struct Row: Hashable {
    var line: Int
    var cells: [String]
  }

  /// The rows that are not blank.
  let rows: [Row]

  /// Reads a file; nil when a quoted cell does not end.
  ///
  /// The cells are separated by commas, or by semicolons when the first line holds more of them,
  /// as spreadsheets save them where the comma is the decimal sign.
  init?(_ text: String) {
    // To Swift a comma and an accent after it are one character, so this compares code points.
    let scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    let first = scalars.prefix { !Self.isBreak($0) }
    let separator: Unicode.Scalar =
      first.count { $0 == ";" } > first.count { $0 == "," } ? ";" : ","
    var reader = Reader(separator: separator)
    for scalar in scalars { reader.take(scalar) }
    guard let rows = reader.finished() else { return nil }
    self.rows = rows.filter { row in row.cells.contains { !$0.isEmpty } }
  }

  fileprivate static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private struct Reader {
    let separator: Unicode.Scalar
    var rows: [Row] = []
    var row = Row(line: 1, cells: [])
    var cell = ""
    var line = 1
    var isQuoted = false
    var isAfterQuote = false
    var isAfterReturn = false

    init(separator: Unicode.Scalar) { self.separator = separator }

    mutating func take(_ character: Unicode.Scalar) {
      // A return and a line feed are one line break.
      let isRest = character == "\n" && isAfterReturn
      if isRest && !isQuoted {
        isAfterReturn = false
        return
      }
      defer {
        if CSVRows.isBreak(character) && !isRest { line += 1 }
        isAfterReturn = character == "\r"
      }
      if isQuoted {
        if character == "\"" {
          (isQuoted, isAfterQuote) = (false, true)
        } else {
          cell.unicodeScalars.append(character)
        }
      } else if character == "\"" {
        // Two quotation marks within a quoted cell are one.
        if isAfterQuote { cell.append("\"") }
        isQuoted = isAfterQuote || cell.isEmpty
        if !isQuoted { cell.unicodeScalars.append(character) }
        isAfterQuote = false
      } else {
        isAfterQuote = false
        if character == separator {
          endCell()
        } else if CSVRows.isBreak(character) {
          endRow()
        } else {
          cell.unicodeScalars.append(character)
        }
      }
    }

    mutating func finished() -> [Row]? {
      if isQuoted { return nil }
      endRow()
      return rows
    }

    private mutating func endCell() {
      row.cells.append(String(cell.trimmed))
      cell = ""
    }

    private mutating func endRow() {
      endCell()
      rows.append(row)
      row = Row(line: line + 1, cells: [])
    }
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
