public import Reports
import Standards

/// What a batch comes to: counts of verdicts, gaps over all, and a heat map per standard.
public struct BatchSummary: Sendable {
  /// The version of the program.
  public let toolVersion: String
  /// The day of the check, as `yyyy-MM-dd`.
  public let date: String
  /// What the user asked for a part of, such as `2/5`; nil when it was all.
  public var shard: Shard?
  /// How many submissions there were to be; more than were counted when the run was interrupted.
  public var planned = 0
  /// How many submissions there are of each verdict.
  public private(set) var verdicts: [Verdict: Int] = [:]
  /// How many findings were suppressed in all submissions.
  public private(set) var suppressed = 0
  /// What the submissions have in common.
  public private(set) var tally = GapTally()
  /// The heat maps.
  public private(set) var heatMaps: [StandardKey: HeatMap] = [:]

  /// Starts a summary.
  public init(toolVersion: String, date: String) {
    self.toolVersion = toolVersion
    self.date = date
  }

  /// How many submissions were counted.
  public var total: Int { verdicts.values.reduce(0, +) }

  /// Whether the run ended before all submissions were looked at.
  public var isInterrupted: Bool { total < planned }

  /// How many there are of a verdict.
  public func count(_ verdict: Verdict) -> Int { verdicts[verdict, default: 0] }

  /// Counts a submission; `link` leads to its report.
  public mutating func add(_ row: SubmissionRow, link: String?) {
    verdicts[row.verdict, default: 0] += 1
    suppressed += row.suppressed
    tally.add(row)
    for standard in row.standards {
      guard let key = StandardKey(standard) else { continue }
      let states = standard.ksbs.map { ($0.code, $0.state) }
      heatMaps[key, default: HeatMap()].add(
        HeatMap.Row(
          name: row.name, link: link, verdict: row.verdict,
          states: Dictionary(states) { first, _ in first }))
    }
  }
}
