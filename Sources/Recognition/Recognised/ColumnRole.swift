package import Domain

/// What a column of a mapping sheet is for, or a cell of it.
package enum ColumnRole: Sendable, Hashable {
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
  /// Whether the units that a row names cover its KSB fully only together: Yes, No or blank.
  case together
  /// Marks for one unit: a column of a matrix headed by the unit, or a cell of a transposed matrix,
  /// whose row names the unit.
  case unit(String)
  /// Marks for one KSB, whose code heads the column: a transposed matrix.
  case ksb(KSBCode)
  /// Lists of KSBs: an inverted list.
  case ksbs
  /// Recognised as belonging to the table, but to none of the above.
  case other
}
