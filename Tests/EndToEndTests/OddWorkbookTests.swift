import Foundation
import TestSupport
import Testing

/// Sheets as people really make them: what is understood of each is on record.
struct OddWorkbookTests {
  private static let standard = Project.file("Fixtures/rules/ST9002.json").filePath

  @Test func `there are more than twenty odd workbooks`() {
    #expect(OddWorkbook.all.count > 20)
  }

  @Test(arguments: OddWorkbook.all)
  func `what inspect says of a workbook is on record`(workbook: OddWorkbook) throws {
    let run = try BuiltProgram.run(["inspect", workbook.file.filePath] + workbook.layoutArguments)
    #expect(run.status == 0, "\(run)")
    try Golden("Tests/EndToEndTests/Golden/odd/\(workbook.name).txt").check(run.text)
  }

  @Test(arguments: OddWorkbook.all)
  func `no KSB is read as fully covered that the workbook does not cover for certain`(
    workbook: OddWorkbook
  ) throws {
    let checked = try BuiltProgram.report(
      checking: workbook.file, ["--standard", Self.standard] + workbook.layoutArguments)
    let report = try JSONDecoder().decode(CoverageReport.self, from: checked.run.output)
    let ksbs = report.standards.flatMap(\.ksbs)
    let full = ksbs.filter { $0.coverage == "full" }.map(\.code)
    // Two drafts may disagree: which of them was used is told, and that one is read.
    guard workbook.name != "two-drafts" else { return }
    #expect(Set(full).isSubset(of: workbook.full), "\(full)")
  }

  private struct CoverageReport: Decodable {
    struct Standard: Decodable { var ksbs: [KSB] }
    struct KSB: Decodable {
      var code: String
      var coverage: String
    }

    var standards: [Standard]
  }

  @Test(arguments: OddWorkbook.all.filter { !$0.reports.isEmpty })
  func `where it cannot be told, that is what is said`(workbook: OddWorkbook) throws {
    let checked = try BuiltProgram.report(
      checking: workbook.file, ["--standard", Self.standard] + workbook.layoutArguments)
    let rules = checked.report.findings.map(\.rule)
    for rule in workbook.reports { #expect(rules.contains(rule), "\(rules)") }
    // A rival sheet and a code that was recovered are told, and keep nobody from submitting.
    #expect(checked.run.status != 0 || Set(workbook.reports).isSubset(of: ["W109", "M112"]))
  }
}
