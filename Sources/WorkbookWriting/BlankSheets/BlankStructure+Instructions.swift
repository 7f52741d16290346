extension BlankStructure {
  /// How to fill in the structure.
  ///
  /// Rules of combination in words are read wherever they stand, so no example here may be one.
  static let instructions = Instructions(
    title: "How to fill in the qualification structure",
    lines: qualificationLines + unitLines + ruleLines + rest)

  private static let qualificationLines: [Instructions.Line] = [
    ("", ""),
    (
      qualificationSheet,
      """
      The facts of the qualification as a whole: what one learner takes, not the sum of all units \
      that are on offer. Leave a cell blank where there is nothing to say.
      """
    ),
  ]

  private static let unitLines: [Instructions.Line] = [
    (
      unitsSheet,
      """
      A row for each unit or module, with a code of its own; the mapping names units by these \
      codes. Status says whether every learner takes it (Mandatory) or may choose it (Optional).
      """
    ),
    ("Groups", "Units on the same list of options share a name under Group, such as A or B."),
    (
      "Several routes",
      """
      Under Pathway, name the one that a unit belongs to; several are separated by commas. Blank \
      means every learner, whatever the pathway.
      """
    ),
    (
      "Requires, Barred with",
      """
      Codes of other rows: in the first column, those that go along with this one; in the second, \
      those that never do. Pick from the list, or type codes with commas between them.
      """
    ),
    (
      "Must be passed",
      """
      Only where an award may be given with something failed: Yes beside what is never among it.
      """
    ),
  ]

  private static let ruleLines: [Instructions.Line] = [
    (
      rulesSheet,
      """
      A row for each rule that a valid combination must meet. Say under Of whether the two bounds \
      count units or credits; a bound that is left blank is no bound. An exact number stands \
      under both bounds.
      """
    ),
    (
      "Rules over everything",
      """
      An asterisk (*) under Group stands for everything that a learner takes. Give the size of the \
      qualification in a row of its own. A number under Level narrows a row down to what is at \
      that level or above; one under Exactly at, to that very level.
      """
    ),
    (
      "May be failed",
      """
      Where an award can be given without a pass in everything: how many credits, in a row with an \
      asterisk. Leave it blank where everything has to be passed.
      """
    ),
  ]

  private static let rest: [Instructions.Line] = [
    ("", ""),
    ("Locked cells", "There is no password: Review > Unprotect Sheet opens every cell."),
    (
      "Before you submit",
      """
      Run “ksbcheck check” on the mapping workbook with this one as its --structure. It works out \
      whether every choice of units covers every KSB.
      """
    ),
  ]
}
