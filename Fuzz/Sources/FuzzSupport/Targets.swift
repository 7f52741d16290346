import Foundation
import KSBCheckKit
import Reports
import Standards
@testable import Workbooks

/// What is done with the fuzzer's bytes, one function for each program.
public enum Targets {
  /// The bytes as a whole file.
  public static func zip(_ input: UnsafeBufferPointer<UInt8>) { readBothWays(Array(input)) }

  /// The bytes as the workbook part.
  public static func xml(_ input: UnsafeBufferPointer<UInt8>) {
    readBothWays(StoredPackage.workbook(book: Array(input)))
  }

  /// The bytes as the shared strings.
  public static func strings(_ input: UnsafeBufferPointer<UInt8>) {
    readBothWays(StoredPackage.workbook(strings: Array(input)))
  }

  /// The bytes as a sheet.
  public static func sheet(_ input: UnsafeBufferPointer<UInt8>) {
    readBothWays(StoredPackage.workbook(sheet: Array(input)))
  }

  /// The bytes as a standard's record.
  public static func standard(_ input: UnsafeBufferPointer<UInt8>) {
    _ = try? OccupationalStandard(json: Data(input))
  }

  /// The bytes as a sheet, shared strings and a standard's record, with zero bytes between them:
  /// all that `ksbcheck check` does with them, to the last report.
  public static func check(_ input: UnsafeBufferPointer<UInt8>) {
    let parts = input.split(separator: 0, maxSplits: 2, omittingEmptySubsequences: false)
      .map { Array($0) }
    let file = StoredPackage.workbook(sheet: parts[0], strings: parts.count > 1 ? parts[1] : nil)
    let record = Papers.File(name: "ST0000.json", bytes: parts.count > 2 ? parts[2] : [])
    let checked = Check().run(
      Papers(
        mapping: Papers.File(name: "mapping.xlsx", bytes: file),
        standards: record.bytes.isEmpty ? [] : [Papers.Standard(source: .file(record))]))
    let report = checked.report(date: "2026-01-31")
    for format in ReportFormat.allCases { _ = try? format.files(for: report) }
  }

  /// Reads a file by the scanner and by libxml2 alone, which must come to the same.
  private static func readBothWays(_ file: [UInt8]) {
    let outcomes = [Parsing.scanned, .parsed].map { parsing in
      Result { () throws(WorkbookError) in try Workbook(reading: file, parsing: parsing) }
    }
    if outcomes[0] != outcomes[1] { fatalError("scanned: \(outcomes[0])\nparsed: \(outcomes[1])") }
  }
}
