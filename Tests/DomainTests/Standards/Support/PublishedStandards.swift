import Domain
import Foundation
import TestSupport
import Testing

/// The published records that stand beside the repository where the project is developed.
///
/// They are test material and no part of the project, so tests that need them are skipped
/// without them.
enum PublishedStandards {
  static let folder = Project.root.deletingLastPathComponent()
    .appendingPathComponent("shared").appendingPathComponent("standards")

  static let arePresent = FileManager.default.fileExists(
    atPath: folder.appendingPathComponent("manifest.csv").path)

  static let skipped: Comment =
    "skipped: the published standards are not beside the repository (../shared/standards)"

  static func table(_ name: String) throws -> CSVTable {
    let file = folder.appendingPathComponent(name)
    return CSVTable(try String(contentsOf: file, encoding: .utf8))
  }

  static func standard(_ file: String) throws -> OccupationalStandard {
    let json = folder.appendingPathComponent("json").appendingPathComponent(file)
    return try OccupationalStandard(json: Data(contentsOf: json))
  }
}
