import Domain
import Foundation
import TestSupport
import Testing

struct StandardDifferenceTests {
  private func difference(
    _ old: [String], _ new: [String], skills: ([String], [String]) = ([], [])
  ) throws -> StandardDifference {
    StandardDifference(
      from: try OccupationalStandard(knowledges: old, skills: skills.0),
      to: try OccupationalStandard(knowledges: new, skills: skills.1))
  }

  private static let soil = "How soil is drained, mulched and fed through the year"
  private static let trees = "How fruit trees grow and what they ask of their keepers"
  private static let law = "The law on working with volunteers and with the public"

  @Test func `a standard does not differ from itself, repeated statements included`() throws {
    let same = try difference(
      [Self.soil, Self.trees, Self.soil], [Self.soil, Self.trees, Self.soil])
    #expect(same.changes.isEmpty)
    #expect(same.facts.isEmpty)
    #expect(same.ksbs.count == 3)
  }

  @Test func `thousands of statements that are all reworded take no time`() throws {
    let statements = { (version: Int) in
      (0..<1_500).map { number in
        (0..<12).map { "word\((number * 7 + $0 * 13 + version * $0 % 3) % 400)" }
          .joined(separator: " ") + " \(number)"
      }
    }
    let time = ProcessorTime()
    let found = try difference(statements(1), statements(2))
    #expect(found.ksbs.count >= 1_500)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test func `case, quotation marks and spaces are no change`() throws {
    #expect(
      try difference([Self.soil], ["  " + Self.soil.uppercased() + "."]).changes.isEmpty)
  }

  @Test func `an added and a removed KSB renumber those behind them`() throws {
    let found = try difference([Self.soil, Self.trees], [Self.law, Self.soil])
    #expect(
      found.changes.map(\.inShort) == ["+K1", "K1>K2", "-K2"])
  }

  @Test func `a statement that keeps its place is reworded, and its words are shown`() throws {
    let found = try difference(
      [Self.soil, Self.trees],
      [Self.soil.replacingOccurrences(of: "mulched", with: "dug"), Self.trees])
    #expect(found.changes.map(\.inShort) == ["K1~"])
    #expect(found.changes.first?.wording?.description == "“mulched” became “dug”")
  }

  @Test func `a statement that moved and was reworded a little is both`() throws {
    let found = try difference(
      [Self.soil, Self.trees],
      [Self.trees, Self.soil.replacingOccurrences(of: "fed", with: "limed")])
    #expect(found.changes.map(\.inShort) == ["K2>K1", "K1>K2~"])
  }

  @Test func `another statement under the same code is no rewording`() throws {
    let found = try difference([Self.soil], [Self.law])
    #expect(found.changes.map(\.inShort) == ["+K1", "-K1"])
  }

  @Test func `the most alike belong together, not the first`() throws {
    let found = try difference(
      ["Prune young and old trees to a plan", "Prune young and old hedges to a plan"],
      [
        "Prune young and old hedges to a written plan",
        "Prune young and old trees to a written plan",
      ])
    #expect(found.changes.map(\.inShort) == ["K2>K1~", "K1>K2~"])
  }

  @Test func `of repeated statements, one that goes leaves the others where they are`() throws {
    let found = try difference([Self.soil, Self.trees, Self.soil], [Self.soil, Self.trees])
    #expect(found.changes.map(\.inShort) == ["-K3"])
  }

  @Test func `an equal statement of another type is the same KSB`() throws {
    let found = try difference([Self.soil, Self.law], [Self.law], skills: ([], [Self.soil]))
    #expect(found.changes.map(\.inShort) == ["K2>K1", "K1>S1"])
  }

  @Test(arguments: ["Removed.", "removed", " &lt;p&gt;Removed&lt;/p&gt; ", "", "&#160;"])
  func `the word Removed keeps a place and is no statement`(word: String) throws {
    #expect(
      try difference([Self.soil, Self.law], [Self.soil, word]).changes.map(\.inShort) == ["-K2"])
    #expect(
      try difference([Self.soil, word], [Self.soil, Self.law]).changes.map(\.inShort) == ["+K2"])
    #expect(try difference([word, Self.law], [word, Self.law]).changes.isEmpty)
  }

  @Test func `facts that changed are named, and those that are new`() throws {
    var (old, new) = (
      try OccupationalStandard(knowledges: [Self.soil]),
      try OccupationalStandard(knowledges: [Self.soil])
    )
    (old.level, new.level) = (4, 5)
    (old.status, new.status) = ("Approved", nil)
    new.options = [StandardOption(title: "Cider", ksbs: nil)]
    let facts = StandardDifference(from: old, to: new).facts
    #expect(
      facts.map { "\($0.fact.rawValue) \($0.old ?? "–") \($0.new ?? "–")" } == [
        "level 4 5", "status Approved –", "options – Cider",
      ])
  }

  @Test func `a record without lists has everything added or removed`() throws {
    let found = try difference([], [Self.soil, Self.law])
    #expect(found.changes.map(\.inShort) == ["+K1", "+K2"])
    #expect(try difference([Self.soil], []).changes.map(\.inShort) == ["-K1"])
  }

  @Test func `statements that are all alike and all reworded find their own`() throws {
    let statements = { (word: String) in
      (0..<40).map { "Statement \($0) of a long list that \(word) \($0 * 7) words of its own" }
    }
    let found = try difference(statements("has"), statements("holds"))
    #expect(found.changes.map(\.inShort) == (1...40).map { "K\($0)~" })
  }
}

extension KSBChange {
  /// `+K1` added, `-K1` removed, `K1>K2` renumbered, `~` reworded, `*` moved.
  var inShort: String {
    let codes = [old?.code.description, new?.code.description]
    let name =
      switch (codes[0], codes[1]) {
      case (nil, let new?): "+\(new)"
      case (let old?, nil): "-\(old)"
      case (let old?, let new?): old == new ? old : "\(old)>\(new)"
      case (nil, nil): ""
      }
    return name + (isReworded ? "~" : "") + (isMoved ? "*" : "")
  }
}
