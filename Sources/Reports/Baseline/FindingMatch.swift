/// Which findings of an earlier report are there again, each matched with one at most.
struct FindingMatch {
  /// The earlier findings that are not there again, in their order.
  let gone: [EarlierFinding]

  /// The identities of the findings that were there before.
  let known: Set<String>

  /// Matches findings, those that agree most closely first; of several alike, in their order.
  init(_ earlier: [EarlierFinding], _ findings: [ReportedFinding]) {
    var gone = Array(earlier.enumerated())
    var rest = findings
    var known: Set<String> = []
    for degree in FindingKey.degrees {
      var places: [FindingKey: [Int]] = [:]
      for (index, finding) in gone {
        if let key = degree(finding.subject) { places[key, default: []].append(index) }
      }
      var matched: Set<Int> = []
      rest = rest.filter { found in
        guard let key = degree(FindingKey(found.finding)), let place = places[key]?.first
        else { return true }
        places[key]?.removeFirst()
        matched.insert(place)
        known.insert(found.id)
        return false
      }
      gone = gone.filter { !matched.contains($0.offset) }
    }
    self.gone = gone.map(\.element)
    self.known = known
  }
}
