import Foundation
import TestSupport
import Testing

/// Inputs that cannot be checked: one sentence that names the file and says what to do.
struct UnreadableInputTests {
  /// An input of `Fixtures/unreadable`, and what must be said of it.
  struct Input: Decodable, Sendable, CustomTestStringConvertible {
    var what: String
    var mapping: String
    var standard: String
    var exit: Int32
    /// Of each list, one must occur in the sentence.
    var words: [[String]]

    var testDescription: String { what }

    static let folder = Project.file("Fixtures/unreadable")

    static func all() throws -> [Input] {
      let data = try Data(contentsOf: folder.appending(path: "expected.json"))
      return try JSONDecoder().decode([String: [Input]].self, from: data)["inputs"] ?? []
    }

    func check(_ options: [String] = []) throws -> ToolRun {
      let files = [mapping, standard].map { Self.folder.appending(path: $0).filePath }
      return try BuiltProgram.run(["check", files[0], "--standard", files[1]] + options)
    }
  }

  @Test(arguments: try Input.all())
  func `an input that cannot be checked gets one plain sentence`(_ input: Input) throws {
    let run = try input.check()
    #expect(run.status == input.exit, "\(run)")
    #expect(run.output.isEmpty, "\(run)")
    let lines = run.errorText.split(separator: "\n")
    #expect(lines.count == 1, "\(run)")
    let sentence = run.errorText.lowercased()
    for alternatives in input.words {
      #expect(
        alternatives.contains { sentence.contains($0.lowercased()) },
        "none of \(alternatives) in: \(run.errorText)")
    }
  }

  @Test(arguments: try Input.all(), ["text", "html", "markdown"])
  func `what cannot be checked leaves no earlier page that says otherwise`(
    _ input: Input, format: String
  ) throws {
    try ScratchFolder.use { folder in
      let output = folder.appending(path: "report")
      try Data("All is well.".utf8).write(to: output)
      let run = try input.check(["--format", format, "--output", output.filePath])
      #expect(run.status == input.exit, "\(run)")
      let page = try String(contentsOf: output, encoding: .utf8)
      // A command line that cannot be acted on writes nothing.
      #expect(page.contains(input.exit == 3 ? "Not checked" : "All is well."))
    }
  }

  @Test(arguments: try Input.all())
  func `a script gets a whole report of what was unreadable`(_ input: Input) throws {
    let run = try input.check(["--format", "json"])
    #expect(run.status == input.exit, "\(run)")
    guard input.exit == 3 else {
      #expect(run.output.isEmpty, "a usage error writes no report")
      return
    }
    let report = try JSONReport(run)
    #expect(report.verdict == "unchecked")
    #expect(report.findings.count == 1, "\(report.findings)")
  }

  @Test(
    arguments: try Input.all().filter { $0.exit == 3 }.prefix(2),
    [("sarif", "\"executionSuccessful\": false"), ("junit", "<error "), ("github", "::error ")])
  func `every format for programs has the finding`(
    _ input: Input, form: (name: String, sign: String)
  ) throws {
    let run = try input.check(["--format", form.name])
    #expect(run.status == 3, "\(run)")
    #expect(run.text.contains(form.sign), "\(run)")
  }
}
