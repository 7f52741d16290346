import Recognition
import Workbooks

/// Two things that one entry says and that cannot both be true.
struct Contradiction {
  /// What contradicts the coverage column.
  enum Kind: Equatable {
    /// Not covered, but units are named or marked.
    case noneWithUnits([String])
    /// Covered, but every mark of the matrix is blank or says none.
    case coveredWithoutMarks
    /// Two coverage cells of one row say different things.
    case twoExtents(CoverageMark)
    /// Fully covered, but the one mark of the matrix says partial.
    case fullWithPartialMark(unit: String)
    /// Partly covered, but a mark of the matrix says full.
    case partialWithFullMark(unit: String)
  }

  /// What contradicts the coverage column.
  var kind: Kind
  /// The cell of the coverage column.
  var cell: MappedCell

  /// Finds the contradiction in an entry; nil when there is none.
  ///
  /// - Parameters:
  ///   - entry: What one place in the mapping says.
  ///   - isInMatrix: Whether its table has a column of marks for each unit.
  ///   - marksAreColours: Whether blank marks may be fills that are not read.
  ///   - marksHaveDegrees: Whether marks of the sheet tell full from partial, so that a mark for a
  ///     unit says how far and not only where.
  init?(
    in entry: MappingEntry, isInMatrix: Bool, marksAreColours: Bool, marksHaveDegrees: Bool = false
  ) {
    guard let stated = Self.stated(in: entry) else { return nil }
    cell = stated.cell
    if let other = Self.disagreeing(with: stated, in: entry) {
      kind = .twoExtents(other)
      return
    }
    let units = entry.unitsTaught.map(\.name)
    if stated.reading == .none {
      guard !units.isEmpty else { return nil }
      kind = .noneWithUnits(units)
      return
    }
    let marks = entry.marks.filter { $0.cell.role.isUnit && $0.reading != .none }
    if isInMatrix, marks.isEmpty, units.isEmpty, Self.hasReadableMarks(entry), !marksAreColours {
      kind = .coveredWithoutMarks
      return
    }
    if stated.reading == .partial, marksHaveDegrees,
      let mark = marks.first(where: { $0.reading == .full }), case .unit(let unit) = mark.cell.role
    {
      kind = .partialWithFullMark(unit: unit)
      return
    }
    guard stated.reading == .full, marks.count == 1, let mark = marks.first,
      mark.reading == .partial, case .unit(let unit) = mark.cell.role
    else { return nil }
    kind = .fullWithPartialMark(unit: unit)
  }

  /// The mark that decides in the coverage column: the fullest that is stated.
  private static func stated(in entry: MappingEntry) -> CoverageMark? {
    let column = entry.marks.filter { $0.cell.role == .coverage }
    guard !column.contains(where: { $0.reading == .unreadable }) else { return nil }
    let order: [CoverageReading] = [.full, .partial, .none]
    return order.lazy.compactMap { reading in column.first { $0.reading == reading } }.first
  }

  /// A provider's column beside a reviewer's, or `Full` and `Partial` both ticked.
  private static func disagreeing(
    with stated: CoverageMark, in entry: MappingEntry
  ) -> CoverageMark? {
    entry.marks.first { mark in
      mark.cell.role == .coverage && mark.reading != .blank && mark.reading != stated.reading
        && mark.cell.location.cell?.row == stated.cell.location.cell?.row
    }
  }

  private static func hasReadableMarks(_ entry: MappingEntry) -> Bool {
    // Of a blank mark there is often no cell at all.
    !entry.cells.contains { $0.role.isUnit && ($0.isPrompt || $0.isUnreadable) }
  }
}
