/// Reads the drop-down lists of a sheet: `dataValidation` elements, and those of the extension
/// x14, which Excel writes when a list stands on another sheet.
struct DropDownReader {
  /// The lists in the order of the part.
  private(set) var dropDowns: [DataValidationList] = []

  /// How many ranges they stand in.
  private(set) var rangeCount = 0

  private var current: DataValidationList?
  private var open: [Place] = []
  private var text = TextBuffer()

  /// The places in a validation that matter.
  private enum Place { case validation, formula, extendedFormula, extendedRanges, other }

  /// Whether text matters now.
  var wantsText: Bool {
    switch open.last {
    case .formula, .extendedRanges: true
    default: false
    }
  }

  /// An element starts that is no cell.
  mutating func start(_ element: XMLElement) {
    if open.isEmpty {
      guard element.isNamed("dataValidation") || element.isExtension(named: "dataValidation")
      else { return }
      open.append(.validation)
      let isList = element["type"] == "list"
      current =
        isList
        ? DataValidationList(ranges: CellRange.list(element["sqref"] ?? ""), source: "") : nil
      return
    }
    let place = place(of: element)
    open.append(place)
    if place == .formula || place == .extendedRanges { text.clear() }
  }

  private func place(of element: XMLElement) -> Place {
    switch open.last {
    case .validation:
      if element.isNamed("formula1") { return .formula }
      if element.isExtension(named: "formula1") { return .extendedFormula }
      return element.isExtension(named: "sqref") ? .extendedRanges : .other
    case .extendedFormula: return element.isExtension(named: "f") ? .formula : .other
    default: return .other
    }
  }

  /// The last element that started ends.
  mutating func end() {
    switch open.popLast() {
    case .formula: current?.source = text.string
    case .extendedRanges: current?.ranges += CellRange.list(text.string)
    case .validation:
      if let current, !current.ranges.isEmpty {
        rangeCount += current.ranges.count
        dropDowns.append(current)
      }
      current = nil
    case .extendedFormula, .other, nil: break
    }
  }

  /// A piece of text that was wanted.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>) { unsafe text.append(piece) }
}
