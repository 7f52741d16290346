import Foundation
import TestSupport
import Testing
@testable import WorkbookWriting

@Suite("Blank sheets as other programs see them")
struct BlankSheetFilesTests {
  static let hasOpenpyxl = Python.has("openpyxl")
  static let office = hasOpenpyxl ? Tool.office : nil

  private func workbooks() throws -> [(name: String, workbook: WrittenWorkbook)] {
    let created = Samples.created
    let two = try [Samples.repairHub(), Samples.awkward]
    return [
      ("mapping", BlankMapping(standards: two, created: created).workbook),
      ("mapping-without-standard", BlankMapping(standards: [], created: created).workbook),
      ("structure", BlankStructure(standards: two, created: created).workbook),
    ]
  }

  /// Writes the workbooks into a folder and hands over their paths.
  private func withFiles(_ body: ([(name: String, path: String)]) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try body(
        workbooks().map { name, workbook in
          let url = folder.appending(path: "\(name).xlsx")
          try Data(workbook.bytes()).write(to: url)
          return (name, url.path(percentEncoded: false))
        })
    }
  }

  @Test(.enabled(if: hasOpenpyxl, "skipped: no Python with openpyxl"))
  func `panes, drop-downs, printing and protection are as they should be`() throws {
    try withFiles { files in
      for (name, path) in files {
        let run = try Python.run("Tests/Tools/workbook_outline.py", [path])
        #expect(run.succeeded, "\(run)")
        let golden = Golden("Tests/WorkbookWritingTests/BlankSheets/Golden/\(name).txt")
        #expect(throws: Never.self) { try golden.check(run.output) }
      }
    }
  }

  @Test(.enabled(if: office != nil, "skipped: no LibreOffice, or no Python with openpyxl"))
  func `LibreOffice opens them, and shows the same cells`() throws {
    let office = try #require(Self.office)
    try withFiles { files in
      let run = try Python.run(
        "Tests/Tools/workbook_in_office.py",
        [office.executable.path(percentEncoded: false)] + files.map(\.path))
      #expect(run.succeeded, "\(run)")
    }
  }
}
