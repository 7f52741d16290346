/// The ways in which people lay a mapping out.
public enum LayoutKind: String, Sendable, Hashable, CaseIterable {
  /// One row per KSB.
  case list
  /// Several rows per KSB, the code blank or merged after the first.
  case continuedRows = "continued rows"
  /// A row per KSB and a column per unit, with marks.
  case matrix
  /// Knowledge, skills and behaviours under heading rows or on sheets of their own.
  case sectioned
}
