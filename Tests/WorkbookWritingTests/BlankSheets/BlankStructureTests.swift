import Checking
import Domain
import KSBCheckKit
import Recognition
import TestSupport
import Testing
import Workbooks
@testable import WorkbookWriting

@Suite("The blank structure")
struct BlankStructureTests {
  private func blank() throws -> WrittenWorkbook {
    try BlankStructure(standards: [Samples.repairHub()], created: Samples.created).workbook
  }

  private func headers(_ name: String, of workbook: Workbook) -> [String] {
    workbook.sheets.first { $0.name == name }?.rows.first?.cells.map(\.text) ?? []
  }

  @Test func `it has the documented sheets and columns`() throws {
    let workbook = try Workbook(reading: blank().bytes())
    #expect(
      workbook.sheets.map(\.name) == [
        "How to fill in", "Qualification", "Units", "Rules of combination",
      ])
    #expect(
      headers("Units", of: workbook) == [
        "Unit code", "Unit title", "Level", "Credits", "GLH", "TQT", "Status", "Group", "Pathway",
        "Requires", "Barred with", "Must be passed",
      ])
    #expect(
      headers("Rules of combination", of: workbook) == [
        "Group", "Pathway", "At least", "At most", "Of", "Level", "Exactly at",
        "May be failed",
      ])
    let facts = workbook.sheets[1].rows.map { $0.cells.map(\.text).filter { !$0.isEmpty } }
    #expect(
      facts == [
        ["Title"], ["Number"], ["Level"], ["Total credits"], ["Total GLH"], ["TQT"],
        ["Standard", "ST9001"], ["Option", "Electrical and electronic goods"],
      ])
  }

  @Test func `a blank structure is found to have no units yet`() throws {
    let mapping = try BlankMapping(standards: [Samples.repairHub()], created: Samples.created)
    let input = SubmissionInput(
      mapping: SubmissionInput.File(name: "mapping.xlsx", bytes: try mapping.workbook.bytes()),
      structure: SubmissionInput.File(name: "structure.xlsx", bytes: try blank().bytes()))
    let findings = Check().run(input).result.findings
    #expect(findings.map(\.rule) == ["Q101"])
    #expect(
      findings.first?.message == """
        No unit is filled in yet: sheet “Units” of structure.xlsx has the header of a list of \
        units, and no row of a unit below it.
        """)
  }

  @Test func `filled in, it is read as it is meant, and its instructions are no rules`() throws {
    var filled = try blank()
    fill(
      &filled.sheets[2],
      [
        ["U01", "Trees", "4", "15", "60", "150", "Mandatory", "", "", "", ""],
        ["U02", "Soil", "4", "15", "60", "150", "Optional", "A", "", "", "U03"],
        ["U03", "Bees", "5", "15", "60", "150", "Optional", "A", "", "U01", ""],
      ])
    fill(&filled.sheets[3], [["A", "", "1", "1", "units", ""]])
    let structure = StructureRecogniser().recognise(
      try Workbook(reading: filled.bytes()), .given)
    #expect(structure.sheets.map(\.purpose) == [.other, .qualification, .units, .rules])
    #expect(structure.units.map(\.name) == ["U01", "U02", "U03"])
    #expect(structure.rules.map(\.location.description) == ["'Rules of combination'!A2"])
    #expect(structure.unread.isEmpty, "\(structure.unread)")
    #expect(structure.facts.standard.value == "ST9001")
  }

  /// Writes texts into the rows below the header, in the looks that the cells have.
  private func fill(_ sheet: inout WrittenSheet, _ rows: [[String]]) {
    for (row, texts) in rows.enumerated() {
      for (column, text) in texts.enumerated() where !text.isEmpty {
        sheet.rows[row + 1].cells[column].value = Int(text).map { .number($0) } ?? .text(text)
      }
    }
  }
}
