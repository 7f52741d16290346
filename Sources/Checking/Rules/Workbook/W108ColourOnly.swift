import Recognition

extension Rule {
  /// W108: coverage seems to be shown by fill colour alone.
  static let colourOnly = Rule(
    code: "W108", name: "colour-only", severity: .shouldFix,
    severityExceptions: "must-fix when the whole mapping shows coverage by colours alone",
    stage: .workbook,
    clause: .practice("Coverage is stated so that every reader can see it."),
    summary: "Coverage is stated in words or marks, not by the colours of cells alone.",
    rationale: """
      Colours mean what their author decided. A reviewer may not know the key, may not be able to \
      distinguish the colours, or may read the sheet printed in grey, and this check does not guess.
      """,
    bad: Example("D7: blank, filled green"),
    good: Example("D7: Full, filled green"),
    fix: """
      Write Full, Partial or None into each coloured cell; the colours may stay. Or say in a \
      layout file what each colour means: “ksbcheck inspect --write-layout” writes one to start \
      from.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    // With nothing but colours, no KSB's coverage is known, and the check cannot be trusted.
    let severity: Severity? = submission.isInColoursAlone ? .mustFix : nil
    for table in submission.recognised?.colourOnly ?? [] {
      findings.report(.colours(table), at: table.location, severity: severity)
    }
  }
}

extension String {
  fileprivate static func colours(_ table: ColourOnlyTable) -> String {
    let counts = table.colours.map { colour in
      let count = "\(colour.phrase) in \(Wording.count(colour.cells, "cell"))"
      let legend = colour.legend.map { ", which \($0.location) calls \(Wording.quoted($0.words))" }
      return count + (legend ?? "")
    }
    let detail = counts.isEmpty ? "" : ": \(counts.joined(separator: "; "))"
    return """
      Coverage seems to be shown by fill colour alone from this cell on\(detail). Colours are not \
      read unless a layout file says what they mean.
      """
  }
}
