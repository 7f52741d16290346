import Checking
import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks

@Suite struct MappingUpdateTests {
  private static let soil = "How soil is drained, mulched and fed"
  private static let trees = "How fruit trees grow through the year"
  private static let law = "The law on working with volunteers"
  private static let bees = "Why bees matter to every orchard"

  private let old = OccupationalStandard.knowledge([(nil, soil), (nil, trees), (nil, law)])

  /// `K1 valid K2`: the row's code, its status, the code that it needs.
  private func rows(
    _ table: [String], to statements: [String], option: String? = nil
  ) throws -> [String] {
    try update(table, to: .knowledge(statements.map { (nil, $0) })).rows.map {
      "\($0.code?.description ?? "–") \($0.status.rawValue) \($0.ksb?.code.description ?? "–")"
    }
  }

  private func update(
    _ table: [String], to new: OccupationalStandard, from old: OccupationalStandard? = nil,
    option: String? = nil
  ) throws -> MappingUpdate {
    let sheet = MarkedSheet((["KSB | Statement | Coverage"] + table).joined(separator: "\n"))
    let standard = old ?? self.old
    let submission = Joining.submission(
      sheet.recognised,
      [
        StandardLookup(
          reference: "ST9001", result: .found(standard, source: .file), option: option)
      ])
    return try #require(submission.updates(to: new).first)
  }

  private static let sheet = [
    "K1 | \(soil) | Full", "K2 | \(trees) | Full", "K3 | \(law) | Full",
  ]

  @Test func `against the same version every row is valid`() throws {
    #expect(
      try rows(Self.sheet, to: [Self.soil, Self.trees, Self.law]) == [
        "K1 valid K1", "K2 valid K2", "K3 valid K3",
      ])
  }

  @Test func `each row is valid, to be checked or stale, and what has no row is newly missing`()
    throws
  {
    #expect(
      try rows(Self.sheet, to: [Self.bees, Self.trees + " and after", Self.soil]) == [
        "– newly-missing K1", "K2 check-wording K2", "K1 valid K3", "K3 stale –",
      ])
  }

  @Test func `a row that has the new words already is valid`() throws {
    let table = ["K1 | \(Self.soil) and limed | Full"] + Self.sheet.dropFirst()
    #expect(
      try rows(table, to: [Self.soil + " and limed", Self.trees, Self.law]).first == "K1 valid K1")
  }

  @Test func `a row for a KSB that the old version has not may be the new one's`() throws {
    #expect(
      try rows(
        Self.sheet + ["K4 | \(Self.bees) | Full"], to: [Self.soil, Self.trees, Self.law, Self.bees])
        == ["K1 valid K1", "K2 valid K2", "K3 valid K3", "K4 valid K4"])
    #expect(
      try rows(Self.sheet + ["K9 | Something else | Full"], to: [Self.soil, Self.trees, Self.law])
        .last
        == "K9 stale –")
  }

  @Test func `a KSB that had no row before is missing as before`() throws {
    #expect(
      try rows([Self.sheet[0], Self.sheet[2]], to: [Self.soil, Self.trees, Self.law]) == [
        "K1 valid K1", "– missing K2", "K3 valid K3",
      ])
  }

  @Test func `rows without statements go by the old version's`() throws {
    #expect(
      try rows(
        ["K1 | | Full", "K2 | | Full", "K3 | | Full"], to: [Self.soil + " and limed", Self.law])
        == ["K1 check-wording K1", "K3 valid K2", "K2 stale –"])
  }

  @Test func `the words that differ and the cells are told`() throws {
    let update = try update(
      Self.sheet, to: .knowledge([(nil, Self.soil + " well"), (nil, Self.trees), (nil, Self.law)]))
    #expect(update.rows.first?.wording?.description == "“well” was added")
    #expect(update.rows.first?.locations.map(\.description) == ["'KSB mapping'!A2"])
    #expect(update.count(.valid) == 2)
    #expect(update.count(.checkWording) == 1)
  }

  @Test func `an option's own KSBs count, where the new version tells`() throws {
    var old = self.old
    old.isCoreAndOptions = true
    old.options = [StandardOption(title: "Cider", ksbs: ["K1", "K2"])]
    var new = old
    new.options = [StandardOption(title: "cider", ksbs: ["K1", "K3"])]
    let found = try update(Self.sheet, to: new, from: old, option: "Cider")
    #expect(found.option == "Cider" && found.tellsOption)
    #expect(
      found.rows.map { "\($0.status.rawValue) \($0.ksb?.code.description ?? "–")" } == [
        "valid K1", "newly-missing K3", "stale –",
      ])
    new.options = []
    #expect(try !update(Self.sheet, to: new, from: old, option: "Cider").tellsOption)
  }

  @Test func `another reference takes the place of the only standard, and of no other`() throws {
    var new = old
    new.reference = "ST9009"
    #expect(try update(Self.sheet, to: new).rows.count == 3)
    var second = old
    second.reference = "ST9002"
    let submission = Joining.submission(
      MarkedSheet("KSB | Coverage\nK1 | Full").recognised,
      [old, second].map {
        StandardLookup(reference: $0.reference, result: .found($0, source: .file))
      })
    #expect(submission.updates(to: new).isEmpty)
    #expect(submission.updates(to: second).map(\.old.reference) == ["ST9002"])
  }
}
