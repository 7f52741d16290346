import Domain

/// Why a manifest cannot be used: the file, the line, and what is wrong there.
package struct ManifestError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong with a manifest.
  package enum Problem: Sendable, Hashable {
    /// It cannot be opened, or is no text in UTF-8.
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
