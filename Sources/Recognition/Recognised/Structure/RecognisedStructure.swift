/// The structure of a qualification as a workbook states it, every fact with its cell.
public struct RecognisedStructure: Sendable, Hashable {
  /// One reading per sheet, in the order of the tabs.
  public var sheets: [StructureSheet]
  /// What is stated of the qualification itself.
  public var facts: QualificationFacts
  /// The rows of units, in order, repeats and all.
  public var units: [UnitRow]
  /// The rules of combination, in order; groups and pathways are spelt as the units spell them.
  public var rules: [StatedRule]
  /// The totals that the sheets declare.
  public var totals: [StatedTotal]
  /// What is stated and cannot be read for certain.
  public var unread: [UnreadStatement]

  /// Creates a structure.
  public init(
    sheets: [StructureSheet] = [], facts: QualificationFacts = QualificationFacts(),
    units: [UnitRow] = [], rules: [StatedRule] = [], totals: [StatedTotal] = [],
    unread: [UnreadStatement] = []
  ) {
    self.sheets = sheets
    self.facts = facts
    self.units = units
    self.rules = rules
    self.totals = totals
    self.unread = unread
  }

  /// Whether any sheet states units.
  public var holdsUnits: Bool { sheets.contains { $0.purpose == .units } }
}
