import MarkedSheets
import Testing
@testable import Checking

@Suite struct RuleSelectionTests {
  private static let stoppers = ["W101", "W102", "S102", "S114", "Q101", "X103"]

  @Test func `nothing said selects everything`() throws {
    #expect(try RuleSelection().rules.map(\.code) == Catalogue.all.map(\.code))
    #expect(try RuleSelection().deselected.isEmpty)
  }

  @Test(arguments: [
    (["C101"], [], ["C101"]),
    (["c10"], ["C103", "C105", "C106"], ["C101", "C102", "C104", "C107", "C108", "C109"]),
    (["M11"], [], ["M110", "M111", "M112", "M113", "M114"]),
    (["S113", "M110"], ["M"], ["S113"]),
  ])
  func `codes and their beginnings select`(select: [String], ignore: [String], codes: [String])
    throws
  {
    let selection = try RuleSelection(select: select, ignore: ignore)
    let running = selection.rules.map(\.code).filter { !Self.stoppers.contains($0) }
    #expect(running == codes)
    #expect(selection.rules.map(\.code).filter(Self.stoppers.contains) == Self.stoppers)
  }

  @Test func `what is left out is named in the result`() throws {
    let selection = try RuleSelection(select: ["C"], ignore: ["C110"])
    let result = Checker(selection).check(Scenario(Table.complete).submission)
    let reasons = Dictionary(grouping: result.skipped, by: \.reason).mapValues { $0.map(\.rule) }
    #expect(reasons["it was ignored"] == ["C110"])
    #expect(reasons["not selected"]?.first == "W103")
  }

  @Test func `an unknown code is refused with the nearest`() {
    #expect(throws: RuleSelectionError.unknownCode("C1O1", nearest: "C101")) {
      try RuleSelection(select: ["C1O1"])
    }
    #expect(throws: RuleSelectionError.self) { try RuleSelection(ignore: [""]) }
  }

  @Test func `a rule that stops the check cannot be ignored by name`() throws {
    #expect(throws: RuleSelectionError.cannotIgnore("W101")) {
      try RuleSelection(ignore: ["w101"])
    }
    let codes = try RuleSelection(ignore: ["W"]).rules.map(\.code)
    #expect(codes.filter { $0.hasPrefix("W") } == ["W101", "W102"])
  }

  @Test func `errors are plain sentences`() {
    #expect(
      RuleSelectionError.unknownCode("C1O1", nearest: "C101").description
        == "No rule has the code “C1O1”: did you mean C101?")
  }
}
