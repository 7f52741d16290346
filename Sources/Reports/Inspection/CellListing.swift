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
  public func forEachLine(_ write: (String) -> Void) {
    for sheet in sheets {
      let start = "{\"sheet\":\(JSONValue.quoted(sheet.name)),\"cell\":\""
      for cell in sheet.rows.lazy.flatMap(\.cells) {
        guard let rest = Self.describe(cell.value) else { continue }
        write("\(start)\(cell.reference)\",\(rest)}\n")
      }
    }
  }

  /// The members that tell what a cell holds; nil for an empty one.
  private static func describe(_ value: CellValue) -> String? {
    switch value {
    case .blank: nil
    case .string(let text): text.isEmpty ? nil : members("string", text)
    case .number(let number, let shown):
      members("number", shown) + (number.isFinite ? ",\"value\":\(number)" : "")
    case .boolean: members("boolean", value.text)
    case .error(let code): members("error", code)
    case .date(let shown): members("date", shown)
    case .formulaWithoutValue: members("formula", "")
    }
  }

  private static func members(_ kind: String, _ text: String) -> String {
    "\"kind\":\"\(kind)\",\"text\":\(JSONValue.quoted(text))"
  }
}
