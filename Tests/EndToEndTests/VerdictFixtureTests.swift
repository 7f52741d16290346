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
  func `a submission comes to what it deserves`(_ one: Case) throws {
    let (report, run) = try BuiltProgram.report(checking: one.file(".xlsx"), one.options)
    #expect(report.verdict == one.verdict && run.status == one.exit, "\(report.findings)")
    #expect(one.headline.isEmpty || report.headline.contains(one.headline), "\(report.headline)")
    let must = Set(report.findings.filter { $0.severity == "must-fix" }.map(\.rule))
    if !one.mustFix.isEmpty { #expect(must == Set(one.mustFix)) }
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

  @Test(
    arguments: try Case.all(), ["text", "html", "markdown", "xlsx", "junit", "sarif", "github"])
  func `every format has the headline`(_ one: Case, format: String) throws {
    let (report, _) = try BuiltProgram.report(checking: one.file(".xlsx"), one.options)
    try ScratchFolder.use { folder in
      let output = folder.appending(path: "report")
      let run = try BuiltProgram.run(
        ["check", one.file(".xlsx").filePath, "--format", format, "--output", output.filePath]
          + one.options)
      #expect(run.status == one.exit, "\(run)")
      // A workbook is packed.
      guard format != "xlsx" else { return }
      let words = { (text: String) in text.split(whereSeparator: \.isWhitespace).prefix(4) }
      let text = try String(contentsOf: output, encoding: .utf8)
      #expect(text.contains(words(report.headline).joined(separator: " ")))
    }
  }
}
