import Foundation
import TestSupport
import Testing

/// Structures in our own style and three others, by two writers: planted faults are found.
@Suite(
  .enabled(
    if: Python.has("openpyxl", "xlsxwriter"),
    "skipped: needs the Python packages of scripts/install-test-tools"))
struct StructureTests {
  /// What is compared finding by finding; other rules may have notes and queries of their own.
  private static let rules: Set<String> = [
    "C104", "M107", "Q101", "Q102", "Q103", "Q105", "Q106", "Q107", "Q109",
  ]

  @Test func `planted faults are found at their cells, in a workbook of their own`() throws {
    try forEachCase { one, folder in
      let structure = folder.appending(path: one.structure).filePath
      return (one.mapping, ["--structure", structure], one.structure)
    }
  }

  @Test func `planted faults are found at their cells, in the mapping's own workbook`() throws {
    try forEachCase { one, _ in (one.both, [], one.both) }
  }

  /// Checks every case: the workbook to check, the arguments, and the structure's file.
  private func forEachCase(
    _ prepare: (StructureCase, URL) -> (mapping: String, arguments: [String], structure: String)
  ) throws {
    try ScratchFolder.use { folder in
      let cases = try StructureCase.all(in: folder)
      #expect(cases.count == 48)
      for one in cases {
        let (mapping, arguments, structure) = prepare(one, folder)
        let standard = folder.appending(path: one.standard).filePath
        let (report, _) = try BuiltProgram.report(
          checking: folder.appending(path: mapping), ["--standard", standard] + arguments)
        let found = report.findings.filter {
          Self.rules.contains($0.rule) && $0.severity != "note" || $0.severity == "must-fix"
        }
        .map(Self.key).sorted()
        let due = one.findings.map { finding in
          Self.key(finding, in: finding.file == .mapping ? mapping : structure)
        }
        .sorted()
        #expect(found == due, "\(one.name): \(report.findings)")
      }
    }
  }

  private static func key(_ finding: JSONReport.Finding) -> String {
    let place = finding.location
    return [finding.rule, finding.severity, place.file, place.sheet, place.cell, finding.ksb]
      .map { $0 ?? "–" }.joined(separator: " ")
  }

  private static func key(_ finding: StructureCase.Finding, in file: String) -> String {
    [finding.rule, finding.severity, file, finding.sheet, finding.cell, finding.ksb ?? "–"]
      .joined(separator: " ")
  }
}
