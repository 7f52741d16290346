package import Recognition

extension MappingEntry {
  /// The units that the entry names as teaching its KSB.
  ///
  /// A mark that says “none” names no unit, and nor does an error or a cell that says `N/A`; units
  /// beside a prompt count.
  package var unitsTaught: [UnitMention] {
    let denials = marks.filter { $0.cell.role.isUnit && $0.reading == .none }.map(\.cell.location)
    let doubtful = cells.filter { $0.isUnreadable || $0.isPrompt && $0.role.isUnit }.map(\.location)
    let others = Set(denials + doubtful)
    return units.filter { !others.contains($0.location) && $0.name.stated != nil }
  }
}
