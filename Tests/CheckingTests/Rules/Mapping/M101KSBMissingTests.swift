import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m101 = RuleExample(
    .ksbMissing, fires: Scenario(Table.complete(without: "K2"), standard: .example()),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct M101KSBMissingTests {
  @Test func `it points at the sheet and quotes the statement`() {
    let findings = RuleExample.m101.fires.findings(of: .ksbMissing)
    #expect(findings.map(\.ksb) == ["K2"])
    #expect(findings.map(\.location) == [CellLocation(sheet: "KSB mapping")])
    #expect(findings.map(\.message) == ["K2 has no row in the mapping: “How logs are kept”."])
  }

  @Test func `a whole kind that is missing is one thing`() {
    let scenario = Scenario(Table.complete(without: "K"), standard: .example())
    let findings = scenario.findings(of: .ksbMissing)
    #expect(findings.map(\.ksb) == ["K1", "K2", "K3"])
    #expect(findings.map(\.group) == ["M101/1", "M101/1", "M101/1"])
    #expect(
      findings.first?.sentenceOfGroup
        == "None of the standard’s knowledge statements has a row in the mapping: …, 3 in all.")
  }

  @Test func `one or two that are the whole kind are one thing like others`() {
    let scenario = Scenario(Table.complete(without: "S", "K1"), standard: .example())
    let findings = scenario.findings(of: .ksbMissing)
    #expect(findings.map(\.ksb) == ["K1", "S1", "S2"])
    #expect(findings.map(\.group) == ["M101/1", "M101/1", "M101/1"])
    #expect(findings.first?.sentenceOfGroup == "… have no row in the mapping.")
  }

  @Test func `a KSB of another option is not missing`() {
    let table = Table.complete(without: "K3")
    let lamps = Scenario(table, standard: .withOptions(), option: "Lamps")
    #expect(lamps.findings(of: .ksbMissing).isEmpty)
    let lenses = Scenario(table, standard: .withOptions(), option: "Lenses")
    #expect(lenses.findings(of: .ksbMissing).map(\.ksb) == ["K3"])
  }

  @Test func `on sheets for each kind it points at the sheet of its kind`() {
    let recognised = RecognisedWorkbook.workbook(of: [
      MarkedSheet("KSB | Coverage\nK1 | Full\nK2 | Full\nK3 | Full", named: "Knowledge"),
      MarkedSheet("KSB | Coverage\nS1 | Full", named: "Skills"),
    ])
    let scenario = Scenario(
      recognised: recognised,
      requests: [.init(reference: "ST9001", result: .found(.example(), source: .file))])
    #expect(
      scenario.findings(of: .ksbMissing).map(\.location?.sheet) == ["Knowledge", "Skills"])
    #expect(scenario.findings(of: .ksbMissing).map(\.ksb) == ["B1", "S2"])
  }

  private func wording(_ layouts: LayoutKind...) -> [Finding] {
    let sheets = layouts.enumerated().map { index, layout in
      MarkedSheet("KSB | [U1]\nK1 | X", named: "Sheet \(index)").laidOut(as: layout)
    }
    let scenario = Scenario(
      recognised: .workbook(of: sheets),
      requests: [.init(reference: "ST9001", result: .found(.example(), source: .file))])
    return scenario.findings(of: .ksbMissing).filter { $0.ksb == "K2" }
  }

  @Test func `where KSBs have columns a column is what is missing`() {
    let findings = wording(.transposed)
    #expect(
      findings.map(\.message) == ["K2 has no column in the mapping: “How logs are kept”."])
    #expect(
      findings.map(\.help) == [
        "Add a column with the KSB’s code as its header, and mark the units that cover it."
      ])
  }

  @Test func `where units list KSBs it is listed for none`() {
    let findings = wording(.inverted)
    #expect(
      findings.map(\.message) == [
        "K2 is listed for no unit of the mapping: “How logs are kept”."
      ])
    #expect(
      findings.map(\.help) == ["Add the KSB’s code to the list of every unit that covers it."])
  }

  @Test func `of sheets laid out differently no place is preferred`() {
    let findings = wording(.matrix, .transposed)
    #expect(
      findings.map(\.message) == ["K2 does not stand in the mapping: “How logs are kept”."])
    #expect(
      findings.map(\.help) == [
        "Add the KSB to one of the sheets, and say which units cover it."
      ])
  }
}
