import Testing
@testable import Domain

/// What the lists say, with the traps that are in them.
@Suite struct ScopeTests {
  @Test func `each list has 93 standards, each named once`() throws {
    for cycle in ["3", "4"] {
      let list = try #require(PublishedCycles.known.cycle(cycle)?.list)
      #expect(list.entries.count == 93)
      #expect(Set(list.entries.map(\.reference)).count == 93)
      #expect(list.entries.allSatisfy { StandardReference($0.reference)?.version == nil })
      #expect(list.entries.allSatisfy { (4...5).contains($0.level) })
      #expect(Set(list.entries.map(\.category.rawValue)) == Set(list.categories.keys))
      #expect(Set(list.entries.map(\.route)).isSubset(of: PublishedCycles.known.routes))
    }
  }

  @Test func `cycle 3 marks ten “contact us” and six “out of scope”`() {
    let count = { ScopeQuery(cycle: "3", category: $0).matches().count }
    #expect(count(.inScope) == 77)
    #expect(count(.contactUs) == 10)
    #expect(count(.outOfScope) == 6)
    #expect(ScopeQuery(cycle: "4", category: .inScope).matches().count == 93)
  }

  @Test func `129 standards are named in all`() {
    #expect(Set(ScopeQuery().matches().map(\.entry.reference)).count == 129)
  }

  @Test func `the level of ST0869 is each list's own`() {
    #expect(ScopeAnswer("ST0869").entries.map(\.level) == [4, 5])
  }

  @Test(arguments: ["ST0041", "ST0046", "ST0551", "ST0662"])
  func `titles are each list's own`(reference: String) {
    let titles = ScopeAnswer(reference).entries.map(\.title)
    #expect(titles.count == 2 && titles[0].lowercased() != titles[1].lowercased())
  }

  @Test func `ST0124 gave way to ST1021`() {
    let old = ScopeAnswer("ST0124")
    let new = ScopeAnswer("ST1021")
    #expect(old.replacedBy == "ST1021" && old.replaces == nil)
    #expect(new.replaces == "ST0124" && new.replacedBy == nil)
    #expect(old.cycles.map { $0.entry != nil } == [false, false, true, false, false, false, false])
    #expect(new.cycles.map { $0.entry != nil } == [false, false, false, true, false, false, false])
  }

  @Test func `routes are the standards' own, not the heading above them`() {
    #expect(ScopeAnswer("ST0116").entries.map(\.route) == ["Digital", "Digital"])
    #expect(ScopeAnswer("ST1325").entries.map(\.route) == ["Creative and design"])
    #expect(ScopeAnswer("ST1325").entries.first?.routeSource == "cycle-4-page")
  }

  @Test func `a query asks for all that it names at once`() {
    let query = ScopeQuery(cycle: "4", route: "Digital", level: 4)
    #expect(query.matches().count == 10)
    #expect(query.matches().allSatisfy { $0.cycle == "4" && $0.entry.route == "Digital" })
    #expect(ScopeQuery(route: "Digital", level: 5).matches().isEmpty)
    #expect(ScopeQuery(cycle: "5.2").matches().isEmpty)
  }

  @Test func `one cycle can be asked alone, and may know nothing`() {
    #expect(ScopeAnswer("ST0116", cycle: "4").cycles.count == 1)
    let silent = ScopeAnswer("ST0116", cycle: "5.2")
    #expect(silent.entries.isEmpty && silent.title == nil)
    #expect(silent.cycles.first?.cycle.list == nil)
  }
}
