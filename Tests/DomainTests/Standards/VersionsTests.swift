import Domain
import Foundation
import TestSupport
import Testing

/// The example's standard against two later versions that `Fixtures/make.py` makes of it.
struct VersionsTests {
  private func difference(_ old: String, _ new: String) throws -> StandardDifference {
    let standard = { (version: String) in
      let file = Project.file("Fixtures/versions/ST9001_v\(version).json")
      return try OccupationalStandard(json: Data(contentsOf: file))
    }
    return StandardDifference(from: try standard(old), to: try standard(new))
  }

  @Test func `from 1_0 to 1_1 every change is found, and nothing else`() throws {
    let found = try difference("1.0", "1.1")
    #expect(
      found.changes.map(\.inShort) == [
        "K3~", "+K6", "K6>K7", "K7>K8", "K8>K9", "K9>K10~", "K10>K11", "K11>K12", "K12>K13*",
        "K13>K14", "K14>K15", "S10>S9", "-S9", "S11>S10", "S12>S11", "S13>S12", "S14>S13", "B2*",
      ])
    #expect(found.facts.isEmpty)
    let wording = found.changes.compactMap(\.wording?.description)
    #expect(
      wording == [
        "“and” was left out; “and ill health” was added", "“spoken and written” was added",
      ])
    let moves = found.changes.compactMap(\.move)
    #expect(moves.count == 2)
    #expect(moves.first?.dutiesJoined == [10])
    #expect(moves.first?.optionsJoined == ["Furniture and textiles"])
    #expect(moves.first?.optionsLeft == [])
    #expect(moves.last?.dutiesLeft == [1])
    #expect(moves.last?.dutiesJoined == [3])
  }

  @Test func `from 1_1 to 2_0 every change is found, and nothing else`() throws {
    let found = try difference("1.1", "2.0")
    #expect(
      found.changes.map(\.inShort) == [
        "K2>K1", "K1>K2", "K4*", "K13*", "-K14", "-K15", "S3*", "-S13", "B1*", "B4*", "+B5", "-B5",
      ])
    #expect(found.facts.map(\.fact) == [.title, .level, .options])
    let moves = found.changes.compactMap(\.move)
    #expect(moves.allSatisfy { $0.dutiesLeft == [10] && $0.dutiesJoined.isEmpty })
    #expect(moves.allSatisfy { $0.optionsLeft.isEmpty && $0.optionsJoined.isEmpty })
  }

  @Test(arguments: [("1.0", "1.1"), ("1.1", "2.0"), ("1.0", "2.0")])
  func `backwards, what was added is removed`(old: String, new: String) throws {
    let (there, back) = (try difference(old, new), try difference(new, old))
    #expect(there.changes.count(where: \.isAdded) == back.changes.count(where: \.isRemoved))
    #expect(there.changes.count(where: \.isRemoved) == back.changes.count(where: \.isAdded))
    #expect(there.changes.count(where: \.isReworded) == back.changes.count(where: \.isReworded))
    #expect(there.changes.count == back.changes.count)
  }
}

/// Real versions of one standard.
@Suite(.enabled(if: PublishedStandards.arePresent, PublishedStandards.skipped))
struct PublishedVersionsTests {
  @Test func `ST0116 1_0 lists no KSBs, so every one of 1_1 is added`() throws {
    let found = StandardDifference(
      from: try PublishedStandards.standard("ST0116_v1.0.json"),
      to: try PublishedStandards.standard("ST0116_v1.1.json"))
    #expect(found.old.ksbs.isEmpty)
    #expect(found.changes.count == 38)
    #expect(found.changes.map(\.inShort) == found.new.ksbs.map { "+\($0.code)" })
    #expect(found.facts.map(\.fact) == [.status])
    #expect(found.facts.first?.old == "Retired")
    #expect(found.facts.first?.new == "Approved for delivery")
  }

  @Test func `no published standard differs from itself`() throws {
    let rows = try PublishedStandards.table("manifest.csv").rows
    #expect(rows.count == 130)
    for row in rows {
      let standard = try PublishedStandards.standard(try #require(row["file"]))
      #expect(StandardDifference(from: standard, to: standard).changes.isEmpty, "\(row)")
    }
  }

  @Test func `in ST1021, one reworded, one removed and two swapped are exactly what is found`()
    throws
  {
    let old = try PublishedStandards.standard("ST1021_v1.0.json")
    var new = old
    let knowledge = new.ksbs.indices.filter { new.ksbs[$0].code.type == .knowledge }
    try #require(knowledge.count > 6)
    new.ksbs[knowledge[1]].statement += " in and out of the workplace"
    let (first, second) = (new.ksbs[knowledge[3]].statement, new.ksbs[knowledge[4]].statement)
    (new.ksbs[knowledge[3]].statement, new.ksbs[knowledge[4]].statement) = (second, first)
    let last = try #require(knowledge.last)
    let lastCode = new.ksbs[last].code
    new.ksbs.remove(at: last)
    let changes = StandardDifference(from: old, to: new).changes
      .filter { $0.isReworded || $0.isRemoved || $0.isAdded || $0.isRenumbered }
    #expect(
      Set(changes.map { $0.inShort.replacingOccurrences(of: "*", with: "") }) == [
        "K2~", "K5>K4", "K4>K5", "-\(lastCode)",
      ])
  }
}
