import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q101 = RuleExample(
    .noStructureSheet,
    fires: Scenario(
      Table.mapping, structure: "Unit",
      facts: { structure in
        structure.sheets = [
          StructureSheet(sheet: "Cover", purpose: .other, evidence: ["no column of units"])
        ]
      }),
    passes: Scenario(Table.mapping, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q101NoStructureSheetTests {
  @Test func `it says what was found, and stops the check`() {
    let scenario = RuleExample.q101.fires
    let finding = scenario.findings(of: .noStructureSheet).first
    #expect(finding?.file == "structure.xlsx")
    #expect(finding?.message.contains("“Cover” (no column of units)") == true)
    #expect(scenario.result().isUnchecked)
  }

  @Test func `a list of units that nobody has filled in yet is called so`() {
    let scenario = Scenario(
      Table.mapping, structure: "Unit",
      facts: { structure in
        var blank = StructureSheet(sheet: "Units", purpose: .other)
        blank.awaitsUnits = true
        structure.sheets = [StructureSheet(sheet: "Cover", purpose: .other), blank]
      })
    let finding = scenario.findings(of: .noStructureSheet).first
    #expect(finding?.message.contains("No unit is filled in yet: sheet “Units”") == true)
    #expect(finding?.help.contains("Write a row for each unit") == true)
    #expect(scenario.result().isUnchecked)
  }
}
