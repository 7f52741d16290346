import Checking
import Domain
import Reports

#if canImport(FoundationEssentials)
  package import FoundationEssentials
#else
  package import Foundation
#endif

/// A JSON report that was written before, as far as an index needs it.
package struct StoredReport: Sendable {
  /// What the index keeps of it; the name is the batch's, or empty.
  package var row: SubmissionRow
  /// The version of the program that made it.
  package var toolVersion: String
  /// The day of the check.
  package var date: String

  /// Reads a report.
  ///
  /// - Throws: ``StoredReportError`` when the bytes are no report that this version can read.
  package init(json: Data) throws(StoredReportError) {
    let stored: Form
    do {
      stored = try JSONDecoder().decode(Form.self, from: json)
    } catch {
      throw .notAReport
    }
    guard stored.formatVersion == Report.formatVersion else {
      throw .otherVersion(stored.formatVersion)
    }
    guard let row = SubmissionRow(stored) else { throw .notAReport }
    self.row = row
    toolVersion = stored.tool.version
    date = stored.date
  }
}

/// Why a stored report cannot be used, as a clause that follows its name.
package enum StoredReportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is something else.
  case notAReport
  /// Its form is of another version.
  case otherVersion(Int)

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .notAReport: "is not a ksbcheck JSON report; pass files written by --format json"
    case .otherVersion(let version):
      "has format version \(version), and this program reads \(Report.formatVersion); make it anew"
    }
  }
}

/// The parts of `docs/report.schema.json` that an index is made of.
struct Form: Decodable {
  struct Tool: Decodable { var version: String }

  struct Checked: Decodable {
    var standard: Bool
    var combinations: Bool
    var rulesOff: [String]

    var isComplete: Bool { standard && combinations && rulesOff.isEmpty }
  }

  struct Submission: Decodable {
    struct Qualification: Decodable {
      var title: String?
      var number: String?
      var level: Int?
    }
    struct File: Decodable { var file: String }

    var name: String?
    var qualification: Qualification
    var cycle: String?
    var mapping: File
    var structure: File?
  }

  struct Standard: Decodable {
    struct KSB: Decodable {
      var code: String
      var statement: String
      var coverage: String
      var guarantee: String
      var holds: Bool?
    }

    var reference: String?
    var title: String?
    var version: String?
    var option: String?
    var ksbs: [KSB]
  }

  struct Finding: Decodable {
    struct Suppression: Decodable {}

    var rule: String
    var name: String
    var severity: String
    var suppressed: Suppression?
  }

  var formatVersion: Int
  var tool: Tool
  var date: String
  var verdict: String
  var headline: String
  var checked: Checked?
  /// In a journal, which keeps no more of a report than an index needs.
  var complete: Bool?
  var suppressed: Int?
  var submission: Submission
  var standards: [Standard]
  var findings: [Finding]
  var counts: [String: Int]
  /// Nil in reports of versions that counted none.
  var things: [String: Int]?
}

extension SubmissionRow {
  /// The row of a stored report; nil when it holds words that this program does not know.
  fileprivate init?(_ stored: Form) {
    guard let verdict = Verdict(rawValue: stored.verdict) else { return nil }
    let standards = stored.standards.compactMap(Standard.init)
    guard standards.count == stored.standards.count else { return nil }
    let submission = stored.submission
    self.init(
      name: submission.name ?? "", title: submission.qualification.title,
      number: submission.qualification.number, level: submission.qualification.level,
      cycle: submission.cycle, mapping: submission.mapping.file,
      structure: submission.structure?.file, verdict: verdict, headline: stored.headline,
      isComplete: stored.complete ?? stored.checked?.isComplete ?? false,
      suppressed: stored.suppressed ?? stored.findings.count { $0.suppressed != nil },
      counts: WeightCounts(stored: stored.counts),
      things: WeightCounts(stored: stored.things ?? stored.counts),
      rules: Self.rules(
        stored.findings.lazy.filter { $0.suppressed == nil }.map { ($0.rule, $0.name, $0.severity) }
      ), standards: standards)
  }
}

extension SubmissionRow.Standard {
  fileprivate init?(_ stored: Form.Standard) {
    let ksbs = stored.ksbs.compactMap(SubmissionRow.KSB.init)
    guard ksbs.count == stored.ksbs.count else { return nil }
    self.init(
      reference: stored.reference, title: stored.title, version: stored.version,
      option: stored.option, ksbs: ksbs)
  }
}

extension SubmissionRow.KSB {
  fileprivate init?(_ stored: Form.Standard.KSB) {
    guard let code = KSBCode(stored: stored.code),
      let coverage = Coverage(rawValue: stored.coverage),
      let guarantee = Guarantee(rawValue: stored.guarantee)
    else { return nil }
    self.init(
      code: code, statement: stored.statement, coverage: coverage, guarantee: guarantee,
      holds: stored.holds)
  }
}

extension KSBCode {
  /// Reads a code as reports write it: `K4`, `S12a`.
  fileprivate init?(stored: String) {
    guard let letter = stored.first, let type = KSBType(letter: letter) else { return nil }
    let digits = stored.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    self.init(type, number, part: String(stored.dropFirst(1 + digits.count)))
  }
}

extension SubmissionRow {
  /// The row in the form of a JSON report, as far as an index needs it: ``StoredReport`` reads it.
  func stored(toolVersion: String, date: String) -> JSONValue {
    .object([
      ("formatVersion", .integer(Report.formatVersion)),
      ("tool", .object([("version", .string(toolVersion))])),
      ("date", .string(date)),
      ("verdict", .string(verdict.rawValue)),
      ("headline", .string(headline)),
      ("complete", .boolean(isComplete)),
      ("suppressed", .integer(suppressed)),
      ("submission", submission),
      ("standards", .array(standards.map(\.stored))),
      ("findings", .array(rules.flatMap(\.stored))),
      ("counts", counts.json),
      ("things", things.json),
    ])
  }

  private var submission: JSONValue {
    let file = { (name: String) in JSONValue.object([("file", .string(name))]) }
    return .object([
      ("name", .string(name)),
      (
        "qualification",
        .object([
          ("title", JSONValue(title)), ("number", JSONValue(number)), ("level", JSONValue(level)),
        ])
      ),
      ("cycle", JSONValue(cycle)),
      ("mapping", file(mapping)),
      ("structure", structure.map(file) ?? .null),
    ])
  }
}

extension SubmissionRow.Standard {
  fileprivate var stored: JSONValue {
    .object([
      ("reference", JSONValue(reference)), ("title", JSONValue(title)),
      ("version", JSONValue(version)), ("option", JSONValue(option)),
      (
        "ksbs",
        .array(
          ksbs.map { ksb in
            .object([
              ("code", .string(ksb.code.description)), ("statement", .string(ksb.statement)),
              ("coverage", .string(ksb.coverage.rawValue)),
              ("guarantee", .string(ksb.guarantee.rawValue)),
              ("holds", ksb.holds.map { .boolean($0) } ?? .null),
            ])
          })
      ),
    ])
  }
}

extension FoundRule {
  fileprivate var stored: [JSONValue] {
    let one = JSONValue.object([
      ("rule", .string(code)), ("name", .string(name)), ("severity", .string(severity)),
    ])
    return Array(repeating: one, count: count)
  }
}
