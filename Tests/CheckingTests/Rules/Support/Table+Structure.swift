/// Structures that several tests start from.
extension Table {
  /// A mandatory unit and a group of two, with nothing to find fault with beside `mapping`.
  static let units = """
    Unit | Status    | Group | Level | Credits
    U1   | Mandatory |       | 4     | 15
    U2   | Optional  | A     | 4     | 15
    U3   | Optional  | A     | 4     | 15
    """

  /// One unit out of the group.
  static let oneOfGroup = "Group | At least | At most | Of\nA | 1 | 1 | units"

  /// A mapping that names every unit of `units`, and rests on the mandatory one.
  static let mapping = mapping("U1, U2")

  /// The same with other units for K1.
  static func mapping(_ units: String) -> String {
    """
    KSB | Coverage | Units
    K1  | Full     | \(units)
    K2  | Full     | U1, U2, U3
    """
  }
}
