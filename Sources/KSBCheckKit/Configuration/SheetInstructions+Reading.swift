import Domain
import Recognition
import Workbooks
import Yams

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
