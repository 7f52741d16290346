import Checking
package import Domain

extension StandardCoverage {
  /// The standard as a person would name it, such as `ST0827 Nurse, version 1.0`.
  var label: String {
    let name = [reference, title].compactMap { $0 }.joined(separator: " ")
    let parts = [
      name.isEmpty ? "The sheet’s own list" : name, version.map { "version \($0)" },
      option.map { "option \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// Where the list of KSBs came from, in plain words.
  var sourceWords: String {
    switch source {
    case .file: "the standard’s file that you gave"
    case .library: "your library of standards"
    case .sheet: "the mapping sheet’s own list"
    }
  }
}

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

extension Guarantee {
  /// A sign that says the answer beside its word.
  var sign: String {
    switch self {
    case .always: "✓"
    case .sometimes: "!"
    case .never: "✕"
    case .unknown: "?"
    }
  }

  /// What KSBs with this answer are to the learners of a pathway, or to all.
  func phrase(on pathway: String?) -> String {
    let scope = pathway.map { " on pathway \($0)" } ?? ""
    return switch self {
    case .always: "covered by every choice\(scope)"
    case .sometimes: "not covered by every choice\(scope)"
    case .never: "covered by no choice\(scope)"
    case .unknown: "not known\(scope)"
    }
  }

  /// The answer in words, where nothing else says that choices are of units.
  var unitChoices: String {
    self == .unknown ? "Not known for every choice" : "\(word) of units"
  }

  /// The answer in words, for a learner's choice of units.
  var word: String {
    switch self {
    case .always: "Every choice"
    case .sometimes: "Not every choice"
    case .never: "No choice"
    case .unknown: "Not known"
    }
  }
}

extension Coverage {
  /// The coverage in a word or two.
  var word: String {
    switch self {
    case .full: "Full"
    case .partial: "Partial"
    case .none: "Not covered"
    case .missing: "Missing"
    case .unclear: "Unclear"
    }
  }
}

extension KSBType {
  /// The heading over KSBs of this type.
  package var heading: String {
    switch self {
    case .knowledge: "Knowledge"
    case .skill: "Skills"
    case .behaviour: "Behaviours"
    }
  }

  /// The type's key in the summaries of machine formats.
  package var plural: String {
    switch self {
    case .knowledge: "knowledge"
    case .skill: "skills"
    case .behaviour: "behaviours"
    }
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
