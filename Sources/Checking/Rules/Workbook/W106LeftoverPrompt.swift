import Recognition

extension Rule {
  /// W106: template text was left in a mapped cell.
  static let leftoverPrompt = Rule(
    code: "W106", name: "leftover-prompt", severity: .shouldFix,
    severityExceptions: "must-fix when the claim for a KSB rests on the cell",
    stage: .workbook,
    clause: .practice("A submitted sheet is complete."),
    summary: "No mapped cell holds a prompt left over from a template.",
    rationale: """
      “TBC” or “[insert unit title]” shows a reviewer that the sheet is not finished. Where the \
      claim for a KSB rests on such a cell, there is no claim yet.
      """,
    bad: Example("E9, Units: [insert unit title]"),
    good: Example("E9, Units: U04 Networks"),
    fix: "Replace the prompt with what the cell should say, or clear the cell.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let decisive = submission.decisivePrompts
    lazy var claims = submission.claimsByCell
    for cell in submission.mappedCells where cell.isPrompt {
      let claim = decisive[cell.location]
      let joined = claim ?? claims[cell.location]
      findings.report(
        .prompt(cell.text, restingOn: claim), at: cell.location,
        severity: claim == nil ? nil : .mustFix, standard: joined?.standard, ksb: joined?.code,
        quoted: cell.text, group: .prompt(cell.text, isDecisive: claim != nil))
    }
  }
}

extension Submission {
  /// The prompts that stand where a claim needs words, and the claims that do.
  fileprivate var decisivePrompts: [CellLocation: ClaimContext] {
    var found: [CellLocation: ClaimContext] = [:]
    for joined in claims {
      for cell in joined.claim.decisiveCells where cell.isPrompt {
        if found[cell.location] == nil { found[cell.location] = joined }
      }
    }
    return found
  }
}

extension KSBClaim {
  /// The cells that must say something for the claim to stand.
  fileprivate var decisiveCells: [MappedCell] {
    let cells = entries.flatMap(\.cells)
    if coverage == .unclear {
      let column = cells.filter { $0.role == .coverage }
      if !column.isEmpty { return column }
      return cells.filter { $0.role == .units || $0.role.isUnit }
    }
    var decisive: [MappedCell] = []
    if isCovered, units.isEmpty { decisive += cells.filter { $0.role == .units } }
    if coverage == .partial, rationale == nil {
      decisive += cells.filter { $0.role == .rationale }
    }
    return decisive
  }
}

extension String {
  fileprivate static func prompt(_ text: String, restingOn joined: ClaimContext?) -> String {
    let start = "The cell is not filled in yet: it says \(Wording.quoted(text))"
    guard let joined else { return "\(start)." }
    return "\(start), and the claim for \(joined.code) rests on it."
  }
}

extension FindingGroup {
  /// The same prompt, wherever it was left.
  fileprivate static func prompt(_ text: String, isDecisive: Bool) -> FindingGroup {
    let words = Wording.quoted(text)
    return isDecisive
      ? """
      \(.count) cells are not filled in yet: they say \(words), and the claims for \(.ksbs) rest on \
      them.
      """ : "\(.count) cells are not filled in yet: they say \(words)."
  }
}
