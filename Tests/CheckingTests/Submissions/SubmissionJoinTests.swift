import Checking
import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks

@Suite struct SubmissionJoinTests {
  private static let sheet = MarkedSheet("KSB | Coverage\nK1 | Full")

  @Test func `a workbook that cannot be read is a fault, and nothing is joined`() {
    let submission = Submission.join(
      mappingFile: InputFile(name: "a.xlsx", sha256: nil), workbook: .failure(.truncated),
      recognised: nil, standards: [])
    #expect(submission.faults == [.unreadableWorkbook(.truncated)])
    #expect(submission.standards.isEmpty && submission.recognised == nil)
  }

  @Test func `a workbook without a mapping is a fault`() {
    let readings = [
      SheetReading(sheet: "A", visibility: .visible, purpose: .other, evidence: ["notes"])
    ]
    let submission = Joining.submission(RecognisedWorkbook(sheets: readings))
    #expect(submission.faults == [.noMappingSheet(readings)])
    #expect(submission.standards.isEmpty)
  }

  @Test func `a mapping without rows is none`() {
    let empty = MarkedSheet("KSB | Coverage")
    #expect(Joining.submission(empty.recognised).faults.count == 1)
  }

  @Test func `each standard that was not found or not read is a fault`() {
    let submission = Joining.submission(
      Self.sheet.recognised,
      [
        StandardLookup(reference: "ST9999", result: .notFound(searched: ["the library"])),
        StandardLookup(
          reference: "a.json", result: .unreadable(file: "a.json", reason: "is no JSON")),
      ])
    #expect(
      submission.faults == [
        .standardNotFound(reference: "ST9999", searched: ["the library"]),
        .unreadableStandard(file: "a.json", reason: "is no JSON"),
      ])
  }

  @Test func `what the workbook holds besides its cells is handed on`() {
    let submission = Submission.join(
      mappingFile: InputFile(name: "a.xlsx", sha256: nil),
      workbook: .success(Workbook(sheets: [], externalContent: [.macros])),
      recognised: Self.sheet.recognised, standards: [])
    #expect(
      submission.uncheckedContent == [UncheckedContent(file: "a.xlsx", external: [.macros])])
  }

  @Test func `of several standards each is joined with the sheets that name it or none`() {
    var recognised = RecognisedWorkbook.workbook(of: [
      MarkedSheet("KSB | Coverage\nK1 | Full", named: "First"),
      MarkedSheet("KSB | Coverage\nK1 | None", named: "Second"),
      MarkedSheet("KSB | Coverage\nK2 | Full", named: "Both"),
    ])
    recognised.namedStandards = [
      NamedStandard(reference: "ST9001", location: CellLocation(sheet: "First")),
      NamedStandard(reference: "ST9002", location: CellLocation(sheet: "Second")),
      NamedStandard(reference: "ST9003", location: CellLocation(sheet: "Both")),
    ]
    let requests = ["ST9001", "ST9002"].map { reference in
      var standard = OccupationalStandard.knowledge([(nil, "A"), (nil, "B")])
      standard.reference = reference
      return StandardLookup(reference: reference, result: .found(standard, source: .file))
    }
    let submission = Joining.submission(recognised, requests)
    #expect(submission.standards[0].claims.map(\.coverage) == [.full, .full])
    #expect(submission.standards[1].claims.map(\.coverage) == [.none, .full])
    #expect(submission.otherStandards.map(\.reference) == ["ST9003"])
  }
}
