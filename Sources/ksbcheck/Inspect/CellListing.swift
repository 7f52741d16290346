import Reports
import Workbooks

/// Every non-empty cell of a workbook, one JSON object a line, for scripts.
struct CellListing: Sendable {
  /// What of the cells was not listed.
  struct Remainder: Sendable, Hashable {
    /// How many cells have a text that is longer than Excel can hold, and was cut.
    var cutCells = 0
    /// Whether the list ended early, because it was as long as it may be.
    var endedEarly = false
  }

  /// So many characters a cell can hold, counted as UTF-16 does: Excel's own limit.
  static let longestText = 32_767

  /// How long the list of a small workbook may be, in bytes; that of a large one may be a hundred
  /// times the workbook.
  private static let longestList = 100_000_000

  private let sheets: [Sheet]

  /// Lists the cells of a workbook, hidden sheets included.
  ///
  /// - Parameters:
  ///   - workbook: The workbook.
  ///   - sheet: The one sheet to list; nil for all.
  init(_ workbook: Workbook, sheet: String? = nil) {
    sheets = workbook.sheets.filter { sheet == nil || $0.name == sheet }
  }

  /// Hands each line to `write`, sheets in the order of their tabs, cells row by row.
  ///
  /// - Parameters:
  ///   - fileSize: The size of the workbook's file, in bytes.
  ///   - write: Takes a line with its end.
  /// - Returns: What was not listed.
  @discardableResult
  func forEachLine(
    fileSize: Int = 0, _ write: (String) throws -> Void
  ) rethrows -> Remainder {
    var remainder = Remainder()
    var left = max(Self.longestList, fileSize.multipliedReportingOverflow(by: 100).partialValue)
    for sheet in sheets {
      let start = "{\"sheet\":\(JSONValue.quoted(sheet.name)),\"cell\":\""
      for cell in sheet.rows.lazy.flatMap(\.cells) {
        let (value, isCut) = Self.cut(cell.value)
        var shown = cell
        shown.value = value
        guard let rest = Self.describe(shown) else { continue }
        let line = "\(start)\(cell.reference)\",\(rest)\(isCut ? ",\"cut\":true" : "")}\n"
        left -= line.utf8.count
        guard left >= 0 else {
          remainder.endedEarly = true
          return remainder
        }
        remainder.cutCells += isCut ? 1 : 0
        try write(line)
      }
    }
    return remainder
  }

  /// The value with no more text than a cell of Excel can hold, and whether some is left out.
  private static func cut(_ value: CellValue) -> (value: CellValue, isCut: Bool) {
    guard value.text.utf8.count > longestText else { return (value, false) }
    let text = value.text
    var kept = String.UnicodeScalarView()
    var length = 0
    for scalar in text.unicodeScalars {
      length += UTF16.width(scalar)
      guard length <= longestText else { break }
      kept.append(scalar)
    }
    guard length > longestText else { return (value, false) }
    let cut = String(kept)
    return switch value {
    case .number(let number, _): (.number(number, shown: cut), true)
    case .error: (.error(cut), true)
    case .date: (.date(shown: cut), true)
    default: (.string(cut), true)
    }
  }

  /// The members for what a cell holds and how it looks; nil for an empty one.
  private static func describe(_ cell: Cell) -> String? {
    let look = look(of: cell)
    if let members = describe(cell.value) { return members + look }
    if let hidden = cell.hidden, let members = describe(hidden, text: "") { return members + look }
    return look.isEmpty ? nil : members("string", "") + look
  }

  /// The members for what a cell holds; nil for nothing.
  ///
  /// - Parameters:
  ///   - value: What it holds.
  ///   - text: What a person sees of it, where that is not the value's own text.
  /// - Returns: The members; nil for nothing.
  private static func describe(_ value: CellValue, text: String? = nil) -> String? {
    let shown = text ?? value.text
    return switch value {
    case .blank: nil
    case .string(let text): text.isEmpty ? nil : members("string", shown)
    case .number(let number, _):
      members("number", shown) + (number.isFinite ? ",\"value\":\(number)" : "")
    case .boolean: members("boolean", shown)
    case .error: members("error", shown)
    case .date: members("date", shown)
    case .formulaWithoutValue: members("formula", "")
    }
  }

  /// The members for why a cell does not read as it is written; empty for most.
  private static func look(of cell: Cell) -> String {
    let appearance = cell.appearance
    if appearance.isEmpty { return "" }
    var look = ""
    if let reason = hiding(appearance) {
      look += ",\"hidden\":\"\(reason)\",\"hiddenText\":\(JSONValue.quoted(cell.hiddenText))"
    }
    if appearance.contains(.picture) { look += ",\"picture\":true" }
    if appearance.contains(.symbolFont) { look += ",\"symbolFont\":true" }
    return look
  }

  private static func hiding(_ appearance: CellAppearance) -> String? {
    if !appearance.isDisjoint(with: [.struckThrough, .partiallyStruck]) { return "struck-through" }
    if appearance.contains(.hiddenByFormat) { return "number format" }
    return appearance.isDisjoint(with: [.hiddenByFont, .partiallyInvisible]) ? nil : "font"
  }

  private static func members(_ kind: String, _ text: String) -> String {
    "\"kind\":\"\(kind)\",\"text\":\(JSONValue.quoted(text))"
  }
}
