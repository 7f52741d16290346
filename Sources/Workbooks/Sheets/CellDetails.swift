/// What few cells have besides a value, so that ordinary ones spend one empty reference on it.
///
/// The cells of one style share theirs, unless something is written in them that nobody reads.
final class CellDetails: Sendable, Hashable {
  /// The colour of a solid fill.
  let fill: String?
  /// What of the look changes what a person reads.
  let appearance: CellAppearance
  /// What is written in the cell and not read.
  let hidden: CellValue?
  /// What the format shows of a date.
  let dateForm: CellDate.Form?

  /// Creates details.
  init(
    fill: String? = nil, appearance: CellAppearance = [], hidden: CellValue? = nil,
    dateForm: CellDate.Form? = nil
  ) {
    self.fill = fill
    self.appearance = appearance
    self.hidden = hidden
    self.dateForm = dateForm
  }

  /// The same with another fill; nil when there is nothing left to say.
  func filled(_ fill: String?) -> CellDetails? {
    if fill == nil, appearance.isEmpty, hidden == nil, dateForm == nil { return nil }
    return CellDetails(
      fill: fill, appearance: appearance, hidden: hidden, dateForm: dateForm)
  }

  static func == (left: CellDetails, right: CellDetails) -> Bool {
    left === right
      || left.fill == right.fill && left.appearance == right.appearance
        && left.hidden == right.hidden && left.dateForm == right.dateForm
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(fill)
    hasher.combine(appearance)
    hasher.combine(hidden)
    hasher.combine(dateForm)
  }
}
