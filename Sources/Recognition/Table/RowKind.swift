import Domain

/// What a row of a table is.
enum RowKind: Sendable, Hashable {
  /// A KSB's first row, and the statement that shares the code's cell.
  case ksb(KSBCode, statement: String?)
  /// The first row of several KSBs that share it, their codes listed in one cell.
  case ksbs([KSBCode])
  /// A row that goes on with the KSB above it.
  case continuation
  /// A row that looks like a KSB's, but whose code cannot be read.
  case unreadable
  /// A row of the header.
  case header
  /// A section's heading, by its words.
  case heading(String)
  /// A row that was skipped for another reason, told in plain words.
  case skipped(String)

  /// Why the header of a table below, with columns of its own, is skipped.
  static let otherHeader = "header of another table"
  /// Why the same header is skipped further down.
  static let repeatedHeader = "header repeated"

  /// The codes that the row opens with.
  var codes: [KSBCode] {
    switch self {
    case .ksb(let code, _): [code]
    case .ksbs(let codes): codes
    case .continuation, .unreadable, .header, .heading, .skipped: []
    }
  }

  /// Why the row was skipped; nil when it was read.
  var reasonToSkip: String? {
    switch self {
    case .heading(let words): "section heading “\(words)”"
    case .skipped(let reason): reason
    case .ksb, .ksbs, .continuation, .unreadable, .header: nil
    }
  }
}
