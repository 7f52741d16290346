import Domain
package import Recognition
import Yams

extension LayoutInstructions {
  private static let keys = ["sheets", "structure", "words", "colours"]

  /// Reads a layout file; an empty one says nothing.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - file: Its name, as errors and reports give it.
  /// - Throws: ``ConfigurationError`` at the first thing that cannot be used.
  package init(reading bytes: [UInt8], file: String) throws(ConfigurationError) {
    self.init(file: file)
    try refuseUnquotedColours(in: bytes)
    guard let root = try YAMLDocument.root(of: bytes, file: file), !root.isNull else { return }
    let section = try Section(root, of: file, keys: Self.keys, file: file)
    for node in try section.items("sheets") { try readSheet(node) }
    try readStructure(section)
    if let node = section["words"] { words = try WordInstructions(node, file: file) }
    try readColours(section)
  }

  private mutating func readSheet(_ node: Node) throws(ConfigurationError) {
    let sheet = try SheetInstructions(node, file: file)
    guard !sheets.contains(where: { $0.sheet.value.utf8.elementsEqual(sheet.sheet.value.utf8) })
    else {
      throw ConfigurationError(
        file: file, line: sheet.sheet.line,
        problem: .badValue(
          key: "sheet", value: sheet.sheet.value, wants: "another sheet than those above"))
    }
    sheets.append(sheet)
  }

  private mutating func readStructure(_ root: Section) throws(ConfigurationError) {
    var sheets: [StructureSheetInstructions] = []
    for node in try root.items("structure") {
      let sheet = try StructureSheetInstructions(node, file: file)
      guard !sheets.contains(where: { $0.sheet.value.utf8.elementsEqual(sheet.sheet.value.utf8) })
      else {
        throw ConfigurationError(
          file: file, line: sheet.sheet.line,
          problem: .badValue(
            key: "sheet", value: sheet.sheet.value, wants: "another sheet than those above"))
      }
      sheets.append(sheet)
    }
    if !sheets.isEmpty { structure = StructureInstructions(file: file, sheets: sheets) }
  }

  private mutating func readColours(_ root: Section) throws(ConfigurationError) {
    guard let node = root["colours"] else { return }
    let section = try Section(node, of: "colours", keys: nil, file: file)
    for colour in section.keys {
      let reading = try section.value(colour, wants: CoverageReading.choices) {
        CoverageReading(configured: $0)
      }
      guard let reading else { continue }
      guard let known = FillColour.named(YAMLText.folded(colour)) else {
        let problem = ConfigurationError.Problem.unknownColour(
          colour, nearest: Nearest(among: FillColour.allWords).word(to: colour))
        throw section.error(colour, problem)
      }
      colours.append(
        Instruction(
          ColourMeaning(colour: known, reading: reading), line: section.line(of: colour)))
    }
  }

  /// `#92D050: full` is a comment to YAML: what it says would be lost unseen.
  private func refuseUnquotedColours(in bytes: [UInt8]) throws(ConfigurationError) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = line.drop { $0 == UInt8(ascii: " ") }
      guard text.count > 7, text.first == UInt8(ascii: "#"),
        text.dropFirst(7).first == UInt8(ascii: ":"),
        Int(String(decoding: text.dropFirst().prefix(6), as: UTF8.self), radix: 16) != nil
      else { continue }
      let code = String(decoding: text.prefix(7), as: UTF8.self)
      throw ConfigurationError(file: file, line: index + 1, problem: .unquotedColour(code))
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
