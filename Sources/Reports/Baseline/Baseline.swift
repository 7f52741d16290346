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
