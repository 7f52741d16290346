import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w102 = RuleExample(
    .noMappingSheet, fires: Scenario(recognised: .withoutMapping),
    passes: Scenario(Table.complete))
}

@Suite struct W102NoMappingSheetTests {
  @Test func `the message says what was sought and what each sheet was taken for`() {
    #expect(
      Scenario(recognised: .withoutMapping).messages(of: .noMappingSheet) == [
        """
        No sheet of mapping.xlsx looks like a KSB mapping: looked for rows or columns with KSB \
        codes (K1, S1, B1) beside coverage, marks or units, and found “Read me” (no KSB codes) \
        and “Lists”; check that this is the right file, or see “ksbcheck inspect” for how it was \
        read.
        """
      ])
  }

  @Test func `a workbook without sheets has no mapping either`() {
    let scenario = Scenario(recognised: RecognisedWorkbook(sheets: []))
    #expect(scenario.findings(of: .noMappingSheet).count == 1)
  }

  @Test func `a layout file that does not fit is told, and the check stops`() {
    var submission = Scenario(Table.complete).submission
    let problem = LayoutMismatch.Problem.noSheet("Maping", sheets: ["Mapping"])
    submission.faults = [
      .layoutMismatch(LayoutMismatch(file: "layout.yml", line: 2, problem: problem))
    ]
    let result = Checker(.all).check(submission)
    #expect(result.isUnchecked)
    #expect(
      result.findings.map(\.message) == [
        """
        The workbook is not laid out as the layout file says: layout.yml, line 2: “sheet”: the \
        workbook has no sheet “Maping”; it has “Mapping”.
        """
      ])
  }

  @Test func `the check stops`() {
    #expect(Scenario(recognised: .withoutMapping).result().isUnchecked)
  }
}

extension RecognisedWorkbook {
  fileprivate static let withoutMapping = RecognisedWorkbook(sheets: [
    SheetReading(
      sheet: "Read me", visibility: .visible, purpose: .other, evidence: ["no KSB codes"]),
    SheetReading(sheet: "Lists", visibility: .visible, purpose: .other, evidence: []),
  ])
}
