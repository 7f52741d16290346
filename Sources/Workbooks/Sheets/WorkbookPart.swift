/// What the workbook part says: its sheets and its date system; ECMA-376 Part 1, 18.2.
final class WorkbookPart: XMLHandler {
  /// A sheet as the workbook part lists it.
  struct SheetEntry: Equatable {
    /// The name on the tab.
    var name: String
    /// Whether the tab is shown.
    var visibility: Sheet.Visibility
    /// The relationship that leads to the sheet's part.
    var relationship: String?
  }

  let namespace = XMLNamespace.spreadsheet
  let wantsText = false

  /// The sheets in the order of their tabs.
  private(set) var sheets: [SheetEntry] = []
  /// Which day the number 0 is.
  private(set) var dateSystem = DateSystem.from1900
  /// Whether the part is a workbook at all.
  private(set) var isWorkbook = false

  func start(_ element: XMLElement) {
    if element.isNamed("workbook") { isWorkbook = true }
    if element.isNamed("workbookPr"), element.isTrue("date1904") {
      dateSystem = .from1904
    }
    if element.isNamed("sheet") {
      sheets.append(
        SheetEntry(
          name: element["name"] ?? "",
          visibility: element["state"].flatMap(Sheet.Visibility.init) ?? .visible,
          relationship: element.relationship("id")))
    }
  }

  func end() {}

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
