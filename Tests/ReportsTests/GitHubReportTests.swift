import Testing

@testable import Reports

@Suite("The report as annotations of a workflow")
struct GitHubReportTests {
  @Test(arguments: SampleReport.allCases)
  func `every line is one command with a file, a title and a message`(
    sample: SampleReport
  ) throws {
    let lines = try ReportFormat.github.standardOutput(for: sample.report)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    // The verdict comes first, then what has changed, and the receipt last; none is about one file.
    let others = sample.report.comparison == nil ? 1 : 2
    #expect(lines.count == others + sample.report.findings.count + 1)
    #expect(lines.first?.hasPrefix("::notice title=KSB check") == true)
    #expect(lines.last?.hasPrefix("::notice title=Receipt::ksbcheck ") == true)
    for line in lines.dropFirst(others).dropLast() {
      #expect(
        line.wholeMatch(of: /::(error|warning|notice) file=[^,:]+,title=[^,:]+::.+/) != nil,
        "\(line)")
    }
  }

  @Test
  func `the weight of a finding is the kind of its annotation`() throws {
    let lines = try ReportFormat.github.standardOutput(for: SampleReport.faulty.report)
      .split(separator: "\n")
    let counts = ["error", "warning", "notice"].map { kind in
      lines.count { $0.hasPrefix("::\(kind) ") }
    }
    // The verdict, what has changed, what is set aside and the receipt are notices too.
    #expect(counts == [4, 5, 6])
  }

  @Test
  func `text cannot end its line, its property or its command`() {
    let hostile = "a,b:c%0A\r\n::stop-commands::x\u{1B}"
    let command = WorkflowCommand(
      name: "error", properties: [("file", hostile), ("title", hostile)],
      message: [hostile, hostile])
    let property = "a%2Cb%3Ac%250A %3A%3Astop-commands%3A%3Ax[U+001B]"
    let data = "a,b:c%250A ::stop-commands::x[U+001B]"
    #expect(
      "\(command)" == "::error file=\(property),title=\(property)::\(data)%0A\(data)")
  }
}
