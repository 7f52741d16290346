import Domain
import KSBCheckKit
import Reports
import Workbooks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is done with a fuzzer's bytes: whatever they are, it must come back, and find no fault.
public enum FuzzTarget: String, CaseIterable, Sendable {
  /// The bytes as a whole file.
  case zip
  /// The bytes as the workbook part.
  case xml
  /// The bytes as the shared strings.
  case strings
  /// The bytes as a sheet.
  case sheet
  /// The bytes as a standard's record.
  case standard
  /// The bytes as a sheet, shared strings and a standard's record, with zero bytes between them:
  /// all that `ksbcheck check` does with them, to the last report.
  case check

  /// Takes the bytes.
  ///
  /// - Returns: What is wrong, where two ways of reading do not come to the same; nil when all is
  ///   well.
  public func fault(of input: [UInt8]) -> String? {
    switch self {
    case .zip: return Self.difference(reading: input)
    case .xml: return Self.difference(reading: StoredPackage.workbook(book: input))
    case .strings: return Self.difference(reading: StoredPackage.workbook(strings: input))
    case .sheet: return Self.difference(reading: StoredPackage.workbook(sheet: input))
    case .standard:
      _ = try? OccupationalStandard(json: Data(input))
      return nil
    case .check:
      Self.check(input)
      return nil
    }
  }

  private static func check(_ input: [UInt8]) {
    let parts = input.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      .map { Array($0) }
    let file = StoredPackage.workbook(
      sheet: parts.first ?? [], strings: parts.count > 1 ? parts[1] : nil)
    let record = SubmissionInput.File(name: "ST0000.json", bytes: parts.count > 2 ? parts[2] : [])
    let checked = Check().run(
      SubmissionInput(
        mapping: SubmissionInput.File(name: "mapping.xlsx", bytes: file),
        standards: record.bytes.isEmpty ? [] : [SubmissionInput.Standard(source: .file(record))]))
    let report = checked.report(date: "2026-01-31")
    for format in ReportFormat.allCases { _ = try? format.files(for: report) }
  }

  /// Where reading by the scanner and by libxml2 alone do not come to the same.
  private static func difference(reading file: [UInt8]) -> String? {
    let outcomes = [ParserMode.scanned, .parsed].map { parsing in
      Result { () throws(WorkbookError) in try Workbook(reading: file, parsing: parsing) }
    }
    return outcomes[0] == outcomes[1]
      ? nil : "scanned: \(outcomes[0])\nparsed: \(outcomes[1])"
  }
}
