import Workbooks

/// Sheets that are each about one unit, which their tab or a line above the table names: what they
/// list, the unit covers.
extension SheetAnalysis {
  /// The unit; nil where columns name units, where nothing names one, or where some rows say
  /// something and others nothing, for those may list what the unit does not cover.
  var unitOfSheet: CurrentUnitTracker.Named? {
    let columns = tableColumns
    let isOpen = columns.allSatisfy { $0.role != .units && !$0.role.isUnit && $0.extent == nil }
    guard isOpen, profiles.allSatisfy(isInEveryRow) else { return nil }
    let top = header.rows.first ?? codes.rows.first ?? 0
    let labels = UnitLabels([], in: grid, rows: [], acceptsAnyWords: false, readers: readers)
    var namer = CurrentUnitTracker(grid: grid, readers: readers, labels: labels, rowsAbove: 0..<top)
    guard let found = namer.unit(at: top), let name = found.names.first, found.names.count == 1,
      readers.knownUnits?.namesUnit(name) ?? isNumbered(name)
    else { return nil }
    return found
  }

  /// `Unit 3` and `Unit 3: Networks` are one unit, and `Units 1–8` are not.
  private func isNumbered(_ name: String) -> Bool {
    guard readers.units.opensWithUnitWord(name),
      let number = name.split(separator: " ").dropFirst().first
    else { return false }
    return number.trimmed(of: ":.,;").allSatisfy { $0.isNumber || $0.isLetter }
  }

  private func isInEveryRow(_ profile: ColumnProfile) -> Bool {
    profile.number == codes.number || profile.filled == 0
      || profile.filled >= min(codes.rows.count, ColumnProfiler.sample)
  }

  /// The columns, those that say how the unit covers a KSB, and not how far, left out.
  var columnsWithoutDeeds: [TableColumn] {
    tableColumns.map { column in
      let profile = profiles.first { $0.number == column.number }
      guard column.role == .coverage, let profile, profile.marks + profile.degrees == 0,
        profile.reading?.isExact != true
      else { return column }
      var column = column
      column.column.role = .other
      column.column.use = .noClaim
      column.column.basis = nil
      return column
    }
  }
}

extension MappingTable {
  /// Has the unit of the sheet cover what its rows do not deny.
  mutating func claim(_ unit: CurrentUnitTracker.Named, in grid: SheetGrid) {
    isOfOneUnit = true
    for index in entries.indices
    where !entries[index].marks.contains(where: { $0.reading == .none }) {
      entries[index].units = unit.names.map {
        UnitMention(
          name: $0, location: entries[index].codeCell.location,
          nameLocation: unit.cell.map(grid.location))
      }
    }
  }
}
