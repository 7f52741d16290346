import Foundation
import TestSupport
import Testing

/// A workbook of `Fixtures/odd`, and what must come of it.
struct OddWorkbook: Decodable, CustomTestStringConvertible {
  var name: String
  var what: String
  var layout: String?
  /// Rules that must report.
  var reports: [String]
  /// The KSBs that may be read as fully covered, and no others.
  var full: [String]

  var testDescription: String { name }

  static let all: [OddWorkbook] = {
    struct Manifest: Decodable { var cases: [OddWorkbook] }
    let data = try? Data(contentsOf: Project.file("Fixtures/odd/expected.json"))
    return data.flatMap { try? JSONDecoder().decode(Manifest.self, from: $0) }?.cases ?? []
  }()

  /// The workbook's place.
  var file: URL { Project.file("Fixtures/odd/\(name).xlsx") }

  /// The options that name its layout file.
  var layoutArguments: [String] {
    layout.map { ["--layout", Project.file("Fixtures/odd/\($0)").filePath] } ?? []
  }
}
