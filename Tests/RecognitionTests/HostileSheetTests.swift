import Domain
import Recognition
import TestSupport
import Testing
import Workbooks

@Suite
struct HostileSheetTests {
  private func text(_ text: String, _ row: Int, _ column: Int) -> Cell {
    Cell(reference: CellReference(row: row, column: column), value: .string(text))
  }

  @Test
  func `a cell in the far corner costs nothing`() {
    let time = ProcessorTime()
    var far = sheet(
      "Mapping",
      """
      KSB | Statement | Coverage | Units
      K1 | Principles of design | Full | U1
      K2 | Law and ethics | Full | U1
      """, merged: ["A1:XFD1", "A2:A1048576"])
    far.rows.append(Row(number: 1_048_576, cells: [text("end", 1_048_576, 16_384)]))
    far.hiddenColumns = [5...16_384]
    #expect(recognise(far).sheets.count == 1)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test
  func `thousands of headers alike over thousands of KSBs are bounded`() {
    let time = ProcessorTime()
    let header = [text("KSB", 1, 1)] + (2...16_384).map { text("Units", 1, $0) }
    let rows = (1...900).map { number in
      Row(number: number + 1, cells: [text("K\(number)", number + 1, 1)])
    }
    let wide = Sheet(name: "Mapping", rows: [Row(number: 1, cells: header)] + rows)
    let cells = recognise(wide).entries.reduce(0) { $0 + $1.cells.count }
    #expect(cells < 900 * 64)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test
  func `overlapping merged ranges are bounded`() {
    let time = ProcessorTime()
    let merged = (1...2_000).map { index in
      CellRange(CellReference(row: 1, column: 1), CellReference(row: 4_000, column: index))
    }
    let rows = (1...4_000).map { number in
      Row(number: number, cells: [text("K\(number % 900)", number, 1)])
    }
    #expect(recognise(Sheet(name: "Mapping", rows: rows, mergedRanges: merged)).sheets.count == 1)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test
  func `a row of cells beside a million merged ranges is bounded`() {
    let time = ProcessorTime()
    let merged = Array(
      repeating: CellRange(
        CellReference(row: 1, column: 1), CellReference(row: 1, column: 2)), count: 1_000_000)
    let header = (3...16_384).map { text("Units", 1, $0) }
    let rows = (2...30).map { Row(number: $0, cells: [text("K\($0)", $0, 1)]) }
    let sheet = Sheet(
      name: "Mapping", rows: [Row(number: 1, cells: header)] + rows, mergedRanges: merged)
    #expect(recognise(sheet).sheets.count == 1)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test
  func `a matrix of 500 KSBs and 200 units is read whole`() {
    let time = ProcessorTime()
    let header =
      [text("KSB", 1, 1), text("Statement", 1, 2)]
      + (1...200).map { text("U\($0) Title of the unit", 1, $0 + 2) }
    let rows = (1...500).map { number in
      Row(
        number: number + 1,
        cells: [
          text("K\(number)", number + 1, 1), text("A statement of some length", number + 1, 2),
        ]
          + (1...200).map { text(($0 + number) % 3 == 0 ? "P" : "✓", number + 1, $0 + 2) })
    }
    let workbook = recognise(Sheet(name: "Matrix", rows: [Row(number: 1, cells: header)] + rows))
    #expect(workbook.entries.count == 500)
    #expect(workbook.entries.allSatisfy { $0.marks.count == 200 && $0.units.count == 200 })
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test
  func `lists of more KSBs than any standard has are bounded, and told`() {
    let time = ProcessorTime()
    let header = [text("Unit", 1, 1), text("KSBs", 1, 2)]
    let rows = (2...600).map { number in
      Row(
        number: number,
        cells: [text("U\(number)", number, 1), text("K1-K100, S1-S100", number, 2)])
    }
    let workbook = recognise(Sheet(name: "Mapping", rows: [Row(number: 1, cells: header)] + rows))
    #expect(workbook.entries.count == 200)
    #expect(workbook.entries.reduce(0) { $0 + $1.marks.count } <= 100_200)
    #expect(workbook.sheets[0].doubts.count == 1)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test
  func `a row of thousands of codes is bounded`() {
    let time = ProcessorTime()
    let header = [text("Unit", 1, 1)] + (2...16_384).map { text("K\($0 % 900 + 1)", 1, $0) }
    let rows = (2...30).map { Row(number: $0, cells: [text("U\($0)", $0, 1), text("x", $0, 2)]) }
    let sheet = Sheet(name: "Mapping", rows: [Row(number: 1, cells: header)] + rows)
    #expect(recognise(sheet).entries.count <= 1_000)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test
  func `a transposed matrix full of marks is read whole`() {
    let time = ProcessorTime()
    let columns = 2...201
    let header = [text("Unit", 1, 1)] + columns.map { text("K\($0 - 1)", 1, $0) }
    let rows = (2...101).map { row in
      Row(
        number: row, cells: [text("U\(row) Networks", row, 1)] + columns.map { text("✓", row, $0) })
    }
    let workbook = recognise(Sheet(name: "Mapping", rows: [Row(number: 1, cells: header)] + rows))
    #expect(workbook.entries.count == 200)
    #expect(workbook.entries.allSatisfy { $0.marks.count == 100 && $0.units.count == 100 })
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test
  func `a KSB that thousands of rows list is read in each, and its units once`() {
    let time = ProcessorTime()
    let header = [text("Unit", 1, 1), text("KSBs", 1, 2)]
    let rows = (2...3_001).map { row in
      Row(number: row, cells: [text("U\(row) Networks", row, 1), text("K1, S2", row, 2)])
    }
    let workbook = recognise(Sheet(name: "Mapping", rows: [Row(number: 1, cells: header)] + rows))
    #expect(workbook.codes == ["K1", "S2"])
    #expect(workbook.entry("K1")?.marks.count == 3_000)
    #expect(workbook.entry("K1")?.units.count == 3_000)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test func `rows and cells out of order are read in order`() {
    var shuffled = sheet(
      "Mapping",
      """
      KSB | Statement | Coverage | Units
      K1 | Principles of design | Full | U1
      K2 | Law and ethics | Full | U1
      """)
    shuffled.rows.reverse()
    for index in shuffled.rows.indices { shuffled.rows[index].cells.reverse() }
    let workbook = recognise(shuffled)
    #expect(workbook.codes == ["K1", "K2"])
    #expect(workbook.entry("K1")?.saying == ["C2 full"])
  }
}
