import Recognition

/// The cells of one column that should say something and do not, and the claims that need them.
///
/// Each is a finding of its own, so that it can be fixed or set aside by itself; together they have
/// one cause.
struct BlankCellGroups {
  private struct Need: Hashable {
    var location: CellLocation
    var ksb: String
    var standard: String?
    var option: String?
  }

  private var reported: Set<Need> = []
  private let group: FindingGroup

  /// Starts with what is said of all of them.
  init(_ group: FindingGroup) { self.group = group }

  /// Reports a cell that says nothing, once for each claim that needs it.
  ///
  /// - Parameters:
  ///   - message: What is said of the claim.
  ///   - joined: The claim.
  ///   - location: The cell.
  ///   - text: What stands in the cell, which may be a dash or “N/A”.
  ///   - findings: Where to report.
  mutating func report(
    _ message: String, about joined: ClaimContext, at location: CellLocation,
    saying text: String? = nil, into findings: inout Findings
  ) {
    let need = Need(
      location: location, ksb: "\(joined.code)", standard: joined.standard, option: joined.option)
    guard reported.insert(need).inserted else { return }
    let isBlank = text?.allSatisfy(\.isWhitespace) ?? true
    findings.report(
      message, about: joined, at: location, quoted: isBlank ? nil : text, group: group)
  }
}
