import Domain
package import Recognition
import Workbooks
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

extension SheetInstructions {
  private static let keys = [
    "sheet", "layout", "header-rows", "unit-rows", "any-text", "columns",
  ]

  /// Reads an item of `sheets`.
  init(_ node: Node, file: String) throws(ConfigurationError) {
    let section = try Section(node, of: "sheets", keys: Self.keys, name: "a sheet", file: file)
    // A sheet's name is compared to the letter, so that spaces in it are kept.
    guard let name = try section.verbatim("sheet") else {
      throw section.error("", .missing(key: "sheet", section: section.name))
    }
    self.init(sheet: Instruction(name, line: section.line(of: "sheet")))
    layout = try section.instruction("layout", wants: Self.layouts) { text in
      LayoutKind.known.first { $0.name == text.lowercased() }
    }
    headerRows = try section.instruction("header-rows", wants: "\(Self.rowChoices), or none") {
      text in
      text == "none" ? HeaderRows.none : Self.range(text).map(HeaderRows.rows)
    }
    unitRows = try section.instruction("unit-rows", wants: Self.rowChoices) { Self.range($0) }
    anyText = try section.instruction("any-text", wants: Self.meanings) { Self.meaning($0) }
    columns = try Self.roles(in: section)
    anyTextByColumn = try Self.meaningsOfAnyText(in: section)
    try requireTypes(in: section)
  }

  // MARK: Any text

  private static let meanings = "full or partial"

  private static func meaning(_ text: String) -> CoverageReading? {
    CoverageReading(configured: text).flatMap { $0 == .full || $0 == .partial ? $0 : nil }
  }

  /// What any text below single columns means: `{ unit: U01 Trees, any-text: full }`.
  private static func meaningsOfAnyText(
    in section: Section
  ) throws(ConfigurationError) -> [Int: CoverageReading] {
    guard let node = section["columns"], case .mapping = node else { return [:] }
    let inner = try Section(node, of: "columns", keys: nil, file: section.file)
    var found: [Int: CoverageReading] = [:]
    for name in inner.keys {
      guard let role = inner[name], case .mapping = role,
        let number = CellReference.column(letters: name)
      else { continue }
      found[number] = try Section(role, of: name, keys: nil, file: section.file)
        .value("any-text", wants: meanings) { meaning($0) }
    }
    return found
  }

  /// Of several columns of codes, each starts a table; the codes of all have one form or another.
  private func requireTypes(in section: Section) throws(ConfigurationError) {
    guard codeColumns.count > 1, layout?.value.place ?? .row != .row else { return }
    throw section.error(
      "columns",
      .badValue(
        key: "columns", value: "code",
        wants: "given once: only lists and matrices can stand side by side"))
  }

  private static var layouts: String {
    "one of " + LayoutKind.known.map(\.name).joined(separator: ", ")
  }

  // MARK: Rows

  static let rowChoices = "a row such as 4, or rows such as 3-4"

  static func range(_ text: String) -> ClosedRange<Int>? {
    let ends = text.split(whereSeparator: { "-–".contains($0) }).map { part in
      row(YAMLText.folded(String(part)))
    }
    guard (1...2).contains(ends.count), let first = ends.first ?? nil, let last = ends.last ?? nil,
      first <= last, last - first < 20
    else { return nil }
    return first...last
  }

  private static func row(_ text: String) -> Int? {
    Int(text).flatMap { (1...CellReference.lastRow).contains($0) ? $0 : nil }
  }

  // MARK: Roles

  private static func roles(
    in section: Section
  ) throws(ConfigurationError) -> [Int: Instruction<Role>] {
    guard let node = section["columns"] else { return [:] }
    let inner = try Section(node, of: "columns", keys: nil, file: section.file)
    var roles: [Int: Instruction<Role>] = [:]
    for name in inner.keys {
      guard let number = CellReference.column(letters: name) else {
        throw inner.error(
          name, .badValue(key: "columns", value: name, wants: "the letters of a column"))
      }
      guard roles[number] == nil else { throw inner.error(name, .duplicateKey(name)) }
      let role = try role(of: name, in: inner)
      roles[number] = Instruction(role, line: inner.line(of: name))
    }
    return roles
  }

  private static let plainRoles: [ColumnRole] = [
    .code, .statement, .coverage, .units, .outcomes, .assessment, .rationale,
    .together, .other, .ksbs,
  ]

  private static func role(
    of name: String, in section: Section
  ) throws(ConfigurationError) -> Role {
    if let node = section[name], case .mapping = node {
      let inner = try Section(
        node, of: name, keys: ["unit", "coverage", "code", "any-text"], file: section.file)
      let type = try inner.value("code", wants: "knowledge, skills or behaviours") { text in
        KSBType.allCases.first { [$0.rawValue, $0.rawValue + "s"].contains(text.lowercased()) }
      }
      if let type { return .code(type) }
      if try inner.text("unit") != nil, let unit = try inner.verbatim("unit") {
        return .unit(unit)
      }
      let extent = try inner.value("coverage", wants: "full, partial or none") { text in
        CoverageReading(configured: text).flatMap { $0 == .blank ? nil : $0 }
      }
      guard let extent else {
        throw section.error(name, .missing(key: "unit", section: "“\(name)”"))
      }
      return .extent(extent)
    }
    let words = plainRoles.compactMap(\.wordOfLayoutFile) + ["ksb", "unit"]
    let role = try section.value(
      name, wants: "one of \(words.joined(separator: ", ")), or { unit: NAME }"
    ) { text -> Role? in
      if text == "unit" { return .unit(nil) }
      if text == "ksb" { return .ksb }
      return plainRoles.first { $0.wordOfLayoutFile == text }.map(Role.column)
    }
    return role ?? .column(.other)
  }
}

extension Section {
  /// The value of a key with its line; nil when it is left out.
  func instruction<Value: Sendable & Hashable>(
    _ key: String, wants: String, _ read: (String) -> Value?
  ) throws(ConfigurationError) -> Instruction<Value>? {
    try value(key, wants: wants, read).map { Instruction($0, line: line(of: key)) }
  }
}

extension StructureSheetInstructions {
  private static let keys = ["sheet", "holds", "header-rows", "columns"]

  /// Reads an item of `structure`.
  init(_ node: Node, file: String) throws(ConfigurationError) {
    let section = try Section(node, of: "structure", keys: Self.keys, name: "a sheet", file: file)
    guard let name = try section.verbatim("sheet") else {
      throw section.error("", .missing(key: "sheet", section: section.name))
    }
    self.init(sheet: Instruction(name, line: section.line(of: "sheet")))
    holds = try section.instruction("holds", wants: Self.purposes) { text in
      StructureSheet.Purpose.all.first { $0.wordOfLayoutFile == text.lowercased() }
    }
    headerRows = try section.instruction("header-rows", wants: SheetInstructions.rowChoices) {
      SheetInstructions.range($0)
    }
    columns = try roles(in: section)
  }

  private static var purposes: String {
    "one of " + StructureSheet.Purpose.all.map(\.wordOfLayoutFile).joined(separator: ", ")
  }

  private func roles(
    in section: Section
  ) throws(ConfigurationError) -> [Int: Instruction<Role>] {
    guard let node = section["columns"] else { return [:] }
    let inner = try Section(node, of: "columns", keys: nil, file: section.file)
    let areRules = holds?.value == .rules
    var roles: [Int: Instruction<Role>] = [:]
    for name in inner.keys {
      guard let number = CellReference.column(letters: name) else {
        throw inner.error(
          name, .badValue(key: "columns", value: name, wants: "the letters of a column"))
      }
      guard roles[number] == nil else { throw inner.error(name, .duplicateKey(name)) }
      let role = try Self.role(of: name, in: inner, areRules: areRules)
      if role != .ignore, roles.values.contains(where: { $0.value == role }) {
        throw inner.error(
          name,
          .badValue(
            key: name, value: role.wordOfLayoutFile, wants: "another role: one column has it"))
      }
      roles[number] = Instruction(role, line: inner.line(of: name))
    }
    return roles
  }

  private static func role(
    of name: String, in section: Section, areRules: Bool
  ) throws(ConfigurationError) -> Role {
    if let node = section[name], case .mapping = node {
      let inner = try Section(node, of: name, keys: ["pathway"], file: section.file)
      guard let pathway = try inner.text("pathway") else {
        throw section.error(name, .missing(key: "pathway", section: "“\(name)”"))
      }
      return .pathwayMarks(pathway)
    }
    let wants = "one of " + choices(on: areRules ? .rules : .units)
    let role = try section.value(name, wants: wants) { text -> Role? in
      if text == Role.ignore.wordOfLayoutFile { return .ignore }
      if areRules {
        return RuleRole.allCases.first { $0.wordOfLayoutFile == text }.map(Role.rule)
      }
      return StructureRole.allCases.first { $0.wordOfLayoutFile == text }.map(Role.unit)
    }
    return role ?? .ignore
  }
}
