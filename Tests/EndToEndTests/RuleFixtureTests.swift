import Foundation
import TestSupport
import Testing

/// Each rule's failing and passing workbook, checked by the program as built.
struct RuleFixtureTests {
  @Test(arguments: try RuleCase.all())
  func
    `a workbook gives its rule's findings at their cells, its exit code, and nothing else to fix`(
      _ expected: RuleCase
    ) throws
  {
    let (report, run) = try BuiltProgram.report(checking: expected.workbook, expected.arguments)
    let found = report.findings.filter { $0.rule == expected.rule }
    #expect(found.count == expected.findings.count, "\(found)")
    for finding in expected.findings {
      #expect(found.contains(where: finding.matches), "expected \(finding), found \(found)")
    }
    #expect(run.status == expected.exit, "\(run)")
    let others = report.findings.filter {
      $0.rule != expected.rule && $0.severity != "note" && !expected.also.contains($0.rule)
    }
    #expect(others.isEmpty, "\(others)")
  }

  @Test
  func `every rule of the program has a failing and a passing workbook`() throws {
    let run = try BuiltProgram.run(["rules", "--format", "json"])
    let text = try #require(run.succeeded ? run.text : nil, "\(run)")
    let cases = try RuleCase.all()
    let codes = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init).filter(isCode))
    // C108 has no limit without a configuration: ConfigurationTests sets one.
    for code in codes.sorted() where code != "C108" {
      for name in ["failing", "passing"] {
        #expect(cases.contains { $0.rule == code && $0.case == name }, "\(code) \(name)")
      }
    }
    #expect(Set(cases.map(\.rule)).subtracting(codes).isEmpty)
  }

  private func isCode(_ word: String) -> Bool {
    guard let letter = word.first, word.count == 4 else { return false }
    return "WSMCQ".contains(letter) && word.dropFirst().allSatisfy(\.isNumber)
  }
}
