import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w106 = RuleExample(
    .leftoverPrompt,
    fires: Scenario(
      """
      KSB | Statement          | Coverage | Units              | Assessment | Rationale
      K1  | Words              | »TBC     | U1                 | Essay      |
      K2  | Words              | Full     | »[insert unit]     | Essay      |
      K3  | Words              | Partial  | U1                 | Essay      | »TBC
      K4  | »[insert statement] | Full    | U1                 | »TBC       |
      """),
    passes: Scenario(Table.complete))
}

@Suite struct W106LeftoverPromptTests {
  @Test func `a prompt is the only finding at its cell`() {
    let fires = RuleExample.w106.fires
    let found = fires.result().findings.filter { fires.marked.contains($0.location ?? .nowhere) }
    #expect(Set(found.map(\.rule)) == ["W106"])
    #expect(found.count == fires.marked.count)
  }

  @Test(arguments: [
    ("K1 | »TBC    |       |       |      ", Severity.mustFix),
    ("K1 | Full    | »TBC  | Essay |      ", .mustFix),
    ("K1 | Partial | U1    | Essay | »TBC ", .mustFix),
    ("K1 | Full    | U1    | Essay | »TBC ", .shouldFix),
    ("K1 | Full    | U1    | »TBC  |      ", .shouldFix),
    ("K1 | None    | »TBC  |       |      ", .shouldFix),
  ])
  func `it must be fixed when the claim rests on it`(row: String, severity: Severity) {
    let scenario = Scenario(Table.list(row))
    #expect(scenario.findings(of: .leftoverPrompt).map(\.severity) == [severity])
    #expect(scenario.findings(of: .leftoverPrompt).map(\.location) == scenario.marked)
  }

  @Test(arguments: [("K1 | »TBC |   | ", Severity.mustFix), ("K1 | »TBC | X | ", .shouldFix)])
  func `a mark's prompt must be fixed when no other mark stands`(row: String, severity: Severity) {
    let scenario = Scenario("KSB | [U1] | [U2] | [U3]\n\(row)\nK2 | X | X | X")
    #expect(scenario.findings(of: .leftoverPrompt).map(\.severity) == [severity])
    #expect(scenario.result().findings.filter { $0.rule == "C101" }.isEmpty)
  }

  @Test func `a prompt beside a real unit is worth fixing but decides nothing`() {
    let scenario = Scenario(
      """
      KSB | Coverage | Units
      K1  | Full     | U1
          |          | »[insert unit]
      """)
    #expect(scenario.findings(of: .leftoverPrompt).map(\.severity) == [.shouldFix])
  }

  @Test func `the finding counts for the KSB whose cell it is`() {
    let scenario = Scenario(Table.list("K1 | Full | U1 | TBC | "))
    #expect(scenario.findings(of: .leftoverPrompt).map(\.ksb) == ["K1"])
  }
}

extension CellLocation {
  fileprivate static let nowhere = CellLocation(sheet: "")
}
