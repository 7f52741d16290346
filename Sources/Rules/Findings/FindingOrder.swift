import Recognition
import Submissions
import Workbooks

/// The order of findings: heaviest first, then as a person goes through the workbook.
struct FindingOrder {
  private let places: [String: Int]

  init(of submission: Submission) {
    let sheets = submission.recognised?.sheets.map(\.sheet) ?? []
    places = Dictionary(zip(sheets, sheets.indices)) { first, _ in first }
  }

  /// Sorts findings; those about the file come before its sheets, those before their cells.
  func sorted(_ findings: [Finding]) -> [Finding] {
    findings.enumerated()
      .map { (finding: $1, key: key(of: $1), index: $0) }
      .sorted { left, right in
        if left.finding.severity != right.finding.severity {
          return left.finding.severity > right.finding.severity
        }
        if left.key != right.key { return left.key.lexicographicallyPrecedes(right.key) }
        return (left.finding.rule, left.index) < (right.finding.rule, right.index)
      }
      .map(\.finding)
  }

  /// The sheet's place, the row and the column; shorter is earlier.
  private func key(of finding: Finding) -> [Int] {
    guard let location = finding.location else { return [] }
    let sheet = places[location.sheet] ?? places.count
    return [sheet] + (location.cell.map { [$0.row, $0.column] } ?? [])
  }
}
