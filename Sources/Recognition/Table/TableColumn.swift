/// A column of a table with its role, and how its cells are to be read.
struct TableColumn: Sendable {
  /// What the table says of the column.
  var column: MappingTable.Column
  /// The extent of coverage that a tick in the column stands for, when its header names one.
  var extent: CoverageReading?

  var number: Int { column.number }
  var role: ColumnRole { column.role }
}

extension ColumnRole {
  /// Whether the column says whether, where or how a KSB is covered.
  var isClaim: Bool {
    switch self {
    case .coverage, .units, .outcomes, .assessment, .rationale, .unit, .ksb, .ksbs: true
    case .code, .statement, .together, .other: false
    }
  }

  /// Whether the column says whether or where a KSB is covered.
  var isStrongClaim: Bool {
    switch self {
    case .coverage, .units, .unit, .ksb, .ksbs: true
    case .code, .statement, .outcomes, .assessment, .rationale, .together, .other: false
    }
  }

  /// Whether the column marks one unit.
  var isUnit: Bool {
    if case .unit = self { true } else { false }
  }

  /// Whether blank cells of the column say something: every cell of it is kept.
  var keepsBlanks: Bool {
    switch self {
    case .unit, .ksb, .together, .other: false
    case .code, .statement, .coverage, .units, .outcomes, .assessment, .rationale, .ksbs: true
    }
  }
}
