import Files
import Reports
import Templates

/// The index as a page for a browser: the submissions that most need a look first.
final class HTMLIndexWriter: IndexWriter {
  private let file: OutputFile
  private var filling: TemplateRenderer
  private let spools: [Verdict: TemporaryRowFile]

  init(_ place: IndexPlace) throws {
    file = try OutputFile(at: place.path(".html"))
    filling = try PageTemplates(IndexTemplates.pages).filling
    var spools: [Verdict: TemporaryRowFile] = [:]
    for verdict in Verdict.allCases {
      spools[verdict] = try TemporaryRowFile(inFolder: place.folder)
    }
    self.spools = spools
  }

  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem) {
    try spools[row.verdict]?.write(self.row(IndexPage.row(row, link: link)))
  }

  func finish(_ summary: BatchSummary) throws(OutputProblem) {
    let values = IndexPage(summary).values
    try file.write(page(IndexTemplates.top, values))
    for verdict in Verdict.worstFirst { try spools[verdict]?.copy(into: file) }
    try file.write(page(IndexTemplates.end, values))
    try file.finish()
  }

  // The templates are our own: `init` has parsed them all.

  private func row(_ values: PageValue) -> String {
    (try? filling.part(IndexTemplates.row, values)).map { $0 + "\n" } ?? ""
  }

  private func page(_ name: String, _ values: PageValue) -> String {
    (try? filling.page(name, values)) ?? ""
  }
}
