import Foundation
import TestSupport

/// A part of a page between `<!-- name:begin -->` and `<!-- name:end -->`, which a test renews.
struct MarkedBlock {
  /// The page has no such part.
  struct Missing: Error, CustomStringConvertible {
    var description: String
  }

  let page: String
  let name: String

  /// Compares the part with `text`; records it when `KSBCHECK_RECORD` is `1`.
  func check(_ text: String) throws {
    let begin = "<!-- \(name):begin -->\n"
    let end = "<!-- \(name):end -->"
    let whole = try Project.text(page)
    guard let start = whole.range(of: begin), let stop = whole.range(of: end),
      start.upperBound <= stop.lowerBound
    else {
      throw Missing(description: "\(page) has no part between \(begin) and \(end)")
    }
    let renewed = whole.replacingCharacters(
      in: start.upperBound..<stop.lowerBound, with: text + "\n")
    try Golden(page).check(renewed)
  }
}
