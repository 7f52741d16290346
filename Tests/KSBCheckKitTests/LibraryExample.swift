import KSBCheckKit
import Reports

/// Checks a mapping against a standard's record, and gives the report as JSON.
func report(mapping: [UInt8], standard: [UInt8]) throws -> String {
  let record = Papers.File(name: "standard.json", bytes: standard)
  let papers = Papers(
    mapping: Papers.File(name: "mapping.xlsx", bytes: mapping),
    standards: [Papers.Standard(source: .file(record))])
  let checked = Check().run(papers)
  return try ReportFormat.json.standardOutput(for: checked.report(date: "2026-01-31"))
}
