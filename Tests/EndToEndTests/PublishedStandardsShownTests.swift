import Foundation
import TestSupport
import Testing

/// `standard show`, over every published standard beside the repository.
@Suite(
  .enabled(
    if: Project.shared("standards/manifest.csv") != nil, "skipped: needs ../shared/standards"))
struct PublishedStandardsShownTests {
  private struct Shown: Decodable {
    struct KSB: Decodable { var type: String }
    struct Duty: Decodable { var number: Int }
    struct Option: Decodable { var title: String }
    var reference: String
    var version: String
    var level: Int
    var ksbs: [KSB]
    var duties: [Duty]
    var options: [Option]
  }

  /// What the manifest says of a record.
  private struct Row {
    var reference: String
    var version: String
    var counts: [String: Int]
    var file: String

    init?(_ line: Substring) {
      // Fields with commas are quoted, and none of them is wanted.
      let fields = line.replacing(/"[^"]*"/, with: "").split(
        separator: ",", omittingEmptySubsequences: false
      ).map(String.init)
      guard fields.count == 23 else { return nil }
      (reference, version, file) = (fields[0], fields[1], fields[22])
      let names = ["knowledge", "skill", "behaviour", "duties"]
      counts = Dictionary(
        zip(names, fields[10...13]).compactMap { name, field in Int(field).map { (name, $0) } }
      ) { first, _ in first }
    }

    static func all() throws -> [Row] {
      let url = try #require(Project.shared("standards/manifest.csv"))
      return try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline)
        .dropFirst().compactMap(Row.init)
    }
  }

  @Test func `every standard is shown as text and JSON, with all that it holds`() throws {
    let rows = try Row.all()
    #expect(rows.count == 130)
    let folder = try #require(Project.shared("standards/json"))
    for row in rows {
      let file = folder.appending(path: row.file)
      let json = try BuiltProgram.run(["standard", "show", file.filePath, "--format", "json"])
      let shown = try JSONDecoder().decode(Shown.self, from: json.output)
      #expect(shown.reference == row.reference && shown.version == row.version, "\(row)")
      var counts = Dictionary(grouping: shown.ksbs, by: \.type).mapValues(\.count)
      counts["duties"] = shown.duties.count
      #expect(row.counts.count == 4, "\(row)")
      for (name, count) in row.counts { #expect(counts[name] ?? 0 == count, "\(name): \(row)") }
      let text = try BuiltProgram.run(["standard", "show", file.filePath])
      #expect(text.succeeded, "\(text)")
      #expect(
        text.text.contains("\(shown.ksbs.count) KSBs: ")
          && text.text.contains("\(shown.duties.count) duties"), "\(row)")
      #expect(text.text.contains("Options (\(shown.options.count))") == !shown.options.isEmpty)
    }
  }
}
