import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c102 = RuleExample(
    .partialWithoutRationale, fires: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | »")),
    passes: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | Not safe in class")))
}

@Suite struct C102PartialWithoutRationaleTests {
  @Test(arguments: [
    "KSB | Coverage | Units\nK1 | »Partial | U1", "KSB | [U1] | [U2]\nK1 | | »P",
    "KSB | Coverage | Units | Rationale\nK1 | Partial | U1 | »n/a",
    "KSB | Coverage | Units | Rationale\nK1 | Partial | U1 | »-",
  ])
  func `it points where the reason should stand, else at the coverage`(sheet: String) {
    let scenario = Scenario(sheet)
    #expect(scenario.findings(of: .partialWithoutRationale).map(\.location) == scenario.marked)
  }

  @Test func `without a place for a reason the help says where to give it`() {
    let help = Scenario("KSB | [U1]\nK1 | P").findings(of: .partialWithoutRationale).map(\.help)
    #expect(
      help == [
        """
        Add a column with the header “Rationale for partial coverage” and give the reason there, \
        or cover the KSB fully.
        """
      ])
  }

  @Test(arguments: ["TBC", "#REF!", "="])
  func `a prompt, an error or a formula without value is another rule's`(text: String) {
    let scenario = Scenario(Table.list("K1 | Partial | U1, U2 | Essay | \(text)"))
    #expect(scenario.findings(of: .partialWithoutRationale).isEmpty)
  }

  @Test func `a reason in a continued row is enough`() {
    let scenario = Scenario(
      "KSB | Coverage | Units | Rationale\nK1 | Partial | U1 | \n | | U2 | Not safe in class")
    #expect(scenario.findings(of: .partialWithoutRationale).isEmpty)
  }

  @Test(arguments: [
    (LayoutKind.transposed, "Add a row with the label “Rationale for partial coverage” below"),
    (
      .inverted, "Add a column with the header “Rationale for partial coverage” and give the reason"
    ),
  ])
  func `the help says where a layout has room for a reason`(layout: LayoutKind, help: String) {
    let sheet = MarkedSheet("KSB | [U1]\nK1 | P").laidOut(as: layout)
    let findings = Scenario(recognised: sheet.recognised).findings(of: .partialWithoutRationale)
    #expect(findings.count == 1)
    #expect(findings.first?.help.hasPrefix(help) == true, "\(findings.map(\.help))")
  }

  @Test func `a reason that a mark goes on to give is judged as one`() {
    func rules(_ reason: String) -> [String] {
      let scenario = Scenario(
        recognised: {
          var recognised = MarkedSheet("KSB | [U1]\nK1 | P").recognised
          recognised.sheets[0].tables[0].entries[0].marks[0].reason = reason
          return recognised
        }())
      return scenario.result([.partialWithoutRationale, .rationaleWeak, .partialAccepted]).findings
        .map(\.rule)
    }
    #expect(rules("only safe at work") == ["C110"])
    #expect(rules("not enough hours") == ["C103"])
  }
}
