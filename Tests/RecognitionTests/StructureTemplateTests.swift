import Domain
import Recognition
import Testing
import Workbooks

/// The three sheets of our own template.
@Suite
struct StructureTemplateTests {
  private let units = """
    Unit code | Unit title | Level | Credits | GLH | TQT | Status | Group | Pathway | Requires | Barred with
    U1 | Trees | #4 | #15 | #60 | #150 | Mandatory | | | |
    U2 | Soil | #4 | #7.5 | #60 | #150 | Optional | Optional Group B | Security, Networks | U1 |
    U3 | Bees | #5 | #15 | #60 | #150 | optional | b | security | | U2, U1
    U4 | Cider | #5 | #15 | #60 | #150 | Optional | | All | |
    """

  @Test func `all three sheets are read, whatever their names`() {
    let found = structure(
      sheet(
        "A",
        """
        Title | Diploma
        Number | 603/3646/8
        Level | #5
        Total credits | #240
        Total GLH |
        TQT | | ten
        Standard | ST1021
        Option | Cyber
        """), sheet("B", units),
      sheet(
        "C",
        """
        Group | Pathway | At least | At most | Of | Level
        Group B | Security | #1 | #2 | units |
         | | #30 | | credits | #5
        * | | #240 | | credits |
        """))
    #expect(found.purposes == ["A qualification", "B units", "C rules"])
    #expect(found.facts.title.value == "Diploma")
    #expect(found.facts.credits.value == 240)
    #expect(found.facts.totalQualificationTime.fault == .notANumber)
    #expect(found.facts.standard.value == "ST1021")
    #expect(found.facts.option.value == "Cyber")
    #expect(found.leaving == ["C6 ten"])
    #expect(
      found.saying == [
        "U1 mandatory", "U2 optional in B on Security + Networks", "U3 optional in B on Security",
        "U4 optional",
      ])
    #expect(
      found.ruling == [
        "A2 From group B, on pathway Security: 1 to 2 units",
        "A3 From the optional units: at least 30 credits at level 5 or above",
        "A4 In all: at least 240 credits",
      ])
    #expect(found.units.map(\.requires.value) == [nil, ["U1"], nil, nil])
    #expect(found.units.map(\.barredWith.value) == [nil, nil, ["U2", "U1"], nil])
    #expect(found.units[1].credits.value?.description == "7.5")
  }

  @Test func `numbers that are none keep their text and say why`() {
    let found = structure(
      sheet(
        "Units",
        """
        Unit code | Unit title | Level | Credits | GLH | Status
        U1 | Trees | Level 5 | 15 credits | 1,200 | Mandatory
        U2 | Trees | #4.5 | ten | -5 | Sometimes
        U3 | Trees | #9 | #1e308 | ? | ?
        U4 | Trees | | 1e308 | !REF |
        """))
    let units = found.units
    #expect(units[0].level.value == 5 && units[0].credits.value == 15)
    #expect(units[0].guidedLearningHours.value == 1200)
    #expect(units.map(\.level.fault) == [nil, .notWhole, .outOfRange(least: 0, largest: 8), nil])
    #expect(
      units.map(\.credits.fault) == [
        nil, .notANumber, .outOfRange(least: 0, largest: 10_000),
        .outOfRange(least: 0, largest: 10_000),
      ])
    #expect(
      units.map(\.guidedLearningHours.fault) == [
        nil, .outOfRange(least: 0, largest: 100_000), .noValue, .noValue,
      ])
    #expect(units.map(\.status.fault) == [nil, .unknownWord, .noValue, nil])
    #expect(units[1].credits.text == "ten")
    #expect(units[3].level.location?.place == "C5" && units[3].status.location?.place == "F5")
    #expect(units[3].places.isEmpty)
  }

  @Test func `a row of rules with a bad cell is left out and reported there`() {
    let found = structure(
      sheet("Units", units),
      sheet(
        "Rules",
        """
        Group | Pathway | At least | At most | Of | Level
        B | | many | | units |
        B | | #1 | | things |
        B | | #1 | | | high
        B | | #2 | #1 | units |
        """))
    #expect(found.ruling == ["A5 From group B: 2 to 1 unit"])
    #expect(found.leaving == ["C2 many", "E3 things", "E4 ", "F4 high"])
    #expect(found.unread.first?.subject == .ruleCell(column: "At least"))
  }

  @Test func `a group's cell that names two groups leaves the unit without a place`() {
    let found = structure(
      sheet(
        "Units",
        """
        Code | Title | Level | Status | Group | Pathway
        U1 | Trees | #4 | O | A | Health and Care
        U2 | Trees | #4 | O | B | Health and Care
        U3 | Trees | #4 | O | A, B |
        U4 | Trees | #4 | M | Core | n/a
        """))
    #expect(
      found.saying == [
        "U1 optional in A on Health and Care", "U2 optional in B on Health and Care", "U3 nothing",
        "U4 mandatory",
      ])
    #expect(found.units[2].group.fault == .unknownWord)
  }
}
