import KSBCheckKit

/// Checks a mapping against a standard's record, and gives the report as JSON.
func report(mapping: [UInt8], standard: [UInt8]) throws -> [UInt8] {
  let record = SubmissionInput.File(name: "standard.json", bytes: standard)
  let input = SubmissionInput(
    mapping: SubmissionInput.File(name: "mapping.xlsx", bytes: mapping),
    standards: [SubmissionInput.Standard(source: .file(record))])
  let checked = Check().run(input)
  return try ReportFormat.json.output(for: checked.report(date: "2026-01-31"))
}
