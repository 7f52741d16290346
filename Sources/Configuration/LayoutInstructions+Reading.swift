public import Recognition
import Standards
import Yams

extension LayoutInstructions {
  private static let keys = ["sheets", "words", "colours"]

  /// Reads a layout file; an empty one says nothing.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - file: Its name, as errors and reports give it.
  /// - Throws: ``ConfigurationError`` at the first thing that cannot be used.
  public init(reading bytes: [UInt8], file: String) throws(ConfigurationError) {
    self.init(file: file)
    guard let root = try YAMLDocument.root(of: bytes, file: file), !root.isNull else { return }
    let section = try Section(root, of: file, keys: Self.keys, file: file)
    for node in try section.items("sheets") { try readSheet(node) }
    if let node = section["words"] { words = try WordInstructions(node, file: file) }
    try readColours(section)
  }

  private mutating func readSheet(_ node: Node) throws(ConfigurationError) {
    let sheet = try SheetInstructions(node, file: file)
    guard !sheets.contains(where: { $0.sheet.value == sheet.sheet.value }) else {
      throw ConfigurationError(
        file: file, line: sheet.sheet.line,
        problem: .badValue(
          key: "sheet", value: sheet.sheet.value, wants: "another sheet than those above"))
    }
    sheets.append(sheet)
  }

  private mutating func readColours(_ root: Section) throws(ConfigurationError) {
    guard let node = root["colours"] else { return }
    let section = try Section(node, of: "colours", keys: nil, file: file)
    for colour in section.keys {
      let reading = try section.value(colour, wants: CoverageReading.choices) {
        CoverageReading(configured: $0)
      }
      guard let reading else { continue }
      colours.append(
        Instruction(
          ColourMeaning(colour: StatementText.folded(colour), reading: reading),
          line: section.line(of: colour)))
    }
  }
}

extension CoverageReading {
  private static let readable: [CoverageReading] = [.full, .partial, .none, .blank]

  /// What can be written, in words.
  static var choices: String { "full, partial, none or blank" }

  /// Reads one of ``choices``.
  init?(configured text: String) {
    guard let reading = Self.readable.first(where: { $0.wordOfLayoutFile == text }) else {
      return nil
    }
    self = reading
  }
}
