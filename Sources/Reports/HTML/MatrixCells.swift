import Standards
import Submissions
import Templates

/// The cells of the matrix of KSBs by unit, as their template makes them.
///
/// A matrix has a thousand cells that say one of three things: each is made once, not a thousand
/// times.
struct MatrixCells: Sendable {
  private let full: String
  private let partial: String
  private let uncovered: String

  /// Fills in the template of a cell.
  init(_ templates: PageTemplates) throws(ReportError) {
    func cell(_ values: PageValue) throws(ReportError) -> String {
      let cell = try templates.render(ReportTemplates.matrixCell, values)
      // The line feed that ends the template's file is not the cell's.
      return cell.hasSuffix("\n") ? String(cell.dropLast()) : cell
    }
    full = try cell(Self.covered("full", "●"))
    partial = try cell(Self.covered("partial", "◐"))
    uncovered = try cell(Self.uncovered)
  }

  /// What a cell shows of a unit that covers the KSB.
  static func covered(_ key: String, _ sign: String) -> PageValue {
    .group([
      "covers": .group(["sign": .text(sign), "word": .text(key)]), "key": .text(key),
    ])
  }

  /// What a cell shows of a unit that does not.
  static let uncovered = PageValue.group(["key": .text("none"), "covers": .flag(false)])

  /// The cells of one KSB: the extent to which each unit covers it, nil where none does.
  func row(_ extents: [Coverage?]) -> String {
    extents.map(cell).joined()
  }

  private func cell(_ extent: Coverage?) -> String {
    guard let extent else { return uncovered }
    return extent == .full ? full : partial
  }
}
