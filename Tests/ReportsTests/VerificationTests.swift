import Checking
import Testing
import Workbooks

@testable import Reports

@Suite("Whether files are those of a report")
struct VerificationTests {
  private static let mapping = file("mapping.xlsx", "aa")
  private static let structure = file("structure.xlsx", "bb")
  private static let standard = file("standard.json", "cc")

  @Test
  func `all of the files and no others are those of the report`() throws {
    let verification = try verify([Self.standard, Self.mapping, Self.structure])
    #expect(verification.holds)
    #expect(verification.files.map(\.outcome) == [.match, .match, .match])
    #expect(verification.files.map { $0.input?.role } == [.standard, .mapping, .structure])
  }

  @Test
  func `a file that was renamed is still the same`() throws {
    let renamed = Self.file("sent in June.xlsx", "aa")
    let verification = try verify([renamed, Self.structure, Self.standard])
    #expect(verification.holds)
    #expect(
      VerificationListing(verification).text().contains("then called mapping.xlsx"))
  }

  @Test
  func `two files that swapped names both match`() throws {
    let verification = try verify([
      Self.file("structure.xlsx", "aa"), Self.file("mapping.xlsx", "bb"), Self.standard,
    ])
    #expect(verification.holds)
  }

  @Test
  func `a file that changed differs, one that was not given is missing`() throws {
    let verification = try verify([Self.file("mapping.xlsx", "dd"), Self.structure])
    #expect(!verification.holds)
    #expect(verification.files.map(\.outcome) == [.differs, .match])
    #expect(verification.missing.map(\.role) == [.standard])
  }

  @Test
  func `a file that the report knows nothing of is no part of it`() throws {
    let verification = try verify([
      Self.mapping, Self.structure, Self.standard, Self.file("notes.docx", "ee"),
    ])
    #expect(!verification.holds)
    #expect(verification.files.last?.outcome == .notPart)
    #expect(verification.missing.isEmpty)
  }

  @Test
  func `a copy of the old file beside the new one does not hide that the new one differs`() throws {
    let verification = try verify([
      Self.file("old mapping.xlsx", "aa"), Self.file("mapping.xlsx", "dd"), Self.structure,
      Self.standard,
    ])
    #expect(!verification.holds)
    #expect(verification.files.map(\.outcome) == [.match, .notPart, .match, .match])
  }

  @Test
  func `the receipt names every file once, the mapping first`() {
    let receipt = SampleReport.faulty.report.receipt
    #expect(receipt.inputs.map(\.role) == [.mapping, .structure, .standard, .configuration])
    #expect(
      SampleReport.ready.report.receipt.inputs.map(\.role) == [.mapping, .structure, .standard])
  }

  @Test(arguments: ReportFormat.allCases)
  func `every format has the receipt`(format: ReportFormat) throws {
    let report = SampleReport.faulty.report
    let texts = try format.files(for: report).map { try text(of: $0, in: format) }
    for input in report.receipt.inputs {
      let digest = try #require(input.file.sha256)
      #expect(texts.contains { $0.contains(digest) }, "\(input.role)")
    }
  }

  /// What a person or a program reads in a file; of a workbook, its cells.
  private func text(of file: ReportFile, in format: ReportFormat) throws -> String {
    guard !format.isText else { return file.contents }
    let workbook = try Workbook(reading: file.bytes, limits: Limits())
    return workbook.sheets.flatMap(\.rows).flatMap(\.cells).map(\.text).joined(separator: "\n")
  }

  private func verify(_ files: [InputFile]) throws -> Verification {
    Verification(files, against: try #require(SampleBaseline.report))
  }

  private static func file(_ name: String, _ pair: String) -> InputFile {
    InputFile(name: name, sha256: SampleBaseline.digest(pair))
  }
}
