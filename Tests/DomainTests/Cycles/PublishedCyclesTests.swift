import Testing
@testable import Domain

@Suite struct PublishedCyclesTests {
  private let known = PublishedCycles.known

  @Test func `six cycles are known, and what came after them last`() {
    #expect(known.names == ["1", "2", "3", "4", "5.1", "5.2", "2025"])
    #expect(known.namesWithList == ["3", "4"])
    #expect(known.namesWithoutList == ["1", "2", "5.1", "5.2", "2025"])
  }

  @Test func `every fact names a source that there is`() {
    let facts = known.cycles.flatMap { cycle in
      [
        cycle.opens?.source, cycle.closes?.source, cycle.routes?.source, cycle.levels.source,
        cycle.firstTeaching?.source, cycle.list?.source, cycle.list?.routeSource,
      ].compactMap { $0 } + cycle.wording.map(\.source)
        + (cycle.list?.entries.compactMap(\.routeSource) ?? [])
    }
    let all = Set(
      facts + [known.regulated.source, known.routesWithoutStandards.source]
        + known.replacements.map(\.source))
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
    #expect((cycle.opens == nil) == (cycle.closes == nil))
    #expect(cycle.window != nil || cycle.note != nil)
  }

  @Test func `windows are as exact as their sources, and no more`() {
    let windows = known.cycles.map { $0.window ?? "" }
    #expect(
      windows == [
        "September 2020 to 16 December 2020", "5 July 2021 to 17 September 2021",
        "12:00 on 16 February 2022 to 17:00 on 29 July 2022", "8 May 2023 to 30 June 2023",
        "", "23 September 2024 to 10 February 2025", "",
      ])
    #expect(known.lastClosing?.text == "2025-02-10")
  }

  @Test(
    arguments: [
      ("1", "2020-08-31", .notYetOpen), ("1", "2020-09-01", .open), ("1", "2020-12-16", .open),
      ("1", "2020-12-17", .closed), ("3", "2022-02-16", .open), ("3", "2022-07-30", .closed),
      ("4", "2023-05-07", .notYetOpen), ("4", "2023-06-30", .open), ("5.1", "2024-01-01", nil),
      ("2025", "2026-11-30", nil),
    ] as [(String, String, CycleProfile.WindowState?)])
  func `a window is open from its first day to its last`(
    cycle: String, day: String, state: CycleProfile.WindowState?
  ) {
    #expect(known.cycle(cycle)?.state(on: day) == state)
  }

  @Test func `first teaching is known of the first four cycles`() {
    #expect(
      known.cycles.map { $0.firstTeaching?.value.text } == [
        "2022-09", "2023", "2024", "2025", nil, nil, nil,
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

  @Test func `routes grow from one to all but the one without standards`() {
    #expect(known.cycles.map { $0.routes?.value.count } == [1, 3, 7, 14, 14, 14, 14])
    #expect(known.routes.count == 15 && known.route(named: "hair") == "Hair and beauty")
    #expect(!known.openRoutes.contains("Hair and beauty"))
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
    let assumed = AppliedCycle(stated: nil)
    #expect(assumed.name == "2025" && assumed.isAssumed && assumed.profile != nil)
    #expect(assumed.plainName == "the arrangement after cycle 5")
    #expect(assumed.lastClosing?.description == "10 February 2025")
    let stated = AppliedCycle(stated: "5.2")
    #expect(!stated.isAssumed && stated.phrase == "cycle 5.2" && stated.lastClosing == nil)
    #expect(AppliedCycle(stated: "7").profile == nil)
  }
}
