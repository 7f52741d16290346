import Foundation
import TestSupport

/// Mappings of a real standard with planted faults, made by `Fixtures/real_standards.py`.
enum RealStandard {
  /// The records that are used: seven routes, small and large, with options, with printed labels.
  static let files = [
    "ST0827_v1.0.json", "ST0116_v1.1.json", "ST0825_v1.0.json", "ST1021_v1.0.json",
    "ST0146_v1.0.json", "ST0004_v1.0.json", "ST0868_v1.0.json", "ST0921_v1.0.json",
    "ST0425_v1.0.json",
  ]

  /// Whether the standards and the Python packages are there.
  static let canBeUsed =
    Project.shared("standards/json") != nil && Python.has("openpyxl", "xlsxwriter")

  /// A workbook, and the findings that are due.
  struct Workbook: Decodable, Sendable {
    struct Finding: Decodable, Sendable {
      var rule: String
      var severity: String
      /// Nil when the finding is about a sheet as a whole.
      var cell: String?
      var sheet: String?
      var ksb: String
    }

    var file: String
    var standard: String
    var option: String?
    var layout: String
    var writer: String
    var findings: [Finding]
  }

  /// Makes the workbooks of one standard in a folder.
  static func workbooks(of standard: String, in folder: URL) throws -> [Workbook] {
    guard let standards = Project.shared("standards/json") else { return [] }
    let run = try Python.run(
      "Fixtures/real_standards.py",
      [standards.filePath, folder.filePath, "--only", standard])
    guard run.succeeded else { throw ScriptFailure(run: run) }
    let data = try Data(contentsOf: folder.appending(path: "manifest.json"))
    return try JSONDecoder().decode([String: [Workbook]].self, from: data)["workbooks"] ?? []
  }

  /// The script did not do its work.
  struct ScriptFailure: Error, CustomStringConvertible {
    var run: ToolRun
    var description: String { "Fixtures/real_standards.py: \(run)" }
  }
}
