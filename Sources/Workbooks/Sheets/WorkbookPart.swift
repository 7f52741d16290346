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
  private(set) var wantsText = false

  /// The names that are defined, each with the sheet's number if it has one.
  private(set) var names: [(name: DefinedName, sheet: Int?)] = []
  private var formula = TextBuffer()

  /// The sheets in the order of their tabs.
  private(set) var sheets: [SheetEntry] = []
  private var relationships: Set<String> = []
  /// Which day the number 0 is.
  private(set) var dateSystem = DateSystem.from1900
  /// Whether the part is a workbook at all.
  private(set) var isWorkbook = false

  private let limits: Limits

  init(limits: Limits) { self.limits = limits }

  func start(_ element: XMLElement) throws(XMLError) {
    if element.isNamed("workbook") { isWorkbook = true }
    if element.isNamed("workbookPr"), element.isTrue("date1904") {
      dateSystem = .from1904
    }
    wantsText = element.isNamed("definedName")
    if wantsText {
      guard names.count < limits.annotations else {
        throw .overLimit(name: "the number of names", limit: limits.annotations)
      }
      let name = DefinedName(
        name: element["name"] ?? "", formula: "", isHidden: element.isTrue("hidden"))
      names.append((name, element["localSheetId"].flatMap { Int($0) }))
      formula.clear()
    }
    if element.isNamed("sheet") {
      guard sheets.count < limits.sheets else {
        throw .overLimit(name: "the number of sheets", limit: limits.sheets)
      }
      let relationship = element.relationship("id")
      if let relationship, !relationships.insert(relationship).inserted {
        throw .rejected(reason: "two sheets are stored in one part")
      }
      sheets.append(
        SheetEntry(
          name: element["name"] ?? "",
          visibility: element["state"].flatMap(Sheet.Visibility.init) ?? .visible,
          relationship: relationship))
    }
  }

  func end() {
    if wantsText, !names.isEmpty { names[names.count - 1].name.formula = formula.string }
    wantsText = false
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { unsafe formula.append(piece) }

  /// The names, each with the sheet that it is known on.
  var definedNames: [DefinedName] {
    names.map { name, number in
      var name = name
      name.sheet = number.flatMap { sheets.indices.contains($0) ? sheets[$0].name : nil }
      return name
    }
  }
}
