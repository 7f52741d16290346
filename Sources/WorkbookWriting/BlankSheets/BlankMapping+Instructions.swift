extension BlankMapping {
  /// How to fill in the mapping.
  var instructions: Instructions {
    Instructions(
      title: "How to fill in the KSB mapping", lines: made + Self.steps + Self.columns + Self.rest)
  }

  private var made: [Instructions.Line] {
    if standards.isEmpty {
      return [("Made for", "Any standard: write its KSBs into the first three columns.")]
    }
    return standards.map { ("Made for", $0.label) }
  }

  private static let steps: [Instructions.Line] = [
    ("", ""),
    (
      "What to do",
      """
      Go through the mapping row by row: each row is one KSB of the standard. Fill in the white \
      cells. The grey ones come from the standard and are locked, so that nothing of it is lost.
      """
    ),
    (
      "Leave nothing open",
      """
      To a reviewer, a blank means that nobody has looked yet. If the qualification does not teach a \
      KSB, say None.
      """
    ),
    ("", ""),
  ]

  private static let columns: [Instructions.Line] = [
    (
      "Coverage",
      """
      Full: learners are taught and assessed on the whole statement. Partial: on a part of it. \
      None: on nothing of it.
      """
    ),
    (
      "Units",
      """
      The units that teach it, by the codes or titles of the structure workbook. Several are \
      separated by commas: U01, U04.
      """
    ),
    ("Learning outcomes", "Which outcomes of those units meet it: U01 LO2, U04 LO1."),
    (
      "Assessment",
      "How learners show that they have met it: practical observation, written assignment."
    ),
    (
      "Rationale",
      """
      Only for Partial: which part is left out, and why the workplace is the safer or more \
      reliable place to learn it.
      """
    ),
    (
      "Needed together",
      """
      Only for Full with several units. Yes: it takes all of the units named to cover it fully. No: \
      each of them does by itself.
      """
    ),
    ("", ""),
  ]

  private static let rest: [Instructions.Line] = [
    (
      "More room",
      """
      Where a row is too low for what you write, double-click the line below its number. To say \
      more about a KSB on several rows, insert rows below it and leave their first cell empty.
      """
    ),
    (
      "Locked cells",
      "There is no password: Review > Unprotect Sheet opens every cell."
    ),
    (
      "Before you submit",
      """
      Run “ksbcheck check” on this workbook, the structure workbook and the standard. It names \
      every cell that still stands in the way.
      """
    ),
  ]
}
