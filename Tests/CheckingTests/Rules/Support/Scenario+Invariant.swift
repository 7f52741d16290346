import Domain
import TestSupport
@testable import Checking

extension Scenario {
  /// What a check of all rules does against the invariant of every report.
  func violations(of result: CheckResult) -> [String] {
    guard result.rulesOff.isEmpty else { return [] }
    return CoverageInvariant(
      verdict: result.isUnchecked ? "unchecked" : "",
      ksbs: submission.standards.flatMap { standard in
        standard.claims.map {
          .init(
            standard: standard.reference, code: "\($0.ksb.code)", coverage: $0.coverage.rawValue,
            guaranteed: ($0.learners?.guaranteed ?? .unknown).rawValue,
            hasReason: !($0.rationale ?? "").isEmpty)
        }
      },
      mustFix: result.findings.filter { $0.severity == .mustFix }.map {
        .init(rule: $0.rule, standard: $0.standard, ksb: $0.ksb.map { "\($0)" })
      }
    ).violations
  }
}
