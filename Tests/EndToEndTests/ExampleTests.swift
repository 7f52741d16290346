import Foundation
import TestSupport
import Testing

/// The example submission, which README and `make demo` show.
struct ExampleTests {
  static let folder = Project.file("Fixtures/example")
  static let workbook = folder.appending(path: "mapping.xlsx")
  static let arguments = [
    "--structure", folder.appending(path: "structure.xlsx").filePath,
    "--standard", folder.appending(path: "standard.json").filePath,
    "--option", "Electrical and electronic goods",
  ]

  /// A line of the table in the example's README.
  struct PlantedFault: Hashable, CustomStringConvertible {
    var sheet: String
    var cell: String?
    var ksb: String?
    var rule: String

    var description: String { "\(rule) \(ksb ?? "–") at \(sheet)!\(cell ?? "–")" }

    /// The faults that the README lists.
    static func all() throws -> [PlantedFault] {
      let page = try String(
        contentsOf: ExampleTests.folder.appending(path: "README.md"), encoding: .utf8)
      return page.split(separator: "\n").compactMap { line in
        let fields = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
        guard fields.count == 5, fields[3].count == 4, fields[3] != "rule" else { return nil }
        return PlantedFault(
          sheet: fields[0], cell: stated(fields[1]), ksb: stated(fields[2]), rule: fields[3])
      }
    }

    private static func stated(_ field: String) -> String? { field == "–" ? nil : field }
  }

  @Test
  func `the faults that the example's README lists are found, and nothing else to fix`() throws {
    let (report, run) = try BuiltProgram.report(checking: Self.workbook, Self.arguments)
    let planted = try PlantedFault.all()
    #expect(planted.count == 12)
    // C110 is a note on a sound reason; other notes are no faults.
    let found = report.findings.filter { $0.severity != "note" || $0.rule == "C110" }
    for fault in planted {
      #expect(
        found.contains {
          // A prompt may have no KSB of its own: its cell says which it is.
          $0.rule == fault.rule && $0.location.cell == fault.cell
            && (fault.cell == nil || $0.location.sheet == fault.sheet)
            && ($0.ksb == nil || $0.ksb == fault.ksb)
        }, "\(fault) in \(found)")
    }
    // Findings of one cause are one fault.
    let causes = Set(found.compactMap(\.group)).count + found.count { $0.group == nil }
    #expect(causes == planted.count, "\(found)")
    #expect(run.status == 1)
    #expect(report.verdict == "not-ready")
  }
}
