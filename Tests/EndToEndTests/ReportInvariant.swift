import Foundation
import TestSupport
import Testing

/// What the invariant of every report needs of one in JSON.
struct ReportInvariant: Decodable {
  struct Standard: Decodable {
    struct KSB: Decodable {
      var code: String
      var coverage: String
      var guaranteed: String
      var rationale: String?
    }

    var reference: String?
    var ksbs: [KSB]
  }

  struct Finding: Decodable {
    var rule: String
    var severity: String
    var standard: String?
    var ksb: String?
  }

  struct Checked: Decodable { var rulesOff: [String] }

  var verdict: String
  var checked: Checked
  var standards: [Standard]
  var findings: [Finding]

  /// What goes against the invariant; nothing is asked of a report some of whose rules were off.
  var violations: [String] {
    guard checked.rulesOff.isEmpty else { return [] }
    return CoverageInvariant(
      verdict: verdict,
      ksbs: standards.flatMap { standard in
        standard.ksbs.map {
          .init(
            standard: standard.reference, code: $0.code, coverage: $0.coverage,
            guaranteed: $0.guaranteed, hasReason: $0.rationale != nil)
        }
      },
      mustFix: findings.filter { $0.severity == "must-fix" }.map {
        .init(rule: $0.rule, standard: $0.standard, ksb: $0.ksb)
      }
    ).violations
  }
}

extension ReportInvariant {
  /// Records what goes against the invariant in JSON reports, whatever a test makes of them.
  ///
  /// - Parameters:
  ///   - output: One report, or one a line; anything else has nothing to keep to.
  ///   - source: What gave it, for the message.
  /// - Returns: How many reports there are.
  @discardableResult
  static func expect(ofReportsIn output: Data, _ source: [String]) -> Int {
    guard output.first == UInt8(ascii: "{") else { return 0 }
    let whole = try? JSONDecoder().decode(Self.self, from: output)
    let reports =
      whole.map { [$0] }
      ?? output.split(separator: UInt8(ascii: "\n")).compactMap {
        try? JSONDecoder().decode(Self.self, from: Data($0))
      }
    for violations in reports.map(\.violations) where !violations.isEmpty {
      Issue.record("\(source.joined(separator: " ")): \(violations)")
    }
    return reports.count
  }
}
