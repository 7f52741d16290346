import Domain
import Recognition
import Workbooks
import Yams

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
