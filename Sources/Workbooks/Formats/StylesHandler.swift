/// Reads the styles part: ECMA-376 Part 1, 18.8.39.
///
/// A broken colour or font must not keep anyone from the text, so what is not understood is
/// skipped.
final class StylesHandler: XMLHandler {
  let namespace = XMLNamespace.spreadsheet
  let wantsText = false

  private var formats: [Int: NumberFormat] = [:]
  private var fonts: [FontLook] = []
  private var fills: [Fill] = []
  private var cellFormats: [(format: Int, font: Int, fill: Int)] = []
  private var isSolid = false
  private var path: [Place] = []

  /// The places in the part that matter.
  private enum Place { case fonts, font, fills, fill, pattern, cellFormats, other }

  /// What is behind the text of a cell.
  private struct Fill {
    /// What a cell has of it; nil when it is no solid colour.
    var details: CellDetails?
    /// Its colour; nil where it cannot be told.
    var ink: Ink? = .white
  }

  /// The styles in the order of their numbers.
  var styles: Styles {
    Styles(
      cellFormats.map { style in
        let fill = fills.indices.contains(style.fill) ? fills[style.fill] : Fill()
        return Styles.Style(
          format: formats[style.format] ?? NumberFormat(builtIn: style.format) ?? .general,
          font: fonts.indices.contains(style.font) ? fonts[style.font] : FontLook(),
          background: fill.ink, fill: fill.details)
      })
  }

  func start(_ element: XMLElement) {
    let parent = path.last ?? .other
    path.append(place(of: element, in: parent))
    switch path.last {
    case .font: fonts.append(FontLook())
    case .fill: fills.append(Fill())
    case .pattern: startPattern(element)
    default: break
    }
    switch parent {
    case .font: takeProperty(element)
    case .fill where !fills.isEmpty && element.isNamed("gradientFill"):
      fills[fills.count - 1].ink = nil
    case .pattern where isSolid && element.isNamed("fgColor"): takeColour(element)
    case .cellFormats where element.isNamed("xf"): takeCellFormat(element)
    default: break
    }
    if element.isNamed("numFmt"), let id = element["numFmtId"].flatMap({ Int($0) }) {
      formats[id] = NumberFormat(code: element["formatCode"] ?? "")
    }
  }

  func end() { _ = path.popLast() }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}

  private func place(of element: XMLElement, in parent: Place) -> Place {
    if element.isNamed("fonts") { return .fonts }
    if element.isNamed("fills") { return .fills }
    if element.isNamed("cellXfs") { return .cellFormats }
    if parent == .fonts, element.isNamed("font") { return .font }
    if parent == .fills, element.isNamed("fill") { return .fill }
    if parent == .fill, element.isNamed("patternFill") { return .pattern }
    return .other
  }
}

// MARK: - Parts of a style

extension StylesHandler {
  private func takeProperty(_ element: XMLElement) {
    guard !fonts.isEmpty, let property = FontLook.Property(element) else { return }
    fonts[fonts.count - 1].take(property, FontAttributes(element))
  }

  /// A pattern shows some of both its colours, unless it is none or solid.
  private func startPattern(_ element: XMLElement) {
    let kind = element["patternType"] ?? "none"
    isSolid = kind == "solid"
    if kind != "none", !fills.isEmpty { fills[fills.count - 1].ink = nil }
  }

  private func takeColour(_ element: XMLElement) {
    guard !fills.isEmpty else { return }
    fills[fills.count - 1] = Fill(
      details: Self.colour(element).map { CellDetails(fill: $0) },
      ink: Ink(FontAttributes(element)))
  }

  private func takeCellFormat(_ element: XMLElement) {
    let number = { (name: StaticString) in element[name].flatMap { Int($0) } ?? 0 }
    cellFormats.append((number("numFmtId"), number("fontId"), number("fillId")))
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
