import Standards
import Testing

@testable import Cycles

@Suite struct PublishedCyclesTests {
  private let known = PublishedCycles.known

  @Test func `six cycles are known, the latest last`() {
    #expect(known.names == ["1", "2", "3", "4", "5.1", "5.2"])
    #expect(known.namesWithList == ["3", "4"])
    #expect(known.namesWithoutList == ["1", "2", "5.1", "5.2"])
  }

  @Test func `every fact names a source that there is`() {
    let facts = known.cycles.flatMap { cycle in
      [
        cycle.opens?.source, cycle.closes?.source, cycle.routes?.source, cycle.levels.source,
        cycle.list?.source, cycle.list?.routeSource,
      ].compactMap { $0 } + cycle.wording.map(\.source)
        + (cycle.list?.entries.compactMap(\.routeSource) ?? [])
    }
    let all = Set(facts + [known.regulated.source] + known.replacements.map(\.source))
    #expect(all == Set(known.sources.map(\.id)))
    #expect(facts.count > 30)
  }

  @Test(arguments: PublishedCycles.known.cycles.map(\.name))
  func `a cycle's words are sentences, its routes known ones, its days real`(
    name: String
  ) throws {
    let cycle = try #require(known.cycles.first { $0.name == name })
    #expect(!cycle.wording.isEmpty)
    #expect(cycle.wording.allSatisfy { $0.text.hasSuffix(".") && !$0.topic.isEmpty })
    #expect(cycle.routes?.value == cycle.routes?.value.sorted())
    for day in [cycle.opens, cycle.closes].compactMap({ $0?.value }) {
      #expect(day.description != day.text, "\(day.text)")
    }
    #expect(cycle.closes != nil)
  }

  @Test func `windows are as exact as their sources, and no more`() {
    let windows = known.cycles.map { $0.window ?? "" }
    #expect(
      windows == [
        "September 2020 to December 2020", "5 July 2021 to 17 September 2021",
        "12:00 on 16 February 2022 to 17:00 on 29 July 2022", "8 May 2023 to 30 June 2023",
        "until 10 February 2025", "until 10 February 2025",
      ])
  }

  @Test func `a day that is none is shown as it is`() {
    #expect(CycleDay("soon").description == "soon")
    #expect(CycleDay("2022-13").description == "2022-13")
    #expect(CycleDay("").description == "")
    #expect(CycleDay("2022-01-02-03").description == "2022-01-02-03")
  }

  @Test func `cycle 1 alone accepted a qualification below its standard's level`() {
    let accepting = known.cycles.filter { $0.levels.lowerQualification == .accepted }
    #expect(accepting.map(\.name) == ["1"])
    #expect(known.cycles.allSatisfy { $0.levels.forbidsQualification(3) })
    #expect(known.cycles.allSatisfy { $0.levels.forbidsStandard(6) })
    #expect(known.cycles.allSatisfy { !$0.levels.forbidsStandard(nil) })
  }

  @Test func `routes grow from one to all fifteen`() {
    #expect(known.cycles.map { $0.routes?.value.count } == [1, 3, 7, 15, 15, 15])
    #expect(known.routes.count == 15)
  }

  @Test(
    arguments: [
      ("digital", "Digital"), ("Health & Science", "Health and science"),
      ("construction", "Construction and the built environment"),
      ("Legal", "Legal, finance and accounting"),
      ("C", nil), ("", nil), ("care", "Care services"), ("lighthouses", nil),
    ] as [(String, String?)])
  func `a route may be named by how it starts`(text: String, expected: String?) {
    #expect(known.route(named: text) == expected)
  }

  @Test func `five occupations are regulated by three bodies`() {
    let occupations = known.regulated.occupations
    #expect(
      occupations.map(\.reference) == ["ST0108", "ST0543", "ST0600", "ST0701", "ST0827"])
    #expect(Set(occupations.map(\.abbreviation)) == ["GDC", "HCPC", "NMC"])
    #expect(known.regulated.occupation("ST0829") == nil)
  }

  @Test func `the latest cycle is taken where none is named`() {
    let assumed = JudgedCycle(stated: nil)
    #expect(assumed.name == "5.2" && assumed.isAssumed && assumed.profile != nil)
    let stated = JudgedCycle(stated: "5.2")
    #expect(!stated.isAssumed && stated.phrase == "cycle 5.2")
    #expect(JudgedCycle(stated: "7").profile == nil)
  }
}
