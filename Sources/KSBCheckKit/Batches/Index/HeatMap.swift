package import Domain
package import Reports

/// KSBs by qualification, for one standard: how far each qualification covers each.
///
/// It keeps the submissions that most need a look, and no more of them than a page can show; the
/// other forms of the index hold all.
package struct HeatMap: Sendable {
  /// So many qualifications are kept of each verdict.
  static let most = 100

  /// A qualification, and the state of each KSB that its standard lists.
  package struct Row: Sendable, Hashable {
    /// What the batch calls it.
    package var name: String
    /// The report to read, if there is one for people.
    package var link: String?
    /// What it comes to.
    package var verdict: Verdict
    /// The states by KSB.
    package var states: [KSBCode: CoverageState]
  }

  private var kept: [Verdict: [Row]] = [:]

  /// How many qualifications claim the standard.
  package private(set) var total = 0

  mutating func add(_ row: Row) {
    total += 1
    guard kept[row.verdict]?.count ?? 0 < Self.most else { return }
    kept[row.verdict, default: []].append(row)
  }

  /// The rows that are shown: those that most need a look first, then in input order.
  package var rows: [Row] {
    Array(Verdict.worstFirst.flatMap { kept[$0] ?? [] }.prefix(Self.most))
  }
}

extension Verdict {
  /// In the order in which an index for people lists submissions.
  static let worstFirst: [Verdict] = [.unchecked, .notReady, .review, .incomplete, .ready]

  /// The verdict in a few words.
  var words: String {
    switch self {
    case .ready: "Ready"
    case .incomplete: "Incomplete"
    case .review: "Review"
    case .notReady: "Not ready"
    case .unchecked: "Not checked"
    }
  }
}
