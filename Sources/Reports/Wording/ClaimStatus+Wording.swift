import Checking

extension ClaimStatus {
  /// The status of one claim in a few words.
  var word: String {
    switch self {
    case .full: "Holds, in full"
    case .partial: "Holds, in part"
    case .open: "Not known"
    case .failing: "Does not hold"
    case .none: "Not covered"
    case .missing: "Missing"
    case .unclear: "Unclear"
    }
  }

  /// Several claims with this status, after their number: `3 hold in full`.
  func phrase(of count: Int) -> String {
    let isOne = count == 1
    let words =
      switch self {
      case .full: isOne ? "holds in full" : "hold in full"
      case .partial: isOne ? "holds in part" : "hold in part"
      case .failing: isOne ? "does not hold" : "do not hold"
      case .open, .none, .missing, .unclear: word.lowercased()
      }
    return "\(count) \(words)"
  }

  /// A sign that says the status beside its words.
  var sign: String {
    switch self {
    case .full: "●"
    case .partial: "◐"
    case .open, .unclear: "?"
    case .failing, .missing: "✕"
    case .none: "○"
    }
  }

  /// The order when a table is sorted by status: what most needs a look comes first.
  var rank: Int {
    switch self {
    case .missing: 0
    case .none: 1
    case .failing: 2
    case .unclear: 3
    case .open: 4
    case .partial: 5
    case .full: 6
    }
  }
}

extension Report {
  /// How many claims hold, for the head of a report: the label, how many, and whether that is all.
  ///
  /// Without a structure no claim is known to hold, so what the sheet claims is counted instead.
  var headCount: (label: String, value: Int, isGood: Bool) {
    let counts = claims
    guard structure != nil else {
      let full = standards.flatMap(\.ksbs).count { $0.coverage == .full }
      return ("KSBs claimed as full", full, false)
    }
    return ("KSBs whose claim holds", counts.holding, counts.holding == counts.total)
  }
}
