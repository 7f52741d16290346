/// Reads the styles part: ECMA-376 Part 1, 18.8.39.
///
/// A broken colour or font must not keep anyone from the text, so what is not understood is
/// passed over.
final class StylesHandler: XMLHandler {
  let namespace = XMLNamespace.spreadsheet
  let wantsText = false

  private var formats: [Int: NumberFormat] = [:]
  private var fills: [CellDetails?] = []
  private var cellFormats: [(format: Int, fill: Int)] = []
  private var isSolid = false
  private var path: [Place] = []

  /// The places in the part that matter.
  private enum Place { case fills, fill, pattern, cellFormats, other }

  /// The styles in the order of their numbers.
  var styles: Styles {
    Styles(
      cellFormats.map { style in
        Styles.Style(
          format: formats[style.format] ?? NumberFormat(builtIn: style.format) ?? .general,
          fill: fills.indices.contains(style.fill) ? fills[style.fill] : nil)
      })
  }

  func start(_ element: XMLElement) {
    let parent = path.last ?? .other
    path.append(place(of: element, in: parent))
    switch path.last {
    case .fill: fills.append(nil)
    case .pattern: isSolid = element["patternType"] == "solid"
    default: break
    }
    if element.isNamed("numFmt"), let id = element["numFmtId"].flatMap({ Int($0) }) {
      formats[id] = NumberFormat(code: element["formatCode"] ?? "")
    }
    if parent == .pattern, isSolid, element.isNamed("fgColor"), !fills.isEmpty {
      fills[fills.count - 1] = Self.colour(element).map { CellDetails(fill: $0) }
    }
    if parent == .cellFormats, element.isNamed("xf") {
      let numbers = ["numFmtId", "fillId"].map { (name: StaticString) in
        element[name].flatMap { Int($0) } ?? 0
      }
      cellFormats.append((numbers[0], numbers[1]))
    }
  }

  func end() { _ = path.popLast() }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}

  private func place(of element: XMLElement, in parent: Place) -> Place {
    if element.isNamed("fills") { return .fills }
    if element.isNamed("cellXfs") { return .cellFormats }
    if parent == .fills, element.isNamed("fill") { return .fill }
    if parent == .fill, element.isNamed("patternFill") { return .pattern }
    return .other
  }

  private static func colour(_ element: XMLElement) -> String? {
    if let rgb = element["rgb"], rgb.count == 6 || rgb.count == 8 {
      return "#" + rgb.suffix(6).uppercased()
    }
    if let theme = element["theme"] { return "theme \(theme)" + tint(element) }
    // 64 and 65 mean “as the system has it”.
    guard let index = element["indexed"], index != "64", index != "65" else { return nil }
    return "palette \(index)"
  }

  private static func tint(_ element: XMLElement) -> String {
    guard let tint = element["tint"].flatMap(Double.init), tint.isFinite else { return "" }
    let percent = Int((max(-1, min(1, tint)) * 100).rounded())
    return percent == 0 ? "" : percent > 0 ? " lighter \(percent)%" : " darker \(-percent)%"
  }
}
