import Recognition
import Workbooks

/// The order of findings: heaviest first, then as a person goes through the workbook.
struct FindingOrder {
  private let places: [String: Int]
  private let otherPlaces: [String: Int]
  private let mappingFile: String

  init(of submission: Submission) {
    let sheets = submission.recognised?.sheets.map(\.sheet) ?? []
    places = Dictionary(zip(sheets, sheets.indices)) { first, _ in first }
    // The sheets of another workbook come after those of the mapping.
    let others = submission.structure?.recognised.sheets.map(\.sheet) ?? []
    otherPlaces = Dictionary(zip(others, others.indices.map { $0 + sheets.count + 1 })) {
      first, _ in first
    }
    mappingFile = submission.mappingFile.name
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
    let known = finding.file == mappingFile ? places : otherPlaces
    let sheet = known[location.sheet] ?? places.count
    return [sheet] + (location.cell.map { [$0.row, $0.column] } ?? [])
  }
}
