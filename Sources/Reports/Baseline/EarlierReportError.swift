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
