extension ReportFormat {
  /// For programs that read reports one after the other: the JSON report on one line.
  public static let ndjson = ReportFormat(
    "ndjson", fileEndings: ["ndjson", "jsonl"], isForPeople: false, writer: NDJSONWriter())
}

/// The JSON report on a line of its own.
struct NDJSONWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    let line = JSONWriter().value(of: report).line + "\n"
    return [ReportFile(name: "report.ndjson", contents: line)]
  }
}
