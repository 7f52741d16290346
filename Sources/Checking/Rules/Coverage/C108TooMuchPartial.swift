import Domain

extension Rule {
  /// C108: the share of KSBs that are covered in part is above the user's limit.
  static let tooMuchPartial = Rule(
    code: "C108", name: "too-much-partial", severity: .shouldFix,
    severityExceptions: "off until a limit is set in ksbcheck.yml", stage: .coverage,
    needs: [.limit(for: "C108"), .placeForCoverage, .coverageInWords],
    clause: .practice("The limit is your own: no source gives one."),
    summary: "No more of a standard’s KSBs are covered in part than the limit that you set.",
    rationale: """
      Partial coverage may be accepted for some KSBs; a qualification that claims it for many is \
      likely to be queried. No threshold is published, so the limit is yours to set.
      """,
    bad: Example("12 of 40 KSBs are Partial, and the limit is 0.2"),
    good: Example("8 of 40 KSBs are Partial, and the limit is 0.2"),
    fix: "Cover more of the KSBs in full, or raise the limit in ksbcheck.yml if it is too strict.",
    check: check)

  /// Above what rounding can do to a share times a count.
  private static let tolerance = 1e-9

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let limit = findings.limit else { return }
    for mapping in submission.standards {
      let partial = mapping.claims.count { $0.coverage == .partial }
      let total = mapping.claims.count
      if Double(partial) > limit * Double(total) + tolerance {
        findings.report(
          .tooMuchPartial(partial, of: total, limit: limit), standard: mapping.reference)
      }
    }
  }
}

extension String {
  fileprivate static func tooMuchPartial(_ partial: Int, of total: Int, limit: Double) -> String {
    let share = percentage(Double(partial) / Double(total))
    let verb = partial == 1 ? "is" : "are"
    return "\(partial) of \(Wording.count(total, "KSB")) \(verb) covered in part (\(share)); "
      + "your limit is \(percentage(limit))."
  }

  /// A share in hundredths, to one decimal place where it has one.
  private static func percentage(_ share: Double) -> String {
    let tenths = Int((share * 1000).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)%" : "\(tenths / 10).\(tenths % 10)%"
  }
}
