/// What every report keeps to: nothing is ready by not having been understood.
///
/// A KSB whose coverage is none, missing or unclear, that some learner never meets, or that is
/// partial with no reason given, is the subject of something that must be fixed, suppressed or not.
package struct CoverageInvariant: Sendable {
  /// A KSB of a report.
  package struct KSB: Sendable {
    package var standard: String?
    package var code: String
    package var coverage: String
    package var guaranteed: String
    package var hasReason: Bool

    package init(
      standard: String?, code: String, coverage: String, guaranteed: String, hasReason: Bool
    ) {
      self.standard = standard
      self.code = code
      self.coverage = coverage
      self.guaranteed = guaranteed
      self.hasReason = hasReason
    }

    /// Why something must be fixed; nil when nothing need be.
    fileprivate var fault: String? {
      if ["none", "missing", "unclear"].contains(coverage) { return "coverage \(coverage)" }
      if guaranteed == "none" { return "guaranteed to nobody" }
      return coverage == "partial" && !hasReason ? "partial without a reason" : nil
    }
  }

  /// A finding that must be fixed, suppressed or not.
  package struct Finding: Sendable {
    package var rule: String
    package var standard: String?
    package var ksb: String?

    package init(rule: String, standard: String?, ksb: String?) {
      self.rule = rule
      self.standard = standard
      self.ksb = ksb
    }
  }

  /// Rules whose finding is about all KSBs of a sheet, or of a standard, at once.
  fileprivate static let general: Set = ["C115", "W108", "M111", "S113"]

  private let verdict: String
  private let ksbs: [KSB]
  private let findings: [Finding]

  package init(verdict: String, ksbs: [KSB], mustFix findings: [Finding]) {
    self.verdict = verdict
    self.ksbs = ksbs
    self.findings = findings
  }

  /// What goes against it, a sentence each.
  package var violations: [String] {
    guard verdict != "unchecked" else { return [] }
    let silent = ksbs.compactMap { ksb -> String? in
      guard let fault = ksb.fault, !findings.contains(where: { $0.isAbout(ksb) }) else {
        return nil
      }
      return "\(ksb.code) (\(fault)) is the subject of nothing that must be fixed"
    }
    let unsound = ksbs.filter { ksb in
      verdict == "ready" && !findings.contains { $0.isAbout(ksb) }
        && (!["full", "partial"].contains(ksb.coverage)
          || ["none", "unknown"].contains(ksb.guaranteed))
    }
    return silent + unsound.map { "the verdict is ready, and \($0.code) is \($0.coverage)" }
  }
}

extension CoverageInvariant.Finding {
  /// Whether the finding is about a KSB, or a part of it such as `K4.2`.
  fileprivate func isAbout(_ other: CoverageInvariant.KSB) -> Bool {
    guard standard == nil || standard == other.standard else { return false }
    guard let ksb else { return CoverageInvariant.general.contains(rule) }
    guard ksb.hasPrefix(other.code) else { return false }
    return !(ksb.dropFirst(other.code.count).first?.isNumber ?? false)
  }
}
