/// What a user says of one sheet of a mapping.
public struct SheetInstructions: Sendable, Hashable {
  /// The rows of a header.
  public enum HeaderRows: Sendable, Hashable {
    /// The table has no header.
    case none
    /// The rows, counted from 1.
    case rows(ClosedRange<Int>)
  }

  /// What a column is for.
  public enum Role: Sendable, Hashable {
    /// One of the roles that need no more to be said.
    case column(ColumnRole)
    /// Marks for one unit; its name, or nil to take that of the header.
    case unit(String?)
    /// Ticks that each stand for this extent of coverage.
    case extent(CoverageReading)
  }

  /// The sheet's name.
  public var sheet: Instruction<String>
  /// How it is laid out; nil to find out.
  public var layout: Instruction<LayoutKind>?
  /// Where the header stands; nil to find out.
  public var headerRows: Instruction<HeaderRows>?
  /// The rows of the header that name the units of a matrix; nil for all of them.
  public var unitRows: Instruction<ClosedRange<Int>>?
  /// What columns are for, by their number.
  public var columns: [Int: Instruction<Role>] = [:]

  /// Creates instructions that say no more than that the sheet is a part of the mapping.
  public init(sheet: Instruction<String>) { self.sheet = sheet }

  /// The column of the KSBs' codes, if one is named.
  var codeColumn: Int? { columns.first { $0.value.value == .column(.code) }?.key }

  /// The rows of the header, if they are named.
  var headerRange: ClosedRange<Int>? {
    if case .rows(let rows) = headerRows?.value { rows } else { nil }
  }
}

extension SheetInstructions.Role {
  /// The column's role, its unit named as `name` where nothing else is said.
  func role(named name: String) -> ColumnRole {
    switch self {
    case .column(let role): role
    case .unit(let given): .unit(given ?? name)
    case .extent: .coverage
    }
  }

  /// Whether the column marks one unit.
  var isUnit: Bool { if case .unit = self { true } else { false } }

  /// The extent that a tick stands for, if the role names one.
  var extent: CoverageReading? { if case .extent(let reading) = self { reading } else { nil } }
}
