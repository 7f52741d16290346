import Checking
import Domain

/// Puts a change into words: what would close, never what is true of the teaching.
struct ChangeWording {
  /// The change in one sentence.
  let text: String

  init(_ change: GapFix, unit: String) {
    let codes = change.closes.map { "\($0.ksb)" }
    let gaps = codes.count == 1 ? "1 gap would close: " : "\(codes.count) gaps would close: "
    let ksbs = Self.list(codes)
    switch change.kind {
    case .makeMandatory: text = "If \(unit) were mandatory, \(gaps)\(ksbs)."
    case .cover:
      let others = change.alternatives.isEmpty ? "" : " So would any other unit that they all take."
      text =
        "If \(unit), which every learner concerned takes, also covered \(ksbs), \(codes.count == 1 ? "that gap" : "those \(codes.count) gaps") would close.\(others)"
    }
  }

  /// What stands above the changes, in every report.
  static let lede = """
    Found one after the other, the change that closes most first. This is what would close gaps, \
    not what is true of the teaching: claim only what a unit’s content covers.
    """

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}
