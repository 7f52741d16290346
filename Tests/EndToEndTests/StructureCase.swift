import Foundation
import TestSupport

/// A mapping with a structure in one of four styles, made by `Fixtures/structures.py`.
struct StructureCase: Decodable, Sendable {
  /// A finding that is due, and the cell that it must point at.
  struct Finding: Decodable, Sendable {
    /// The workbook that holds the cell.
    enum Workbook: String, Decodable { case mapping, structure }

    var rule: String
    var severity: String
    var file: Workbook
    var sheet: String
    var cell: String
    var ksb: String?
  }

  var name: String
  var mapping: String
  var structure: String
  /// The mapping and the structure as sheets of one workbook.
  var both: String
  var standard: String
  var findings: [Finding]

  /// Makes all cases in a folder.
  static func all(in folder: URL) throws -> [StructureCase] {
    let run = try Python.run("Fixtures/structures.py", [folder.filePath])
    guard run.succeeded else { throw ScriptFailure(run: run) }
    let data = try Data(contentsOf: folder.appending(path: "manifest.json"))
    return try JSONDecoder().decode([String: [StructureCase]].self, from: data)["cases"] ?? []
  }

  /// The script did not do its work.
  struct ScriptFailure: Error, CustomStringConvertible {
    var run: ToolRun
    var description: String { "Fixtures/structures.py: \(run)" }
  }
}
