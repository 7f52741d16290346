import Checking

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A report of an earlier check, as its JSON tells it.
package struct Baseline: Sendable, Hashable {
  /// A standard that it was made against.
  package struct Standard: Sendable, Hashable, Decodable {
    /// The reference; nil when the sheet's own list was used and named none.
    package let reference: String?
    /// The version, if it is known.
    package let version: String?
    /// The option, if there is one.
    package let option: String?
  }

  /// The name of its file.
  package let file: String
  /// The version of the program that made it.
  package let toolVersion: String
  /// The day of the check.
  package let date: String
  /// What it came to.
  package let verdict: Verdict
  /// The verdict in a sentence.
  package let headline: String
  /// The title of the qualification, if it is known.
  package let qualification: String?
  /// The cycle that it went by; nil in reports of versions that took none.
  package let cycle: String?
  /// The standards that it was made against.
  package let standards: [Standard]
  /// What it found.
  package let findings: [EarlierFinding]
  /// The codes of the rules that did not run.
  package let skippedRules: [String]
  /// The files that it was made of.
  package let inputs: [Receipt.Input]

  /// Reads a report.
  ///
  /// - Parameters:
  ///   - json: The bytes of the report in JSON.
  ///   - file: The name of the file without its folder.
  /// - Throws: ``EarlierReportError`` when they are none, or of another version of the format.
  package init(json: [UInt8], file: String) throws(EarlierReportError) {
    let data = Data(json)
    let decoder = JSONDecoder()
    guard let version = try? decoder.decode(FormatVersion.self, from: data),
      version.tool.name == "ksbcheck"
    else { throw .notAReport(file: file) }
    guard version.formatVersion == Report.formatVersion else {
      throw .otherFormat(file: file, version: version.formatVersion)
    }
    let record: BaselineRecord
    do {
      record = try decoder.decode(BaselineRecord.self, from: data)
    } catch {
      throw .notAReport(file: file)
    }
    self.init(record, file: file)
  }

  private init(_ record: BaselineRecord, file: String) {
    self.file = file
    toolVersion = record.tool.version
    date = record.date
    verdict = record.verdict
    headline = record.headline
    qualification = record.submission.qualification.title
    cycle = record.submission.cycle
    standards = record.standards
    findings = record.findings.map(EarlierFinding.init)
    skippedRules = record.skippedRules.map(\.rule)
    inputs = record.receipt.inputs.compactMap { input in
      // A later program may know of more kinds of files; what it says of them is kept apart.
      Receipt.Role(rawValue: input.role).map {
        Receipt.Input($0, InputFile(name: input.file, sha256: input.sha256))
      }
    }
  }

  /// What tells whether the rest can be read.
  private struct FormatVersion: Decodable {
    struct Tool: Decodable {
      let name: String
    }

    let formatVersion: Int
    let tool: Tool
  }
}

/// What is read of a report's JSON: see `docs/report.schema.json`.
struct BaselineRecord: Decodable {
  struct Tool: Decodable {
    let version: String
  }

  struct Submission: Decodable {
    struct Qualification: Decodable {
      let title: String?
    }

    let qualification: Qualification
    let cycle: String?
  }

  struct Finding: Decodable {
    struct Location: Decodable {
      let file: String
      let sheet: String?
      let cell: String?
    }

    struct Suppressed: Decodable {
      let reason: String
    }

    let rule: String
    let name: String
    let severity: Severity
    let standard: String?
    let option: String?
    let ksb: String?
    let unit: String?
    let location: Location
    let quoted: String?
    let message: String
    let suppressed: Suppressed?
  }

  struct SkippedRule: Decodable {
    let rule: String
  }

  struct Receipt: Decodable {
    struct Input: Decodable {
      let role: String
      let file: String
      let sha256: String?
    }

    let inputs: [Input]
  }

  let tool: Tool
  let date: String
  let verdict: Verdict
  let headline: String
  let submission: Submission
  let standards: [Baseline.Standard]
  let findings: [Finding]
  let skippedRules: [SkippedRule]
  let receipt: Receipt
}

extension Severity: Decodable {}

extension Verdict: Decodable {}

/// Why a file cannot be used as an earlier report.
package enum EarlierReportError: Error, Sendable, Hashable, CustomStringConvertible {
  /// It is not a report of this program in JSON.
  case notAReport(file: String)
  /// It is one, in another version of the format.
  case otherFormat(file: String, version: Int)

  /// What is wrong and what to do, in one sentence.
  package var description: String {
    switch self {
    case .notAReport(let file):
      "\(file) is not a report of ksbcheck; name one written with --format json"
    case .otherFormat(let file, let version):
      """
      \(file) is a report in version \(version) of the format, and this program reads version \
      \(Report.formatVersion); make it again with this program
      """
    }
  }
}
