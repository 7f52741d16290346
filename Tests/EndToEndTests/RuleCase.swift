import Foundation
import TestSupport
import Testing

/// A workbook of `Fixtures/rules`, and what must be found in it.
struct RuleCase: Decodable, Sendable, CustomTestStringConvertible {
  var rule: String
  var `case`: String
  var file: String
  /// The structure workbook beside it, if there is one.
  var structure: String?
  /// The configuration file beside it, if there is one.
  var config: String?
  var standard: String?
  var option: String?
  var level: Int?
  var cycle: String?
  /// The exit code.
  var exit: Int32
  var findings: [ExpectedFinding]
  /// Other rules that may have something to say.
  var also: [String]

  var testDescription: String { "\(rule) \(`case`)" }

  static let folder = Project.file("Fixtures/rules")

  /// Every case, in the order of the catalogue.
  static func all() throws -> [RuleCase] {
    let data = try Data(contentsOf: folder.appending(path: "expected.json"))
    return try JSONDecoder().decode([String: [RuleCase]].self, from: data)["cases"] ?? []
  }

  var workbook: URL { Self.folder.appending(path: file) }

  /// The options of `ksbcheck check`.
  var arguments: [String] {
    var arguments: [String] = []
    if let standard {
      let isFile = standard.hasSuffix(".json")
      let value = isFile ? Self.folder.appending(path: standard).filePath : standard
      arguments += ["--standard", value]
      // The library of the fixtures holds two versions of one standard.
      if !isFile { arguments += ["--standards", Self.folder.appending(path: "library").filePath] }
    }
    if let config { arguments += ["--config", Self.folder.appending(path: config).filePath] }
    if let structure {
      arguments += ["--structure", Self.folder.appending(path: structure).filePath]
    }
    if let option { arguments += ["--option", option] }
    if let level { arguments += ["--level", "\(level)"] }
    if let cycle { arguments += ["--cycle", cycle] }
    return arguments
  }
}
