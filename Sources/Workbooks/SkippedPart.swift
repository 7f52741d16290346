/// Something in the file that the workbook as read lacks.
///
/// Nobody should lose the text of a mapping to a broken comment, and nobody should believe that
/// there was none.
package struct SkippedPart: Sendable, Hashable, CustomStringConvertible {
  /// The part that holds it; nil for the file itself.
  package var part: String?

  /// What is wrong, in a few plain words.
  package var reason: String

  /// Creates a note of what is left out.
  package init(part: String?, reason: String) {
    self.part = part
    self.reason = reason
  }

  /// Both in one line.
  package var description: String { part.map { "\($0): \(reason)" } ?? reason }
}

extension SkippedPart {
  /// The first of many, and how many more there are.
  static func first(_ count: Int, of omissions: [SkippedPart]) -> [SkippedPart] {
    guard omissions.count > count else { return omissions }
    let rest = omissions.count - count
    let more = SkippedPart(part: nil, reason: "\(rest) more parts are missing or broken")
    return omissions.prefix(count) + [more]
  }

  /// Notes that a whole part could not be read.
  init(part: String, error: WorkbookError) {
    switch error {
    case .damaged(_, let reason): self.init(part: part, reason: reason)
    case .overLimit(let name, let limit, _):
      self.init(part: part, reason: "\(name) is over \(limit)")
    case .truncated, .notAWorkbook: self.init(part: part, reason: "it is incomplete")
    }
  }
}
