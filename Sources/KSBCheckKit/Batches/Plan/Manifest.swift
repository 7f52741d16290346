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
