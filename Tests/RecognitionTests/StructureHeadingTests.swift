import Recognition
import Testing

/// Headings as rows between the units.
@Suite
struct StructureHeadingTests {
  @Test func `headings give status, group and rule to the rows below`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Diploma in Orchards
        Qualification number: | 603/3646/8
        Qualification level: | #5

        Unit ref | Unit title | Level | Credit value | GLH
        Mandatory units
        U1 | Trees | #4 | #15 | #60
        U2 | Soil | #4 | #15 | #60

        Optional group B: choose two units
        U3 | Bees | #5 | #15 | #60
        U4 | Cider | #5 | #15 | #60

        Specialist options (minimum 45 credits)
        U5 | Pests | #5 | #15 | #60
        Optional units
        U6 | Birds | #5 | #15 | #60
        """, merged: ["A6:E6", "A10:E10"]))
    #expect(
      found.saying == [
        "U1 mandatory", "U2 mandatory", "U3 optional in B", "U4 optional in B",
        "U5 optional in Specialist", "U6 optional",
      ])
    #expect(
      found.ruling == [
        "A10 From group B: exactly 2 units", "A14 From group Specialist: at least 45 credits",
      ])
    #expect(found.unread.isEmpty)
    #expect(found.facts.number.value == "603/3646/8")
    #expect(found.facts.level.value == 5)
    #expect(found.units.first?.status.location?.place == "A6")
    #expect(found.units.first?.group.location == nil)
  }

  @Test func `a rule in a row under a heading is about its group`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Code | Title | Level | Credits
        Core modules (all must be taken)
        M1 | Trees | #4 | #15
        Group A – Management
        Choose one module from the following
        M2 | Bees | #5 | #15
        M3 | Cider | #5 | #15

        At least 240 credits, of which at least 125 at level 5 or above.
        Note: drafted in spring.
        """))
    #expect(found.saying == ["M1 mandatory", "M2 optional in A", "M3 optional in A"])
    #expect(
      found.ruling == [
        "A5 From group A: exactly 1 unit", "A9 In all: at least 240 credits",
        "A9 In all: at least 125 credits at level 5 or above",
      ])
    #expect(found.unread.isEmpty)
  }

  @Test func `a heading that is not understood in full is no rule`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Code | Title | Level | Credits
        Mandatory units: choose two
        M1 | Trees | #4 | #15
        Optional group B: choose two, including a practical unit
        M2 | Bees | #5 | #15
        Core and optional units
        M3 | Cider | #5 | #15
        """))
    #expect(found.rules.isEmpty)
    #expect(
      found.leaving == [
        "A2 Mandatory units: choose two",
        "A4 Optional group B: choose two, including a practical unit",
      ])
    #expect(found.saying == ["M1 mandatory", "M2 optional in B", "M3 nothing"])
    #expect(found.units.last?.status.fault == .unknownWord)
    #expect(found.units.last?.status.location?.place == "A6")
  }

  @Test func `a heading can name a pathway`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Code | Title | Level | Credits
        Mandatory units – all pathways
        M1 | Trees | #4 | #15
        Security pathway: mandatory units
        M2 | Bees | #5 | #15
        Optional units (choose one)
        M3 | Cider | #5 | #15
        Networks pathway: mandatory units
        M4 | Pests | #5 | #15
        """))
    #expect(
      found.saying == [
        "M1 mandatory", "M2 mandatory on Security", "M3 optional on Security",
        "M4 mandatory on Networks",
      ])
    #expect(found.ruling == ["A6 From the optional units, on pathway Security: exactly 1 unit"])
  }

  @Test func `totals are no units, and say what they add up where that is certain`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Code | Title | Level | Credits | GLH
        Mandatory units
        M1 | Trees | #4 | #15 | #60
        M2 | Total quality | #4 | #15 | #60
        Mandatory total | | | #30 | #120
        Optional units: choose one
        M3 | Bees | #5 | #15 | #60
        Subtotal | | | #15 |
        Total | | | #45 | #180
        Total qualification credits | #45
        """))
    #expect(found.units.map(\.name) == ["M1", "M2", "M3"])
    #expect(
      found.adding == [
        "D5 credits 30 mandatory", "E5 guidedLearningHours 120 mandatory",
        "D8 credits 15 rows [2]", "B10 credits 45 learner",
      ])
  }

  @Test func `headers may be written again, and headings may stand above the first`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Structure of the Diploma: mandatory and optional units
        Mandatory units
        Code | Title | Level | Credits
        M1 | Trees | #4 | #15
        Optional units
        Code | Title | Level | Credits
        M2 | Bees | #5 | #15
        """))
    #expect(found.saying == ["M1 mandatory", "M2 optional"])
  }

  @Test func `a heading with a number beside it is no unit, nor is a row that continues one`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Code | Title | Level | Credits
        Mandatory units | | | #30
        M1 | Trees | #4 | #15
         | more of Trees | #4 | #15
        Optional units: choose one | | | #15
        M2 | Bees | #4 | #15
        """, merged: ["A3:A4"]))
    #expect(found.saying == ["M1 mandatory", "M2 optional"])
    #expect(found.ruling == ["A5 From the optional units: exactly 1 unit"])
  }

  @Test func `words about another status, which are no heading, leave the next rows open`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Code | Title | Level | Credits
        Mandatory units
        M1 | Trees | #4 | #15
        The units that are given below can be optional in some years
        M2 | Bees | #4 | #15
        """))
    #expect(found.saying == ["M1 mandatory", "M2 nothing"])
    #expect(found.units.last?.status.location?.place == "A4")
  }
}
