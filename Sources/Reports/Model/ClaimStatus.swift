package import Checking
package import Domain

/// What a claim comes to, by which reports count and colour KSBs.
///
/// It is our answer, not the sheet's own word: see ``KSBCoverage/holds``.
package enum ClaimStatus: String, Sendable, Hashable, CaseIterable {
  /// Every learner gets all of the KSB.
  case full
  /// Every learner gets a part of it, and the sheet says so and gives a sound reason.
  case partial
  /// It is claimed, and not known whether that holds.
  case open = "not-known"
  /// It is claimed, and does not hold.
  case failing = "does-not-hold"
  /// The sheet says that it is not covered.
  case none
  /// It has no row.
  case missing
  /// What the sheet claims cannot be read.
  case unclear

  /// What a claim comes to that holds, does not, or of which that is not known.
  package init(_ coverage: Coverage, holds: Bool?) {
    switch (coverage, holds) {
    case (.none, _): self = .none
    case (.missing, _): self = .missing
    case (.unclear, _): self = .unclear
    case (_, nil): self = .open
    case (_, false?): self = .failing
    case (.full, true?): self = .full
    case (.partial, true?): self = .partial
    }
  }
}

/// How many there are of each kind.
package struct Tally<Kind: Hashable & Sendable>: Sendable, Hashable {
  package let total: Int
  private let counts: [Kind: Int]

  init(_ kinds: [Kind]) {
    total = kinds.count
    counts = kinds.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  package subscript(kind: Kind) -> Int { counts[kind, default: 0] }
}

extension Tally<ClaimStatus> {
  /// How many hold.
  package var holding: Int { self[.full] + self[.partial] }

  /// What some of them come to, in order, and how many.
  package var present: [(status: ClaimStatus, count: Int)] {
    ClaimStatus.allCases.compactMap { self[$0] == 0 ? nil : ($0, self[$0]) }
  }
}

extension KSBCoverage {
  /// What the claim comes to.
  package var status: ClaimStatus { ClaimStatus(coverage, holds: holds) }
}

extension StandardCoverage {
  /// What the claims about the KSBs of one type come to.
  package func counts(_ type: KSBType) -> Tally<ClaimStatus> { Tally(ksbs(type).map(\.status)) }

  /// What all claims come to.
  package var counts: Tally<ClaimStatus> { Tally(ksbs.map(\.status)) }
}

extension Report {
  /// What the claims about all KSBs of all standards come to.
  package var claims: Tally<ClaimStatus> {
    Tally<ClaimStatus>(standards.flatMap(\.ksbs).map(\.status))
  }
}

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
