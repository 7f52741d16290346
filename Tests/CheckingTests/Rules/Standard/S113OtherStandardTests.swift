import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s113 = RuleExample(
    .otherStandard,
    fires: Scenario(.annotated("»ST9002"), standard: .example()) { $0.name(["ST9002"]) },
    passes: Scenario(Table.complete, standard: .example()) { $0.name(["ST9001"]) })
}

@Suite struct S113OtherStandardTests {
  @Test func `the message names both`() {
    #expect(
      RuleExample.s113.fires.messages(of: .otherStandard) == [
        "The sheet names the standard ST9002, but it was checked against ST9001."
      ])
  }

  @Test func `a sheet that names the given standard too is about that one`() {
    let scenario = Scenario(Table.complete, standard: .example()) {
      $0.name(["ST9000", "ST9001"])
    }
    #expect(scenario.findings(of: .otherStandard).isEmpty)
    #expect(scenario.reasonSkipped(.ksbMissing) == nil)
  }

  @Test(arguments: [Rule.ksbMissing, .ksbUnknown, .statementDiffers, .dutyThin])
  func `rules that compare with the standard are skipped`(rule: Rule) {
    #expect(
      RuleExample.s113.fires.reasonSkipped(rule)
        == "the sheet names another standard than the one given (S113)")
  }

  private func findings(
    _ subject: StandardFact.Subject, level: Int? = nil, naming references: [String] = []
  ) -> [Finding] {
    let scenario = Scenario(Table.complete, standard: .example(), level: level) {
      $0.name(references)
      $0.standardFacts = [StandardFact(subject, at: .titleCell)]
    }
    return scenario.findings(of: .otherStandard)
  }

  @Test func `another version must be fixed, and the right one is right however it is written`() {
    let found = findings(.version("1.1", of: "ST9001"), naming: ["ST9001"])
    #expect(
      found.map(\.message) == [
        "The sheet names version 1.1 of ST9001, but it was checked against version 1.0."
      ])
    #expect(found.map(\.severity) == [.mustFix])
    #expect(found.map(\.location) == [.titleCell])
    #expect(found.map(\.standard) == ["ST9001"])
    #expect(findings(.version("1.1", of: nil)).count == 1)
    #expect(findings(.version("1", of: nil)).isEmpty)
    #expect(findings(.version("1.1", of: "ST9002")).isEmpty)
  }

  @Test func `another title weighs less beside the right reference`() {
    let found = findings(.title("Harbour pilot"))
    #expect(found.map(\.severity) == [.mustFix])
    #expect(
      found.map(\.message) == [
        """
        The sheet names the standard “Harbour pilot”, but it was checked against ST9001, \
        “Lighthouse technician”.
        """
      ])
    #expect(findings(.title("Harbour pilot"), naming: ["ST9001"]).map(\.severity) == [.shouldFix])
  }

  @Test(arguments: [
    "Lighthouse Technician", "Lighthouse technicians", "The lighthouse technician (2024)",
    "Lighthouse", "Lihgthouse technican",
  ])
  func `a title may be longer, shorter or misspelt`(title: String) {
    #expect(findings(.title(title)).isEmpty)
  }

  @Test func `another level`() {
    #expect(findings(.level(4)).isEmpty)
    let found = findings(.level(5))
    #expect(found.map(\.severity) == [.shouldFix])
    #expect(
      found.map(\.message) == [
        "The sheet says that the standard is at level 5, but ST9001 is at level 4."
      ])
  }

  @Test func `a level may be the qualification's`() {
    #expect(findings(.anyLevel(5)).isEmpty)
    #expect(findings(.anyLevel(5), level: 5).isEmpty)
    #expect(findings(.anyLevel(4), level: 5).isEmpty)
    #expect(
      findings(.anyLevel(6), level: 5).map(\.message) == [
        "The sheet says level 6, which is the level neither of ST9001 nor of the qualification."
      ])
  }

  @Test func `a sheet that names another reference is told once`() {
    let found = findings(.title("Harbour pilot"), naming: ["ST9002"])
    #expect(found.map(\.quoted).count == 1)
    #expect(found.first?.message.contains("ST9002") == true)
  }

  @Test func `the structure's own cell is compared as well`() {
    var scenario = Scenario(Table.complete, standard: .example())
    var recognised = RecognisedStructure()
    recognised.facts.standardFacts = [
      StandardFact(.reference("ST9003"), at: .titleCell),
      StandardFact(.title("Harbour pilot"), at: .titleCell),
    ]
    scenario.submission.structure = SubmissionStructure(
      file: "structure.xlsx", recognised: recognised,
      combined: QualificationStructure(units: []), rows: [])
    let found = scenario.findings(of: .otherStandard)
    #expect(
      found.map(\.message) == [
        "The sheet names the standard ST9003, but it was checked against ST9001."
      ])
    #expect(found.map(\.file) == ["structure.xlsx"])
  }

  @Test func `without a given standard there is nothing to differ from`() {
    let scenario = Scenario(Table.complete) { $0.name(["ST9002"]) }
    #expect(scenario.reasonSkipped(.otherStandard) == "no standard was given (S101)")
  }
}

extension RecognisedWorkbook {
  fileprivate mutating func name(_ references: [String]) {
    namedStandards = references.map {
      NamedStandard(
        reference: $0,
        location: CellLocation(sheet: "KSB mapping", cell: CellReference(row: 2, column: 4)))
    }
  }
}

extension CellLocation {
  fileprivate static let titleCell = CellLocation(
    sheet: "KSB mapping", cell: CellReference(row: 1, column: 1))
}

extension String {
  /// A sheet with a remark in D2.
  fileprivate static func annotated(_ remark: String) -> String {
    "KSB | Coverage | Units | Remarks\nK1 | Full | U1 | \(remark)"
  }
}
