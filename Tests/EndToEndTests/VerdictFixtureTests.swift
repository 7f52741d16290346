import Foundation
import TestSupport
import Testing

/// Submissions that once were called ready, or more than they are: see `Fixtures/README.md`.
struct VerdictFixtureTests {
  /// An entry of `Fixtures/verdicts/expected.json`.
  struct Case: Decodable, Sendable, CustomTestStringConvertible {
    struct KSB: Decodable, Sendable {
      var guaranteed: String?
      var holds: Bool?
    }

    var name: String
    var verdict: String
    var exit: Int32
    var standard: String?
    var hasStructure: Bool
    var hasConfig: Bool
    var arguments: [String]
    var mustFix: [String]
    var notes: [String]
    var ksbs: [String: KSB]
    var headline: String

    var testDescription: String { name }

    static let folder = Project.file("Fixtures/verdicts")

    static func all() throws -> [Case] {
      let data = try Data(contentsOf: folder.appending(path: "expected.json"))
      return try JSONDecoder().decode([String: [Case]].self, from: data)["cases"] ?? []
    }

    func file(_ ending: String) -> URL { Self.folder.appending(path: name + ending) }

    /// The options of `ksbcheck check`.
    var options: [String] {
      (standard.map { ["--standard", Self.folder.appending(path: $0).filePath] } ?? [])
        + (hasStructure ? ["--structure", file("-structure.xlsx").filePath] : [])
        + (hasConfig ? ["--config", file(".yml").filePath] : []) + arguments
    }
  }

  /// What is said of each KSB.
  private struct Claims: Decodable {
    struct Standard: Decodable { var ksbs: [KSB] }
    struct KSB: Decodable {
      var code: String
      var guaranteed: String
      var holds: Bool?
    }

    var standards: [Standard]
  }

  @Test(arguments: try Case.all())
  func `a submission comes to what it deserves, and every format says so`(_ one: Case) throws {
    let (report, run) = try BuiltProgram.report(checking: one.file(".xlsx"), one.options)
    try expectHeadline(report.headline, of: one)
    #expect(report.verdict == one.verdict && run.status == one.exit, "\(report.findings)")
    #expect(one.headline.isEmpty || report.headline.contains(one.headline), "\(report.headline)")
    let must = Set(report.findings.filter { $0.severity == "must-fix" }.map(\.rule))
    if !one.mustFix.isEmpty { #expect(must == Set(one.mustFix)) }
    let notes = Set(report.findings.filter { $0.severity == "note" }.map(\.rule))
    #expect(notes.isSuperset(of: one.notes), "\(report.findings)")
    let claims = try JSONDecoder().decode(Claims.self, from: run.output)
    for (code, due) in one.ksbs {
      let found = claims.standards.flatMap(\.ksbs).filter { $0.code == code }
      #expect(
        found.contains { ksb in
          (due.guaranteed == nil || due.guaranteed == ksb.guaranteed)
            && (due.holds == nil || due.holds == ksb.holds)
        }, "\(code): \(found)")
    }
  }

  /// Expects the headline in every format; a workbook is packed, and only has to be there.
  private func expectHeadline(_ headline: String, of one: Case) throws {
    let files = [
      "text": "report.txt", "html": "report.html", "markdown": "report.md", "xlsx": "report.xlsx",
      "junit": "report.xml", "sarif": "report.sarif", "github": "annotations.txt",
    ]
    try ScratchFolder.use { folder in
      let run = try BuiltProgram.run(
        ["check", one.file(".xlsx").filePath, "--output", folder.filePath]
          + files.keys.flatMap { ["--format", $0] } + one.options)
      #expect(run.status == one.exit, "\(run)")
      let words = headline.split(whereSeparator: \.isWhitespace).prefix(4).joined(separator: " ")
      for (format, name) in files {
        let data = try Data(contentsOf: folder.appending(path: name))
        #expect(
          format == "xlsx" || String(decoding: data, as: UTF8.self).contains(words), "\(format)")
      }
    }
  }
}
