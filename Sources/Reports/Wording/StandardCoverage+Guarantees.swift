import Checking
import Domain

extension StandardCoverage {
  /// A sentence for each learner who never meets some KSBs, and the units of that choice.
  var missingSentences: [(sentence: String, units: [String])] {
    let misses = ksbs.flatMap { ksb in ksb.missingChoices.map { ($0, ksb.code) } }
    return Self.grouped(misses).map { missing, codes in
      ("\(missing.subject) \(Self.list(codes)).", missing.choice.units)
    }
  }

  /// How many KSBs are met by every choice, by some or by none, and how much of them.
  var guaranteeCounts: [String] {
    Guarantee.allCases.compactMap { guarantee in
      let own = ksbs.filter { $0.guarantee == guarantee }
      guard !own.isEmpty else { return nil }
      return "\(own.count) \(guarantee.phrase(on: pathway))" + Self.levels(of: own, guarantee)
    }
  }

  /// How much every learner gets of KSBs that all of them meet: ` (3 in full, 1 in part)`.
  private static func levels(of ksbs: [KSBCoverage], _ guarantee: Guarantee) -> String {
    guard guarantee == .always else { return "" }
    let words = CoverageLevel.allCases.compactMap { level -> String? in
      let count = ksbs.count { $0.guaranteed == level }
      return level.amount.flatMap { count == 0 ? nil : "\(count) \($0)" }
    }
    return words.isEmpty ? "" : " (\(words.joined(separator: ", ")))"
  }

  /// A sentence for each reason why an answer is not known, with the KSBs that it holds for.
  var unknownSentences: [String] {
    let unknown = ksbs.compactMap { ksb in
      ksb.guarantee == .unknown ? ksb.guaranteeReason.map { ($0, ksb.code) } : nil
    }
    return Self.grouped(unknown).map { reason, codes in
      "Not known for \(Self.list(codes)): \(reason)."
    }
  }

  /// Codes by what they have in common, in the order of the first of each.
  private static func grouped<Key: Hashable>(
    _ pairs: [(Key, KSBCode)]
  ) -> [(key: Key, codes: [KSBCode])] {
    var groups: [(key: Key, codes: [KSBCode])] = []
    var places: [Key: Int] = [:]
    for (key, code) in pairs {
      if let place = places[key] {
        groups[place].codes.append(code)
      } else {
        places[key] = groups.count
        groups.append((key, [code]))
      }
    }
    return groups
  }

  private static func list(_ codes: [KSBCode]) -> String {
    let words = codes.map(\.description)
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension CoverageLevel {
  /// How much of a KSB that is; nil when nobody knows or there is nothing.
  fileprivate var amount: String? {
    switch self {
    case .full: "in full"
    case .partial: "in part"
    case .depends: "in full or in part, which the sheet does not say"
    case .none, .unknown: nil
    }
  }
}
