/// A name for a range or a formula: ECMA-376 Part 1, 18.2.5.
package struct DefinedName: Sendable, Hashable {
  /// The name.
  package var name: String

  /// What it stands for, as a formula such as `Lists!$A$1:$A$3`.
  package var formula: String

  /// The sheet that it is known on; nil when it is known in the whole workbook.
  package var sheet: String?

  /// Whether Excel leaves it out of its lists.
  package var isHidden: Bool

  /// Creates a name.
  package init(name: String, formula: String, sheet: String? = nil, isHidden: Bool = false) {
    self.name = name
    self.formula = formula
    self.sheet = sheet
    self.isHidden = isHidden
  }
}
