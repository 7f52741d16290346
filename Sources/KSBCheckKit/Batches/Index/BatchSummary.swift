import Domain
package import Reports

/// What a batch comes to: counts of verdicts, gaps over all, and a heat map per standard.
package struct BatchSummary: Sendable {
  /// The version of the program.
  package let toolVersion: String
  /// The day of the check, as `yyyy-MM-dd`.
  package let date: String
  /// What the user asked for a part of, such as `2/5`; nil when it was all.
  package var shard: Shard?
  /// How many submissions there were to be; more than were counted when the run was interrupted.
  package var planned = 0
  /// How many submissions there are of each verdict.
  package private(set) var verdicts: [Verdict: Int] = [:]
  /// How many findings were suppressed in all submissions.
  package private(set) var suppressed = 0
  /// What the submissions have in common.
  package private(set) var tally = GapTally()
  /// The heat maps.
  package private(set) var heatMaps: [StandardKey: HeatMap] = [:]

  /// Starts a summary.
  package init(toolVersion: String, date: String) {
    self.toolVersion = toolVersion
    self.date = date
  }

  /// How many submissions were counted.
  package var total: Int { verdicts.values.reduce(0, +) }

  /// Whether the run ended before all submissions were looked at.
  package var isInterrupted: Bool { total < planned }

  /// How many there are of a verdict.
  package func count(_ verdict: Verdict) -> Int { verdicts[verdict, default: 0] }

  /// Counts a submission; `link` leads to its report.
  package mutating func add(_ row: SubmissionRow, link: String?) {
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
