public import Reports
public import Standards

/// KSBs by qualification, for one standard: how far each qualification covers each.
///
/// It keeps the submissions that most need a look, and no more of them than a page can show; the
/// other forms of the index hold all.
public struct HeatMap: Sendable {
  /// So many qualifications are kept of each verdict.
  static let most = 100

  /// A qualification, and the state of each KSB that its standard lists.
  public struct Row: Sendable, Hashable {
    /// What the batch calls it.
    public var name: String
    /// The report to read, if there is one for people.
    public var link: String?
    /// What it comes to.
    public var verdict: Verdict
    /// The states by KSB.
    public var states: [KSBCode: CoverageState]
  }

  private var kept: [Verdict: [Row]] = [:]

  /// How many qualifications claim the standard.
  public private(set) var total = 0

  mutating func add(_ row: Row) {
    total += 1
    guard kept[row.verdict]?.count ?? 0 < Self.most else { return }
    kept[row.verdict, default: []].append(row)
  }

  /// The rows that are shown: those that most need a look first, then in input order.
  public var rows: [Row] {
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
