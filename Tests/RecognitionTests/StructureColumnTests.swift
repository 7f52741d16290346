import Recognition
import Testing
import Workbooks

/// Columns of units under odd headers, or under none: what they hold decides.
@Suite
struct StructureColumnTests {
  @Test(arguments: [
    ("Unit", "Unit title"), ("Unit", "Unit name"), ("Unit no.", "Unit"), ("No.", "Unit"),
    ("Unit number", "Title"), ("Ref", "Module"), ("Module code", "Module"),
    ("Paper", "Paper title"), ("Component", "Name of component"), ("#", "Course"),
    ("", "Unit"), ("Unit", ""),
  ])
  func `of two columns that name units the short values are codes`(code: String, title: String) {
    let found = structure(
      sheet(
        "Structure",
        """
        \(code) | \(title) | Core/Optional | Level | Credits
        #1 | Wheels | Core | #4 | #15
        #2 | Wheel building and truing | Core | #4 | #15
        #3 | Brakes | Optional | #4 | #15
        """))
    #expect(found.saying == ["1 mandatory", "2 mandatory", "3 optional"])
    #expect(found.units.map(\.title) == ["Wheels", "Wheel building and truing", "Brakes"])
  }

  @Test func `units that are called by number are no headers`() {
    let found = structureRecogniser.recognise(
      Workbook(sheets: [
        sheet(
          "Units",
          """
          Unit code | Unit title | Status | Level
          Unit 1 | Trees | Mandatory | #4
          Unit 2 | Soil | Optional | #4
          """)
      ]), .given)
    #expect(found.units.map(\.name) == ["Unit 1", "Unit 2"])
  }

  @Test func `headers that are swapped are read by the cells below them`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Unit title | Unit code | Status
        CY401 | Wheels | M
        CY402 | Frames and forks | O
        """))
    #expect(found.saying == ["CY401 mandatory", "CY402 optional"])
  }

  @Test func `a title and a code under one merged header are two columns`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Unit | | Level | Credits
        No. | Title | |
        #1 | Wheels | #4 | #15
        #2 | Frames | #4 | #15
        """, merged: ["A1:B1"]))
    #expect(found.units.map(\.code) == ["1", "2"])
    #expect(found.units.map(\.title) == ["Wheels", "Frames"])
  }

  @Test func `a column that is called something else names the units where no other does`() {
    let found = structure(
      sheet(
        "Structure",
        """
        What learners study | How it is taken | Credits | GLH
        Wheels | Compulsory | #15 | #60
        Frames | Must be taken | #15 | #60
        Brakes | Elective | #15 | #60
        """))
    #expect(found.saying == ["Wheels mandatory", "Frames mandatory", "Brakes optional"])
  }

  @Test(arguments: [
    ("", "Mandatory", "Optional"), ("", "C", "O"), ("Taken by", "All learners", "Optional"),
    ("Designation", "Designate", "Core option"), ("Category", "Compulsory", "Elective"),
    ("Core?", "Y", "N"), ("Mandatory (Y/N)", "yes", "no"), ("Optional?", "No", "Yes"),
    ("Semester", "Core", "Option"), ("Group", "Mandatory", "A"),
  ])
  func `a status is read under any header`(header: String, mandatory: String, optional: String) {
    let found = structure(
      sheet(
        "Structure",
        """
        Unit | Title | \(header) | Level | Credits
        U1 | Wheels | \(mandatory) | #4 | #15
        U2 | Frames | \(mandatory) | #4 | #15
        U3 | Brakes | \(optional) | #4 | #15
        """))
    let group = header == "Group" ? " in A" : ""
    #expect(found.saying == ["U1 mandatory", "U2 mandatory", "U3 optional\(group)"])
  }

  @Test func `a status that is written once holds for the rows below it`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Type | Unit | Credits
        Core | Wheels | #15
         | Frames | #15
        Optional group A | Brakes | #15
         | Paint | #15
        """))
    #expect(
      found.saying == [
        "Wheels mandatory", "Frames mandatory", "Brakes optional in A", "Paint optional in A",
      ])
  }

  @Test func `a single blank status among others stays blank`() {
    let found = structure(
      sheet(
        "Structure",
        "Unit | Status\nU1 | Core\nU2 |\nU3 | Core\nU4 | Option\nU5 | Option"))
    #expect(found.units[1].places.isEmpty)
  }

  @Test func `a specialist unit is mandatory on its pathway, and unclear without one`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Unit | Status | Pathway
        U1 | Core | All
        U2 | Specialist | Repair
        U3 | Optional | Sales
        U4 | Specialist |
        U5 | Optional specialist | Sales
        """))
    #expect(
      found.saying == [
        "U1 mandatory", "U2 mandatory on Repair", "U3 optional on Sales", "U4 nothing",
        "U5 optional on Sales",
      ])
  }

  @Test func `two columns of letters are pathways, not a status`() {
    let found = structure(
      sheet(
        "Structure",
        "Code | Module title | Credits | Repair | Sales\nA1 | Wheels | #15 | C | C\nA2 | Frames | #15 | C | O\nA3 | Tills | #15 | | C"
      ))
    #expect(
      found.saying == [
        "A1 mandatory on Repair + Sales", "A2 mandatory on Repair, optional on Sales",
        "A3 mandatory on Sales",
      ])
  }

  @Test func `each column is used, or there is a reason why not`() {
    let found = structure(
      sheet(
        "Structure",
        "Unit | Title | Status | Tutor | Lab | Days\nU1 | Wheels | M | Ann | ✓ | five\nU2 | Frames | M | Bob | | six"
      ))
    #expect(
      found.sheets.first?.columns.map(\.phrase) == [
        "unit code", "unit title", "status", "not used: it says nothing of who takes a unit",
        "not used: nothing says what its marks mean",
        "not used: neither its header nor its cells say what it is for",
      ])
  }

  @Test func `a row that adds up is not a unit, whatever it is called`() {
    let found = structure(
      sheet(
        "Structure",
        """
        Code | Module | Status | Level | Credits
        A1 | Wheels | Core | #4 | #60
        A2 | Total quality | Core | #4 | #60
         | Credits at level 4 | | | #120
        A3 | Forks | Core | #5 | #60
        A4 | Paint | Option | #5 | #60
         | Year 2 total | | | #100
        """))
    #expect(found.units.map(\.name) == ["A1", "A2", "A3", "A4"])
    #expect(found.sheets.first?.skipped.map(\.rows) == [4...4, 7...7])
  }
}

/// Tables that stand side by side on one sheet.
@Suite
struct StructureSideBySideTests {
  @Test func `the modules of each semester are read one after the other`() {
    let found = structure(
      sheet(
        "Plan",
        """
        Autumn | | | | Spring | |
        Code | Module | Credits | C/O | Code | Module | Credits | C/O
        A1 | Wheels | #20 | C | B1 | Frames | #20 | C
        A2 | Tyres | #20 | O | B2 | Forks | #20 | O
        """))
    #expect(found.saying == ["A1 mandatory", "A2 optional", "B1 mandatory", "B2 optional"])
    #expect(found.units.last?.location.place == "E4")
    #expect(found.sheets.first?.columns.count == 8)
  }

  @Test func `lists of names under their status are tables`() {
    let found = structure(
      sheet(
        "Plan",
        """
        Mandatory units | | Optional units
        Wheels | | Brakes
        Frames | | Paint
         | | Cargo bikes
        """))
    #expect(
      found.saying == [
        "Wheels mandatory", "Frames mandatory", "Brakes optional", "Paint optional",
        "Cargo bikes optional",
      ])
  }

  @Test func `a heading that is merged over both tables holds for both`() {
    let found = structure(
      sheet(
        "Plan",
        """
        Mandatory units | | |
        Module | Credits | Module | Credits
        Wheels | #20 | Frames | #20
        Optional units | | |
        Module | Credits | Module | Credits
        Brakes | #20 | Paint | #20
        """, merged: ["A1:D1", "A4:D4"]))
    #expect(
      Set(found.saying) == [
        "Wheels mandatory", "Frames mandatory", "Brakes optional", "Paint optional",
      ])
  }

  @Test func `rules beside the units are read`() {
    let found = structure(
      sheet(
        "Plan",
        """
        Unit | Status | Unit group | | Group | Choose | Of
        Wheels | Mandatory | | | A | #1 | units
        Brakes | Optional | A
        Paint | Optional | A
        """))
    #expect(found.units.count == 3)
    #expect(found.ruling == ["E2 From group A: exactly 1 unit"])
  }

  @Test func `two columns that name the same unit are one table`() {
    let found = structure(
      sheet(
        "Plan",
        "Unit no. | URN | Unit title | Level | Status\n#1 | A/618/7389 | Wheels | #4 | M\n#2 | D/618/7390 | Frames | #4 | M"
      ))
    #expect(found.units.map(\.code) == ["1", "2"])
    #expect(found.units.map(\.title) == ["Wheels", "Frames"])
  }
}
