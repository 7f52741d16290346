/// Why a file could not be read as an occupational standard.
package enum StandardError: Error, Sendable, Hashable {
  /// The file is empty.
  case empty
  /// The file is larger than any standard; the limit in bytes.
  case tooLarge(limit: Int)
  /// The file could not be opened or read from the disk.
  case unreadable
  /// The file is of another kind, which its first bytes tell: “a web page”, “an Excel workbook”.
  case otherKind(String)
  /// The text breaks the rules of JSON at a line and column, both counted from 1.
  case notJSON(line: Int, column: Int, problem: String)
  /// Lists in lists in lists, deeper than any standard’s.
  case tooDeep(line: Int, column: Int)
  /// The file holds a list of records, not one; how many.
  case several(Int)
  /// The JSON is no standard’s record: what it is instead, and what was looked for.
  case notAStandard(found: String)
  /// A key of the record holds something else than it should.
  case wrongValue(key: String, expected: String)
  /// A file in the library that seems to be the standard asked for could not be read.
  case libraryFile(name: String, reason: String)
}

extension StandardError: CustomStringConvertible {
  /// A clause in plain words that completes “the file …” and says what to do.
  package var description: String {
    switch self {
    case .empty:
      "is empty: save the standard’s JSON again"
    case .tooLarge(let limit):
      "is larger than \(limit / 1_048_576) MB, which no standard’s JSON is: give the record of one standard"
    case .unreadable:
      "could not be opened: check that it exists and that you may read it"
    case .otherKind(let kind):
      "is \(kind), not JSON: give the standard’s record as the public standards API serves it"
    case .notJSON(let line, let column, let problem):
      "is not valid JSON: \(problem) at line \(line), column \(column); save the standard’s JSON again"
    case .tooDeep(let line, let column):
      "is JSON that is nested too deeply for a standard (line \(line), column \(column)): give the record of one standard"
    case .several(let count):
      "holds a list of \(count) records: give a file with the one standard to check against"
    case .notAStandard(let found):
      "is JSON but not an occupational standard: looked for an object with “referenceNumber” (or “stdCode”), “knowledges”, “skills” and “behaviours”, and found \(found); give the record as the public standards API serves it"
    case .wrongValue(let key, let expected):
      "is not in the shape of an occupational standard: “\(key)” should hold \(expected); give the record as the public standards API serves it"
    case .libraryFile(_, let reason):
      reason
    }
  }
}
