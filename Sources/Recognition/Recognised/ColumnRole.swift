/// What a column of a mapping sheet is for.
public enum ColumnRole: Sendable, Hashable {
  /// The KSB's code.
  case code
  /// The KSB's own words.
  case statement
  /// Full, partial or none.
  case coverage
  /// Units or modules by name.
  case units
  /// Learning outcomes or assessment criteria.
  case outcomes
  /// How the KSB is assessed.
  case assessment
  /// Why coverage is partial; comments.
  case rationale
  /// Marks for one unit, named in the header: a matrix column.
  case unit(String)
  /// Recognised as belonging to the table, but to none of the above.
  case other
}
