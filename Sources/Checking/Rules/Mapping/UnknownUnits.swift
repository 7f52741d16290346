import Domain
import Recognition

/// The units that the mapping names and the structure does not have.
struct UnknownUnits {
  /// Such a unit, where one KSB names it.
  struct Mention {
    /// The claim about the KSB.
    var joined: ClaimContext
    /// The unit as it is written.
    var name: String
    /// Where it is written.
    var place: CellLocation
    /// The code or the title of the structure’s unit that is nearest; nil when none is near.
    var nearest: String?
  }

  /// A KSB and a place: two standards may share a row.
  private struct Place: Hashable {
    var location: CellLocation
    var name: String
    var ksb: KSBCode
  }

  /// Each mention, in the order of the KSBs.
  let all: [Mention]

  init(in submission: Submission, of structure: SubmissionStructure) {
    var suggestions = UnitSuggestions(structure)
    var told: Set<Place> = []
    var all: [Mention] = []
    for joined in submission.claims {
      for taught in joined.claim.taught where taught.unit == nil {
        let location = taught.nameLocation ?? taught.location
        let place = Place(location: location, name: taught.name, ksb: joined.code)
        guard told.insert(place).inserted else { continue }
        all.append(
          Mention(
            joined: joined, name: taught.name, place: location,
            nearest: suggestions.nearest(to: taught.name)))
      }
    }
    self.all = all
  }
}

/// Finds the unit that was probably meant; never one of another number than the one written.
private struct UnitSuggestions {
  private let byNumbers: [String: Nearest]
  private var found: [String: String?] = [:]

  init(_ structure: SubmissionStructure) {
    let units = structure.combined.units
    let names = units.map(\.code) + units.compactMap(\.title)
    byNumbers = Dictionary(grouping: names, by: \.numbers).mapValues { Nearest(among: $0) }
  }

  mutating func nearest(to name: String) -> String? {
    if let known = found[name] { return known }
    let word = byNumbers[name.numbers]?.word(to: name)
    found[name] = .some(word)
    return word
  }
}

extension String {
  /// The numbers in a name, without leading zeros: `7` in both `U7` and `Unit 07`.
  fileprivate var numbers: String {
    utf8.split { !(0x30...0x39).contains($0) }
      .map { digits in String(decoding: digits.drop { $0 == 0x30 }, as: UTF8.self) }
      .joined(separator: ".")
  }
}
