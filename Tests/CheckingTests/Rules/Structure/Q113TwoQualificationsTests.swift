import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  private static let units = """
    Unit | Status    | Pathway
    U1   | Mandatory | HNC
    U1   | Mandatory | HND
    U2   | Mandatory | HNC
    U2   | Mandatory | HND
    »U3  | Mandatory | HND
    """

  static let q113 = RuleExample(
    .twoQualifications,
    fires: Scenario(
      Table.mapping, structure: units,
      facts: { structure in
        structure.qualifications = [
          RivalQualification(name: "HNC", units: 2, location: structure.units[0].location),
          RivalQualification(name: "HND", units: 3, location: structure.units[4].location),
        ]
      }),
    passes: Scenario(Table.mapping, structure: units.replacing("»", with: "")))
}

extension String {
  fileprivate func replacing(_ character: Character, with text: String) -> String {
    split(separator: character, omittingEmptySubsequences: false).joined(separator: text)
  }
}

@Suite struct Q113TwoQualificationsTests {
  @Test func `both are named with their units, and the unit they share is not a repeat`() {
    let scenario = RuleExample.q113.fires
    #expect(
      scenario.messages(of: .twoQualifications) == [
        """
        The structure seems to hold 2 qualifications that share units, “HNC” (2 units) and “HND” \
        (3 units), and does not say which is meant.
        """
      ])
    #expect(scenario.messages(of: .unitRepeated).isEmpty)
  }
}
