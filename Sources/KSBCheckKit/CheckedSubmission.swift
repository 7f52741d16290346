package import Checking
package import Domain
public import Reports

/// A submission and what the rules made of it.
public struct CheckedSubmission: Sendable {
  /// The input, read and joined.
  package var submission: Submission

  /// What the rules made of them.
  package var result: CheckResult

  /// The report that every format is rendered from.
  ///
  /// - Parameter date: The day of the check, as `yyyy-MM-dd`.
  /// - Returns: The report, of this version of the program and its whole catalogue.
  public func report(date: String) -> Report { report(date: date, options: []) }

  /// The report, with what shaped the check.
  ///
  /// - Parameters:
  ///   - date: The day of the check, as `yyyy-MM-dd`.
  ///   - options: What shaped the check and should stand on the report, such as `--level 4`.
  ///   - inputs: The files that shaped it beside the input, such as the configuration.
  ///   - baseline: An earlier report to compare with; nil for no comparison.
  ///   - against: A version of a standard that is to take the place of the one checked against; nil
  ///     for none.
  /// - Returns: The report, of this version of the program and its whole catalogue.
  package func report(
    date: String, options: [String], inputs: [Receipt.Input] = [],
    baseline: Baseline? = nil, against: OccupationalStandard? = nil
  ) -> Report {
    Report(
      submission: submission, result: result,
      context: ReportContext(
        toolVersion: Version.number, date: date, options: options, inputs: inputs,
        baseline: baseline, against: against, rules: Catalogue.all))
  }
}
