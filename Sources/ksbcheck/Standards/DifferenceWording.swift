import Domain
import Reports

/// The changes from one version of a standard to another in groups, in words: what every form for
/// people shows.
struct DifferenceWording {
  /// A kind of change.
  struct Group {
    /// The kind, as a key.
    let key: String
    let heading: String
    /// What follows from it for a mapping.
    let meaning: String
    /// How many KSBs changed so; a line may speak of several.
    let count: Int
    let lines: [Line]
  }

  /// What changed of one KSB, or of a run of them.
  struct Line {
    /// The codes, such as `K5, now K6`.
    let codes: String
    /// What changed, in words; empty when the group says all.
    var change = ""
    /// The statement that counts from now on, or that is gone; nil for a run of KSBs.
    var statement: String?
    /// The words, with what was left out and what came in.
    var words: [StatementComparison.Segment] = []
  }

  let difference: StandardDifference

  /// All in one sentence.
  var headline: String {
    let counts = groups.filter { $0.count > 0 }.map { "\($0.count) \($0.heading.lowercased())" }
    let versions = "\(difference.old.shortLabel) to \(newLabel)"
    guard !counts.isEmpty else { return "From \(versions) no KSB changes." }
    return "From \(versions): \(counts.joined(separator: ", "))."
  }

  private var newLabel: String {
    let isSame = difference.old.isSameOccupation(as: difference.new)
    return isSame
      ? difference.new.version.map { "version \($0)" } ?? difference.new.shortLabel
      : difference.new.shortLabel
  }

  /// What keeps the comparison from saying all.
  var cautions: [String] {
    [difference.old, difference.new].filter(\.ksbs.isEmpty).map {
      "The record of \($0.shortLabel) carries no list of KSBs, so all of the other’s differ."
    }
  }

  /// The groups, those without changes too.
  var groups: [Group] {
    let changes = difference.changes
    return [
      group(
        "added", "Added", "A mapping needs a row for each.", changes.filter(\.isAdded), added),
      group(
        "removed", "Removed", "Rows about these are no longer needed.",
        changes.filter(\.isRemoved), removed),
      group(
        "reworded", "Reworded", "Check that what is taught still meets the words.",
        changes.filter(\.isReworded), reworded),
      Group(
        key: "renumbered", heading: "Renumbered",
        meaning: "The same KSB under another code: rows need the new one.",
        count: changes.count(where: \.isRenumbered), lines: renumbered),
      group(
        "moved", "Moved", "Other duties or options call for these KSBs than before.",
        changes.filter(\.isMoved), moved),
    ]
  }

  /// The facts about the standard as a whole that changed, in words.
  var facts: [(label: String, change: String)] {
    difference.facts.map { fact in
      let values = [fact.old, fact.new].map { $0.map { "“\($0)”" } ?? "not stated" }
      return (fact.fact.label, values.joined(separator: " became "))
    }
  }

  private func group(
    _ key: String, _ heading: String, _ meaning: String, _ changes: [KSBChange],
    _ line: (KSBChange) -> Line
  ) -> Group {
    Group(
      key: key, heading: heading, meaning: meaning, count: changes.count,
      lines: changes.map(line))
  }

  private func added(_ change: KSBChange) -> Line {
    Line(codes: Self.codes(change), statement: change.new?.statement)
  }

  private func removed(_ change: KSBChange) -> Line {
    Line(codes: Self.codes(change), statement: change.old?.statement)
  }

  private func reworded(_ change: KSBChange) -> Line {
    Line(
      codes: Self.codes(change), change: change.wording?.description ?? "",
      statement: change.new?.statement, words: change.wording?.segments ?? [])
  }

  private func moved(_ change: KSBChange) -> Line {
    Line(
      codes: Self.codes(change), change: change.move?.words ?? "",
      statement: change.new?.statement)
  }

  /// Runs of KSBs that moved up or down together are one line.
  private var renumbered: [Line] {
    RenumberedRun.all(in: difference.changes.filter(\.isRenumbered)).map { run in
      Line(codes: run.codes, statement: run.statement)
    }
  }

  static func codes(_ change: KSBChange) -> String {
    switch (change.old?.code, change.new?.code) {
    case (let old?, let new?) where old != new: "\(old), now \(new)"
    case (let old?, nil): "\(old)"
    case (_, let new?): "\(new)"
    case (nil, nil): ""
    }
  }
}

/// KSBs that follow each other in both versions and were renumbered together.
private struct RenumberedRun {
  var first: KSBChange
  var last: KSBChange
  var count = 1

  static func all(in changes: [KSBChange]) -> [RenumberedRun] {
    var runs: [RenumberedRun] = []
    for change in changes {
      if let last = runs.last, last.isFollowed(by: change) {
        runs[runs.count - 1].last = change
        runs[runs.count - 1].count += 1
      } else {
        runs.append(RenumberedRun(first: change, last: change))
      }
    }
    return runs
  }

  private func isFollowed(by change: KSBChange) -> Bool {
    zip([last.old?.code, last.new?.code], [change.old?.code, change.new?.code])
      .allSatisfy { before, after in
        guard let before, let after else { return false }
        return before.type == after.type && before.number + 1 == after.number
      }
  }

  var codes: String {
    guard count > 1 else { return DifferenceWording.codes(first) }
    let range = { (one: KSB?, other: KSB?) in
      [one, other].compactMap { $0?.code.description }.joined(separator: "–")
    }
    return "\(range(first.old, last.old)), now \(range(first.new, last.new)) (\(count) KSBs)"
  }

  var statement: String? { count == 1 ? first.new?.statement : nil }
}

extension StandardDifference.FactChange.Fact {
  fileprivate var label: String {
    switch self {
    case .reference: "Reference"
    case .title: "Title"
    case .level: "Level"
    case .route: "Route"
    case .status: "Status"
    case .options: "Options"
    }
  }
}

extension KSBChange.Move {
  /// Where the KSB no longer belongs, and where it belongs now.
  fileprivate var words: String {
    [
      Self.duties("no longer in the old version’s", dutiesLeft),
      Self.duties("now in", dutiesJoined),
      Self.options("no longer for", optionsLeft), Self.options("now for", optionsJoined),
    ].compactMap { $0 }.joined(separator: "; ")
  }

  private static func duties(_ lead: String, _ numbers: [Int]) -> String? {
    guard !numbers.isEmpty else { return nil }
    let noun = numbers.count == 1 ? "duty" : "duties"
    let list = numbers.map(String.init).joined(separator: ", ")
    return "\(lead) \(noun) \(list)"
  }

  private static func options(_ lead: String, _ titles: [String]) -> String? {
    guard !titles.isEmpty else { return nil }
    let noun = titles.count == 1 ? "the option" : "the options"
    return "\(lead) \(noun) \(titles.map { "“\($0)”" }.joined(separator: ", "))"
  }
}
