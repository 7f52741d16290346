import Reports
import Templates

/// The index as a page for a browser: the submissions that most need a look first.
final class HTMLIndexWriter: IndexWriter {
  private let file: OutputFile
  private let templates: PageTemplates
  private let spools: [Verdict: SpoolFile]

  init(_ place: IndexPlace) throws {
    file = try OutputFile(at: place.path(".html"))
    templates = try PageTemplates(IndexTemplates.pages)
    var spools: [Verdict: SpoolFile] = [:]
    for verdict in Verdict.allCases { spools[verdict] = try SpoolFile(inFolder: place.folder) }
    self.spools = spools
  }

  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem) {
    try spools[row.verdict]?.write(render(IndexTemplates.row, IndexPage.row(row, link: link)))
  }

  func finish(_ summary: BatchSummary) throws(OutputProblem) {
    let values = IndexPage(summary).values
    try file.write(render(IndexTemplates.top, values))
    for verdict in Verdict.worstFirst { try spools[verdict]?.copy(into: file) }
    try file.write(render(IndexTemplates.end, values))
    try file.finish()
  }

  private func render(_ name: String, _ values: PageValue) -> String {
    // The templates are our own: `init` has parsed them all.
    (try? templates.render(name, values)) ?? ""
  }
}
