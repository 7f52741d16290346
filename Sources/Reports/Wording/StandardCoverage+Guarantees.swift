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

  /// How many KSBs are met by every choice, by some or by none, and how many of them in full.
  var guaranteeCounts: [String] {
    Guarantee.allCases.compactMap { guarantee in
      let own = ksbs.filter { $0.guarantee == guarantee }
      guard !own.isEmpty else { return nil }
      let full = own.count { $0.guaranteed == .full }
      let depth = guarantee == .always && full < own.count ? ", \(full) of them in full" : ""
      return "\(own.count) \(guarantee.phrase(on: pathway))\(depth)"
    }
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
