/// Which duties and options call for the KSBs of two versions of a standard.
struct KSBLocations {
  private let old: OccupationalStandard
  private let new: OccupationalStandard
  /// The duty of the old version that each of the new one is, by number.
  private let oldDuties: [Int: Int]
  private let linksDuties: Bool
  private let linksOptions: Bool
  /// The duties that call for each KSB, and the titles of the options that it belongs to.
  private let dutiesOfOld: [KSBCode: [Int]]
  private let dutiesOfNew: [KSBCode: [Int]]
  private let optionsOfOld: [KSBCode: [String]]
  private let optionsOfNew: [KSBCode: [String]]

  init(from old: OccupationalStandard, to new: OccupationalStandard) {
    self.old = old
    self.new = new
    let items = { (duties: [Duty]) in
      duties.map { StatementPairing.Item($0.detail, code: "\($0.number)") }
    }
    let pairing = StatementPairing(items(old.duties), items(new.duties))
    oldDuties = Dictionary(
      pairing.counterparts.map { (new.duties[$0].number, old.duties[$1].number) },
      uniquingKeysWith: { first, _ in first })
    let links = { (standard: OccupationalStandard) in
      standard.duties.contains { !$0.ksbs.isEmpty }
    }
    // What only one of the records tells has not changed.
    linksDuties = links(old) && links(new)
    let tells = { (standard: OccupationalStandard) in
      !standard.options.isEmpty && standard.options.allSatisfy { $0.ksbs != nil }
    }
    linksOptions = tells(old) && tells(new)
    dutiesOfOld = Self.duties(of: old)
    dutiesOfNew = Self.duties(of: new)
    optionsOfOld = Self.options(of: old)
    optionsOfNew = Self.options(of: new)
  }

  private static func duties(of standard: OccupationalStandard) -> [KSBCode: [Int]] {
    standard.duties.reduce(into: [:]) { duties, duty in
      for code in Set(duty.ksbs) { duties[code, default: []].append(duty.number) }
    }
  }

  private static func options(of standard: OccupationalStandard) -> [KSBCode: [String]] {
    standard.options.reduce(into: [:]) { options, option in
      for code in Set(option.ksbs ?? []) { options[code, default: []].append(option.title) }
    }
  }

  /// How a KSB moved; nil when it did not, or that is not known.
  func move(of oldCode: KSBCode, to newCode: KSBCode) -> KSBChange.Move? {
    var move = KSBChange.Move(
      dutiesLeft: [], dutiesJoined: [], optionsLeft: [], optionsJoined: [])
    if linksDuties { compareDuties(oldCode, newCode, &move) }
    if linksOptions { compareOptions(oldCode, newCode, &move) }
    let isMoved =
      !(move.dutiesLeft + move.dutiesJoined).isEmpty
      || !(move.optionsLeft + move.optionsJoined).isEmpty
    return isMoved ? move : nil
  }

  private func compareDuties(
    _ oldCode: KSBCode, _ newCode: KSBCode, _ move: inout KSBChange.Move
  ) {
    let before = dutiesOfOld[oldCode] ?? []
    let after = dutiesOfNew[newCode] ?? []
    let kept = Set(after.compactMap { oldDuties[$0] })
    move.dutiesLeft = before.filter { !kept.contains($0) }
    move.dutiesJoined = after.filter { number in
      oldDuties[number].map { !before.contains($0) } ?? true
    }
  }

  private func compareOptions(
    _ oldCode: KSBCode, _ newCode: KSBCode, _ move: inout KSBChange.Move
  ) {
    let before = optionsOfOld[oldCode] ?? []
    let after = optionsOfNew[newCode] ?? []
    // A KSB of the core belongs to every option, also to one that is new.
    if before.count == old.options.count, after.count == new.options.count { return }
    let key = StatementText.normalised
    let (were, are) = (Set(before.map(key)), Set(after.map(key)))
    move.optionsLeft = before.filter { !are.contains(key($0)) }
    move.optionsJoined = after.filter { !were.contains(key($0)) }
  }
}
