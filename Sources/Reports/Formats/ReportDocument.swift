package import Checking
package import Domain
import Recognition

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A report read back from its JSON, or a submission from the journal of a batch.
///
/// It is the one reader of what ``JSONWriter`` writes, for `--baseline`, `verify`, `merge` and
/// `--resume`; a test compares its keys with `docs/report.schema.json`. Within a version of the
/// format keys are added and none changes its meaning, so that what an older program did not write
/// is optional here, and what a newer one writes besides is ignored.
package struct ReportDocument: Sendable, Hashable, Decodable {
  package struct Tool: Sendable, Hashable, Decodable {
    package var name: String
    package var version: String
  }

  package struct Submission: Sendable, Hashable, Decodable {
    package struct Qualification: Sendable, Hashable, Decodable {
      package var title: String?
      package var number: String?
      package var level: Int?
    }

    package struct File: Sendable, Hashable, Decodable {
      package var file: String
    }

    package var name: String?
    package var qualification: Qualification
    package var cycle: String?
    package var mapping: File
    package var structure: File?
  }

  package struct Standard: Sendable, Hashable, Decodable {
    package struct KSB: Sendable, Hashable, Decodable {
      package var code: KSBCode
      package var statement: String
      package var coverage: Coverage
      package var guarantee: Guarantee
      package var holds: Bool?

      package init(
        code: KSBCode, statement: String, coverage: Coverage, guarantee: Guarantee,
        holds: Bool? = nil
      ) {
        self.code = code
        self.statement = statement
        self.coverage = coverage
        self.guarantee = guarantee
        self.holds = holds
      }
    }

    package var reference: String?
    package var title: String?
    package var version: String?
    package var option: String?
    package var ksbs: [KSB]

    package init(
      reference: String?, title: String?, version: String?, option: String?, ksbs: [KSB]
    ) {
      self.reference = reference
      self.title = title
      self.version = version
      self.option = option
      self.ksbs = ksbs
    }

    package init(_ standard: StandardCoverage) {
      self.init(
        reference: standard.reference, title: standard.title, version: standard.version,
        option: standard.option,
        ksbs: standard.ksbs.map {
          KSB(
            code: $0.code, statement: $0.statement, coverage: $0.coverage,
            guarantee: $0.guarantee, holds: $0.holds)
        })
    }
  }

  package struct Finding: Sendable, Hashable, Decodable {
    package struct Location: Sendable, Hashable, Decodable {
      package var file: String
      package var sheet: String?
      package var cell: String?
    }

    package struct Suppression: Sendable, Hashable, Decodable {}

    package var rule: String
    package var name: String
    package var severity: Severity
    package var standard: String?
    package var option: String?
    package var ksb: String?
    package var unit: String?
    package var location: Location
    package var quoted: String?
    package var message: String
    package var suppressed: Suppression?

    /// Where it was, in Excel's own notation, or the file.
    package var place: String {
      guard let sheet = location.sheet else { return location.file }
      let place = CellLocation(sheet: sheet).description
      return location.cell.map { "\(place)!\($0)" } ?? place
    }
  }

  package struct Checked: Sendable, Hashable, Decodable {
    package var standard: Bool
    package var combinations: Bool
    package var rulesOff: [String]
  }

  package struct SkippedRule: Sendable, Hashable, Decodable {
    package var rule: String
  }

  package struct Receipt: Sendable, Hashable, Decodable {
    package struct Input: Sendable, Hashable, Decodable {
      package var role: String
      package var file: String
      package var sha256: String?
    }

    package var inputs: [Input]
  }

  /// What a journal keeps in place of all findings.
  package struct Tally: Sendable, Hashable, Decodable {
    package var isComplete: Bool
    package var suppressed: Int
    package var rules: [RuleCount]
  }

  package var formatVersion: Int
  package var tool: Tool
  package var date: String
  package var verdict: Verdict
  package var headline: String
  package var submission: Submission
  package var standards: [Standard]
  package var findings: [Finding]
  package var checked: Checked?
  package var counts: SeverityCounts
  package var things: SeverityCounts?
  package var skippedRules: [SkippedRule]?
  package var receipt: Receipt?
  package var tally: Tally?

  /// Reads a report.
  ///
  /// - Throws: ``ReportDocumentError`` when the bytes are not a report, or of another version of the
  ///   format.
  package init(json: some Collection<UInt8>) throws(ReportDocumentError) {
    let data = Data(json)
    let decoder = JSONDecoder()
    if let document = try? decoder.decode(Self.self, from: data), document.isOurs {
      self = document
      return
    }
    guard let head = try? decoder.decode(Head.self, from: data), head.tool.name == "ksbcheck",
      head.formatVersion != Report.formatVersion
    else { throw .notAReport }
    throw .otherVersion(head.formatVersion)
  }

  private var isOurs: Bool {
    tool.name == "ksbcheck" && formatVersion == Report.formatVersion
  }

  /// The files that it was made from; a later program may know of more kinds, which are left out.
  package var inputs: [Reports.Receipt.Input] {
    (receipt?.inputs ?? []).compactMap { input in
      Reports.Receipt.Role(rawValue: input.role).map {
        Reports.Receipt.Input($0, InputFile(name: input.file, sha256: input.sha256))
      }
    }
  }

  /// The part that every version of the format has.
  private struct Head: Decodable {
    var formatVersion: Int
    var tool: Tool
  }
}

/// Why bytes cannot be read as a report, as a clause that follows the name of their file.
package enum ReportDocumentError: Error, Sendable, Hashable, CustomStringConvertible {
  case notAReport
  case otherVersion(Int)

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .notAReport: "is not a report of ksbcheck; name one written with --format json"
    case .otherVersion(let version):
      """
      is a report in version \(version) of the format, and this program reads version \
      \(Report.formatVersion); make it again with this program
      """
    }
  }
}

/// A rule, and how often a submission goes against it.
package struct RuleCount: Sendable, Hashable, Decodable {
  package var code: String
  package var name: String
  /// The severity of the first finding.
  package var severity: String
  package var count: Int

  package init(code: String, name: String, severity: String, count: Int) {
    self.code = code
    self.name = name
    self.severity = severity
    self.count = count
  }
}

extension Severity: Decodable {}

extension Verdict: Decodable {}

extension Coverage: Decodable {}

extension Guarantee: Decodable {}

extension KSBCode: Decodable {
  /// Reads a code as reports write it: `K4`, `S12a`.
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    let digits = text.dropFirst().prefix { $0.isASCII && $0.isNumber }
    guard let type = text.first.flatMap(KSBType.init(letter:)), let number = Int(digits) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a code")
    }
    self.init(type, number, part: String(text.dropFirst(1 + digits.count)))
  }
}
