import Foundation
import TestSupport
import Testing

/// `--templates`: the user's own templates in the place of the built-in ones.
struct TemplateFolderTests {
  private func run(_ files: [String: String], format: String = "html") throws -> ToolRun {
    try ScratchFolder.use { folder in
      for (name, text) in files {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      return try BuiltProgram.run(
        ["check", ExampleTests.workbook.filePath] + ExampleTests.arguments
          + ["--format", format, "--templates", folder.filePath])
    }
  }

  @Test func `a template that is found replaces the built-in one, and no other`() throws {
    let run = try run([
      "verdict.mustache": "<h1>College of Example: {{headline}}</h1>", "README.txt": "notes",
      "report.css": "h1 { color: purple }\n",
    ])
    #expect(run.status == 1, "\(run)")
    #expect(run.text.contains("<h1>College of Example: Not ready"))
    #expect(run.text.contains("h1 { color: purple }"))
    #expect(run.text.contains("<h2 id=\"coverage\">"))
  }

  @Test(arguments: [
    (["finding.mustach3": ""], "holds no templates"),
    (["findings.mustache": "x"], "did you mean finding.mustache?"),
    (["finding.mustache": "{{#quoted}} open"], "finding.mustache is broken"),
    (["finding.mustache": "{{mesage}}"], "did you mean message?"),
    (["finding.mustache": "{{{message}}}"], "without escaping"),
    (["finding.mustache": "{{& message}}"], "without escaping"),
    (["finding.mustache": "{{subject}}"], "a name that the report does not have here"),
    (["finding.mustache": "{{> verdict}}"], "a name that the report does not have here"),
    (["coverage.mustache": "{{position}}"], "a name that the report does not have here"),
    (["rules.mustache": "{{> finding}}"], "a name that the report does not have here"),
    (["suppressed.mustache": "{{> verdct}}"], "did you mean verdict?"),
    (["finding.mustache": "{{=<% %>=}}"], "of a kind that the report does not use"),
    (["finding.mustache": "{{upper(message)}}"], "of a kind that the report does not use"),
    ([:], "holds no templates"),
  ])
  func `what cannot be used is refused in words`(files: [String: String], words: String) throws {
    let run = try run(files)
    #expect(run.status == 2, "\(run)")
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains(words), "\(run)")
  }

  @Test func `templates go with the page alone`() throws {
    let run = try run(["report.css": ""], format: "json")
    #expect(run.status == 2, "\(run)")
    #expect(run.errorText.contains("--format html"))
  }
}
