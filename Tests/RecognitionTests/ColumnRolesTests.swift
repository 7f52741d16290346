import Domain
import Recognition
import Testing
import Workbooks

/// What columns are taken for: contents decide, headers propose.
@Suite struct ColumnRolesTests {
  private func columns(_ lines: String, units: [Unit] = []) -> [MappingTable.Column] {
    Recogniser().recognise(Workbook(sheets: [sheet("Mapping", lines)]), units: units)
      .mapping.first?.columns ?? []
  }

  @Test(arguments: [
    "Covered in the qualification? (Y/N)", "Taught in the programme?", "Present in units?",
    "Included (Y/N)", "Fit", "Outcome",
  ])
  func `yes and no are the coverage, whatever the column is called`(header: String) {
    let found = columns(
      """
      KSB | Statement | \(header) | Notes
      K1 | How wheels are made | Yes |
      K2 | How frames are made | Partly |
      K3 | How loads are lifted | No |
      S1 | True a wheel | Yes |
      """)
    #expect(found.map(\.role).contains(.coverage))
    #expect(!found.contains { $0.role == .units })
  }

  @Test(arguments: ["Checked by QA", "Gap?", "Week", "Duty 3", "Workplace only"])
  func `a column that is about something else is no unit`(header: String) {
    let found = columns(
      """
      KSB | Statement | Wheels | Frames | \(header)
      K1 | How wheels are made | X | | X
      K2 | How frames are made | | X | X
      K3 | How loads are lifted | | | X
      """)
    #expect(found.filter(\.role.isUnitColumn).count == 2)
    #expect(
      found.last.map { if case .elsewhere = $0.use { true } else { false } } == true)
  }

  @Test func `marks under an unknown header beside a coverage column are asked about`() {
    let found = columns(
      """
      KSB | Statement | Coverage | Units | Hub
      K1 | How wheels are made | Full | U1 | ✓
      K2 | How frames are made | None | | ✓
      """)
    #expect(found.last?.use == .notUnderstood(["✓"]))
  }

  @Test func `the structure says which columns are units`() {
    let units = ["Water quality", "Risk"].map { Unit(code: $0, places: []) }
    let found = columns(
      """
      KSB | Statement | Water quality | Risk | Online
      K1 | How wheels are made | X | | X
      K2 | How frames are made | | X |
      """, units: units)
    #expect(found.filter(\.role.isUnitColumn).map(\.header) == ["Water quality", "Risk"])
  }

  @Test func `units under a header that nobody knows are known by their codes`() {
    let found = columns(
      """
      KSB | Statement | Picked up by
      K1 | How wheels are made | U01 Wheels, U02 Frames
      K2 | How frames are made | U02 Frames
      """)
    #expect(found.last?.role == .units)
  }

  @Test
  func `methods of assessment are no units, and are asked about where nothing else is claimed`() {
    let found = columns(
      """
      KSB | Written test | Practical observation | Interview
      K1 | ✓ | |
      S1 | | ✓ | ✓
      """)
    #expect(found.dropFirst().allSatisfy { $0.use.isQuestion })
  }

  @Test func `a column whose values a key explains is the coverage, whatever it is called`() {
    let mapping = sheet(
      "Mapping",
      """
      KSB | Statement | Score | Units | Reason if less than 2
      K1 | How wheels are made | #2 | U1 |
      K2 | How frames are made | #1 | U2 | Done in part by simulation
      K3 | How loads are lifted | #0 | |
      S1 | True a wheel | #1 | U2 | Done in part by simulation
      """)
    let key = sheet(
      "Guidance", "Score | Meaning\n2 | Completely covered\n1 | Covered in part\n0 | Not covered")
    let table = recognise(mapping, key).mapping.first
    #expect(
      table?.naming == ["A code", "B statement", "C coverage", "D units", "E rationale"])
    #expect(table?.entries.flatMap(\.saying) == ["C2 full", "C3 partial", "C4 none", "C5 partial"])
  }

  @Test(arguments: ["Note", "Why not complete", "Remarks by the team"])
  func `remarks that open with a degree are reasons, and never the coverage`(header: String) {
    let matrix = columns(
      """
      KSB | Statement | Wheels | Frames | \(header)
      K1 | How wheels are made | Full | - |
      K2 | How frames are made | - | Partial | No access to a workshop
      K3 | How loads are lifted | Full | Full |
      K4 | How brakes are set | - | Partial | No access to a workshop
      S1 | True a wheel | Full | - |
      """)
    #expect(matrix.last?.role == .rationale)
    let list = columns(
      """
      KSB | Statement | Addressed? | Unit | \(header)
      K1 | How wheels are made | In full | U1 |
      K2 | How frames are made | In part | U2 | Limited by time in the workshop
      K3 | How loads are lifted | In full | U1 |
      K4 | How brakes are set | In part | U3 | Limited by time in the workshop
      S1 | True a wheel | Gap | |
      """)
    #expect(list.last?.role == .rationale)
  }

  @Test func `yes beside a column that says how far adds nothing, and no takes nothing back`() {
    let table = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Is this KSB covered? (Yes/No) | Full or partial | Units
        K1 | How wheels are made | Yes | Full | U1
        K2 | How frames are made | Yes | Partial | U2
        K3 | How loads are lifted | No | N/A |
        S1 | True a wheel | Yes | Full | U1
        """)
    ).mapping.first
    #expect(
      table?.entries.map(\.saying) == [
        ["D2 full"], ["D3 partial"], ["C4 none", "D4 none"], ["D5 full"],
      ])
  }

  @Test func `outcomes with a degree behind them say how far`() {
    let table = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Wheels | Frames
        K1 | How wheels are made | LO1, LO3 |
        K2 | How frames are made | | LO2 (partial)
        K3 | How loads are lifted | LO1 | 1.2, 1.3 – in part
        """)
    ).mapping.first
    #expect(
      table?.entries.map(\.saying) == [["C2 full"], ["D3 partial"], ["C4 full", "D4 partial"]])
  }

  @Test func `a row for each KSB of a unit is the unit's, wherever its codes return`() {
    let codes = ["K1", "K2", "K3", "S1", "S2", "K1", "K2", "K3", "S3", "S4", "K1", "S1"]
    let rows = codes.enumerated().map { index, code in
      "M0\(index / 5 + 1) | Unit of the name \(index / 5 + 1) | \(code) | Lectures and a project"
    }
    let table = recognise(
      sheet(
        "Mapping",
        (["Module code | Module title | KSB | How it is covered"] + rows).joined(separator: "\n"))
    ).mapping.first
    #expect(table?.layout == .inverted)
    #expect(table?.entries.first { "\($0.code)" == "K1" }?.units.count == 3)
  }

  @Test func `the standard's own statements find rows without codes, whatever heads them`() {
    let statements = [
      "How wheels are made and trued", "How frames are made of steel",
      "How loads are lifted safely",
    ]
    let lines = """
      Occupational requirement | Programme modules | Fully?
      Knowledge
      \(statements[0]) | M01 | Yes
      \(statements[1]) | M02 | Partly
      \(statements[2]) | | No
      """
    let workbook = Workbook(sheets: [sheet("Sheet1", lines)])
    #expect(recogniser.recognise(workbook).mapping.isEmpty)
    let standard = OccupationalStandard(
      reference: "ST9001", title: "Example",
      ksbs: statements.enumerated().map {
        KSB(code: KSBCode(.knowledge, $0.offset + 1), statement: $0.element)
      })
    let known = recogniser.recognise(workbook, standards: KnownStatements([standard]))
    #expect(known.mapping.first?.uncoded.compactMap(\.statement) == statements)
  }

  @Test(arguments: ["Outcome", "Judgement"])
  func `a few words of degree make a yes and no the coverage, whatever it is called`(header: String)
  {
    let found = columns(
      """
      KSB | Statement | \(header) | Place in programme
      K1 | How wheels are made | Y | U1
      K2 | How frames are made | Y | U2
      K3 | How loads are lifted | N |
      S1 | True a wheel | Y | U1
      S2 | Align a frame | Partial | U2
      B1 | Work with care | Y | U3
      """)
    #expect(found.map(\.role) == [.code, .statement, .coverage, .units])
  }

  @Test(arguments: ["QA'd", "Assessed?"])
  func `yes and no about something else is not asked about beside the coverage`(header: String) {
    let found = columns(
      """
      KSB | Statement | Coverage | Units | \(header)
      K1 | How wheels are made | Full | U1 | Y
      K2 | How frames are made | Partial | U2 | N
      K3 | How loads are lifted | None | | Y
      """)
    #expect(found.last?.role == .other)
    #expect(found.last.map { $0.use.isQuestion } == false)
  }

  @Test func `yes and no that contradict the marks of units are not the coverage`() {
    let rows = (1...8).map { number in
      let marks = number % 2 == 0 ? "X | | X" : " | X | "
      return "K\(number) | Statement \(number) | \(marks) | \(number % 3 == 0 ? "TRUE" : "FALSE")"
    }
    let header = "KSB | Statement | U01 Wheels | U02 Frames | U03 Forks | Final"
    let found = columns(([header] + rows).joined(separator: "\n"))
    #expect(!found.contains { $0.role == .coverage })
    #expect(found.count(where: \.role.isUnitColumn) == 3)
  }

  @Test func `columns that share a few values are a matrix, whatever the values mean`() {
    let found = columns(
      """
      KSB | Statement | Research methods | Project management | Digital systems
      K1 | How wheels are made | Satisfied | | Satisfied in part
      K2 | How frames are made | | Satisfied | Satisfied
      K3 | How loads are lifted | Satisfied in part | Satisfied in part |
      K4 | How chains are set | Satisfied | Satisfied | Satisfied
      """)
    #expect(found.count(where: \.role.isUnitColumn) == 3)
  }

  @Test func `blank columns beside units are no ticks for degrees`() {
    let found = columns(
      """
      KSB | Statement | Gap (Y/N) | U01 Wheels | U02 Frames | Explain partial
      K1 | How wheels are made | | Yes | No |
      K2 | How frames are made | | No | Yes |
      """)
    #expect(!found.contains { $0.role == .coverage })
  }

  @Test func `lists of names that return are units, whatever heads them`() {
    let rows = (1...8).map { number in
      let names = ["Wheel building", "Frame design", "Bicycle repair", "Riding practice"]
      return
        "K\(number) | Statement number \(number) | Yes | \(names[number % 4]); \(names[(number + 1) % 4])"
    }
    let found = columns((["KSB | Statement | Fit | Home"] + rows).joined(separator: "\n"))
    #expect(found.last?.role == .units)
  }
}

extension ColumnRole {
  fileprivate var isUnitColumn: Bool { if case .unit = self { true } else { false } }
}
