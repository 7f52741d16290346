import Foundation
import TestSupport
import Testing

/// Real standards, in six layouts by two writers: every planted fault is found at its cell.
@Suite(
  .enabled(
    if: RealStandard.canBeUsed,
    "skipped: needs ../shared/standards and the Python packages of scripts/install-test-tools"))
struct RealStandardTests {
  @Test(arguments: RealStandard.files)
  func `planted faults are found at their cells, and nothing else must be fixed`(
    in standard: String
  ) throws {
    try ScratchFolder.use { folder in
      let workbooks = try RealStandard.workbooks(of: standard, in: folder)
      #expect(workbooks.count == 12)
      for workbook in workbooks { try check(workbook, in: folder) }
    }
  }

  private func check(_ workbook: RealStandard.Workbook, in folder: URL) throws {
    let standards = try #require(Project.shared("standards/json"))
    var arguments = ["--standard", standards.appending(path: workbook.standard).filePath]
    if let option = workbook.option { arguments += ["--option", option] }
    let (report, _) = try BuiltProgram.report(
      checking: folder.appending(path: workbook.file), arguments)

    compare(
      report.findings.filter { $0.severity == "must-fix" },
      with: workbook.findings.filter { $0.severity == "must-fix" }, in: workbook)
    let planted = workbook.findings.filter { $0.severity == "should-fix" }
    let rules = ["M104", "W106"]
    compare(
      report.findings.filter { $0.severity == "should-fix" && rules.contains($0.rule) },
      with: planted, in: workbook)
  }

  private func compare(
    _ found: [JSONReport.Finding], with planted: [RealStandard.Workbook.Finding],
    in workbook: RealStandard.Workbook
  ) {
    let foundKeys = found.map(Key.init).sorted()
    let plantedKeys = planted.map(Key.init).sorted()
    let missed = plantedKeys.filter { !foundKeys.contains($0) }
    let extra = zip(found, found.map(Key.init)).filter { !plantedKeys.contains($1) }.map(\.0)
    #expect(missed.isEmpty, "\(workbook.file): not found")
    #expect(extra.isEmpty, "\(workbook.file): not planted")
    #expect(foundKeys.count == plantedKeys.count, "\(workbook.file): found twice")
  }

  /// What tells one finding from another: the rule and the cell, or the KSB where there is no cell.
  private struct Key: Hashable, Comparable, CustomStringConvertible {
    var description: String

    init(_ finding: JSONReport.Finding) {
      let place = finding.location
      description = Self.key(finding.rule, place.sheet, place.cell, finding.ksb)
    }

    init(_ finding: RealStandard.Workbook.Finding) {
      description = Self.key(finding.rule, finding.sheet, finding.cell, finding.ksb)
    }

    private static func key(
      _ rule: String, _ sheet: String?, _ cell: String?, _ ksb: String?
    ) -> String {
      guard let sheet, let cell else { return "\(rule) \(ksb ?? "–")" }
      return "\(rule) '\(sheet)'!\(cell)"
    }

    static func < (left: Self, right: Self) -> Bool { left.description < right.description }
  }
}
