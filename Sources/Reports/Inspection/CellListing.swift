public import Workbooks

/// Every non-empty cell of a workbook, one JSON object a line, for scripts.
public struct CellListing: Sendable {
  private let sheets: [Sheet]

  /// Lists the cells of a workbook, hidden sheets included.
  ///
  /// - Parameters:
  ///   - workbook: The workbook.
  ///   - sheet: The one sheet to list; nil for all.
  public init(_ workbook: Workbook, sheet: String? = nil) {
    sheets = workbook.sheets.filter { sheet == nil || $0.name == sheet }
  }

  /// Hands each line to `write`, sheets in the order of their tabs, cells row by row.
  public func forEachLine(_ write: (String) throws -> Void) rethrows {
    for sheet in sheets {
      let start = "{\"sheet\":\(JSONValue.quoted(sheet.name)),\"cell\":\""
      for cell in sheet.rows.lazy.flatMap(\.cells) {
        guard let rest = Self.describe(cell) else { continue }
        try write("\(start)\(cell.reference)\",\(rest)}\n")
      }
    }
  }

  /// The members that tell what a cell holds and how it looks; nil for an empty one.
  private static func describe(_ cell: Cell) -> String? {
    let look = look(of: cell)
    if let members = describe(cell.value) { return members + look }
    if let hidden = cell.hidden, let members = describe(hidden, text: "") { return members + look }
    return look.isEmpty ? nil : members("string", "") + look
  }

  /// The members that tell what is held by a cell; nil for nothing.
  ///
  /// - Parameters:
  ///   - value: What it holds.
  ///   - text: What a person sees of it, where that is not the value's own text.
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

  /// The members that tell why a cell does not read as it is written; empty for most.
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
