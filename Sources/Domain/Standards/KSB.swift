/// One knowledge, skill or behaviour statement of a standard.
package struct KSB: Sendable, Hashable {
  /// The code under the numbering in use.
  package var code: KSBCode

  /// The statement as a person reads it: entities decoded, white space folded, no leading label.
  package var statement: String

  /// The label printed at the head of the published text, such as `K1` or `O1`, if there is one.
  package var printedLabel: String?

  /// The numbers of the duties that call for this KSB, counted from 1.
  package var duties: [Int]

  /// Creates a KSB.
  package init(
    code: KSBCode, statement: String, printedLabel: String? = nil, duties: [Int] = []
  ) {
    self.code = code
    self.statement = statement
    self.printedLabel = printedLabel
    self.duties = duties
  }
}
