import Checking
import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks

@Suite struct StandardChoiceTests {
  @Test func `without a standard the sheet's own list is one, in the order of standards`() {
    let mapping = Joining.mapping(
      """
      KSB  | Statement    | Coverage
      S1   | Light lamps  | Full
      K2.1 | How to write | Full
      K2.2 | How to read  | Full
      K1   | How to sit   | Full
      K1   | Repeated     | Full
      """)
    #expect(mapping.source == .sheet && !mapping.isGiven)
    #expect(mapping.claims.map(\.ksb.code) == ["K1", "K2", "S1"])
    #expect(
      mapping.claims.map(\.ksb.statement) == [
        "How to sit", "How to write; How to read", "Light lamps",
      ])
    #expect(mapping.standard.reference.isEmpty)
  }

  @Test(arguments: [(["ST9001", "ST9001"], "ST9001"), (["ST9001", "ST9002"], ""), ([], "")])
  func `the sheet's own list has the reference that the sheets agree on`(
    named: [String], reference: String
  ) {
    var recognised = MarkedSheet("KSB | Coverage\nK1 | Full").recognised
    recognised.namedStandards = named.map {
      NamedStandard(reference: $0, location: CellLocation(sheet: "KSB mapping"))
    }
    #expect(Joining.submission(recognised).standards[0].standard.reference == reference)
  }

  @Test func `a record without lists lends its name to the sheet's own`() {
    var standard = OccupationalStandard.knowledge([])
    standard.level = 5
    let mapping = Joining.mapping("KSB | Coverage\nK1 | Full\nK2 | None", standard)
    #expect(mapping.source == .sheet && mapping.isGiven)
    #expect(mapping.standard.level == 5)
    #expect(mapping.claims.map(\.coverage) == [.full, .none])
  }

  @Test func `what the standard does not have is unknown, and what it has is claimed in its order`()
  {
    let standard = OccupationalStandard.knowledge([(nil, "A"), (nil, "B")])
    let mapping = Joining.mapping(
      "KSB | Coverage\nK3 | Full\nK2 | Full\nK1 | None\nK1a | Full\nS1.1 | Full", standard)
    #expect(mapping.claims.map(\.ksb.code) == ["K1", "K2"])
    #expect(mapping.unknownEntries.map(\.code) == ["K3", "S1.1"])
  }

  @Test(arguments: [
    (nil, StandardMapping.OptionChoice.notChosen, 3), ("Lamps", .chosen("Lamps"), 2),
    ("  LAMPS ", .chosen("Lamps"), 2), ("Horns", .unknown("Horns"), 3),
    ("Lenses", .ksbsUnknown("Lenses"), 3),
  ])
  func `an option's own KSBs are claimed`(
    name: String?, choice: StandardMapping.OptionChoice, count: Int
  ) {
    var standard = OccupationalStandard.knowledge([(nil, "A"), (nil, "B"), (nil, "C")])
    standard.isCoreAndOptions = true
    standard.options = [
      StandardOption(title: "Lamps", ksbs: ["K1", "K3"]),
      StandardOption(title: "Lenses", ksbs: nil),
    ]
    let table = "KSB | Coverage\nK1 | Full\nK2 | Full\nK3 | Full"
    let mapping = Joining.mapping(table, standard, option: name)
    #expect(mapping.option == choice)
    #expect(mapping.claims.count == count)
    #expect(mapping.unknownEntries.isEmpty)
  }

  @Test func `a standard without options needs none`() {
    let standard = OccupationalStandard.knowledge([(nil, "A")])
    #expect(Joining.mapping("KSB | Coverage\nK1 | Full", standard).option == .notNeeded)
  }

  @Test func `an option whose standard lists none cannot be checked`() {
    var standard = OccupationalStandard.knowledge([(nil, "A")])
    standard.isCoreAndOptions = true
    let mapping = Joining.mapping("KSB | Coverage\nK1 | Full", standard, option: "Lamps")
    #expect(mapping.option == .ksbsUnknown("Lamps"))
  }
}
