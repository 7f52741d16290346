import Domain
import Recognition

/// How well a sheet's codes and statements agree with a standard under one numbering.
struct NumberingChoice: Comparable {
  /// How many entries carry the statement that the standard has under their code.
  private(set) var statements = 0
  /// How many codes only the sheet or only the standard has.
  private(set) var strayCodes = 0

  init(_ entries: [MappingEntry], _ ksbs: [KSB]) {
    let byCode = Dictionary(ksbs.map { ($0.code, $0.statement) }) { first, _ in first }
    statements = entries.count { entry in
      guard let written = entry.statement, let published = byCode[entry.code] else { return false }
      return StatementText.normalised(written) == StatementText.normalised(published)
    }
    strayCodes = Set(entries.map(\.code.whole)).symmetricDifference(byCode.keys).count
  }

  /// Orders by agreeing statements first, then by codes in common.
  static func < (left: Self, right: Self) -> Bool {
    (left.statements, right.strayCodes) < (right.statements, left.strayCodes)
  }

  /// The numbering that a sheet follows: positional unless the printed labels fit better.
  static func best(for entries: [MappingEntry], of standard: OccupationalStandard) -> Numbering {
    guard standard.labelsDisagree, standard.hasPrintedNumbering else { return .positional }
    let positional = NumberingChoice(entries, standard.ksbs(numbered: .positional))
    let printed = NumberingChoice(entries, standard.ksbs(numbered: .printed))
    return positional < printed ? .printed : .positional
  }
}
