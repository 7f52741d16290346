import Checking
import Reports
import Testing

@testable import ksbcheck

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

  private func verify(_ files: [InputFile]) throws -> Verification {
    Verification(files, against: try Baseline(json: Array(Self.report.utf8), file: "old.json"))
  }

  private static func file(_ name: String, _ pair: String) -> InputFile {
    InputFile(name: name, sha256: digest(pair))
  }

  private static func digest(_ pair: String) -> String { String(repeating: pair, count: 32) }

  private static let report = """
    {
      "formatVersion": 1, "tool": { "name": "ksbcheck", "version": "0.0.9" },
      "date": "2025-12-01", "verdict": "not-ready", "headline": "Not ready to submit.",
      "submission": { "qualification": { "title": null }, "mapping": { "file": "mapping.xlsx" } },
      "standards": [], "findings": [], "skippedRules": [],
      "counts": { "must-fix": 1, "should-fix": 0, "note": 0 },
      "receipt": { "inputs": [
        { "role": "mapping", "file": "mapping.xlsx", "sha256": "\(digest("aa"))" },
        { "role": "structure", "file": "structure.xlsx", "sha256": "\(digest("bb"))" },
        { "role": "standard", "file": "standard.json", "sha256": "\(digest("cc"))" },
        { "role": "of a later program", "file": "x.bin", "sha256": null }
      ] }
    }
    """
}
