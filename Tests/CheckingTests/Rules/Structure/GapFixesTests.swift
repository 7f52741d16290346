import Domain
import MarkedSheets
import Recognition
import Testing
@testable import Checking

/// What would close the gaps of a submission, and what must not be suggested.
@Suite struct ClosingChangesTests {
  private static func changes(
    _ table: String, _ units: String = Table.units, _ rules: String = Table.oneOfGroup
  ) -> [String] {
    let scenario = Scenario(table, structure: units, combinations: rules)
    let structure = scenario.submission.structure
    return scenario.submission.changes.map { change in
      let unit = structure?.combined.units[change.unit].code ?? ""
      let codes = change.closes.map { "\($0.ksb)" }.joined(separator: " ")
      return "\(change.kind.rawValue) \(unit): \(codes)"
    }
  }

  @Test func `the unit that closes most gaps comes first`() {
    let table = """
      KSB | Coverage | Units
      K1  | Full     | U2
      K2  | Full     | U3
      K3  | Full     | U3
      """
    let rules = "Group | At least | Of\nA | 1 | units"
    #expect(
      Self.changes(table, Table.units, rules) == [
        "make-mandatory U3: K2 K3", "make-mandatory U2: K1",
      ])
  }

  @Test func `two units that the rules do not allow together are not both suggested`() {
    let table = "KSB | Coverage | Units\nK1 | Full | U2\nK2 | Full | U3"
    #expect(Self.changes(table) == ["make-mandatory U2: K1", "cover U1: K2"])
  }

  @Test func `what is not covered at all could be covered by a unit that all learners take`() {
    let table = "KSB | Coverage | Units\nK1 | None |\nK2 | Full | U1, U2, U3"
    #expect(Self.changes(table) == ["cover U1: K1"])
  }

  @Test func `a pathway without a choice does not stand in the way`() {
    let units = """
      Unit | Status    | Group | Pathway
      U1   | Mandatory |       |
      U2   | Optional  | A     |
      U3   | Optional  | A     | Shop
      """
    let rules =
      "Group | At least | At most | Of | Pathway\nA | 1 | 1 | units | Shop\nA | 5 | | units | Garden"
    let table = "KSB | Coverage | Units\nK1 | Full | U2\nK2 | Full | U1, U3"
    #expect(Self.changes(table, units, rules) == ["make-mandatory U2: K1"])
  }

  @Test func `nothing is suggested where the structure is in doubt`() {
    let table = "KSB | Coverage | Units\nK1 | None |\nK2 | Full | U1, U2, U3"
    #expect(Self.changes(table, Table.units + "\nU4 | | A | 4 | 15").isEmpty)
  }

  @Test func `a standard that one pathway serves is asked of its learners alone`() {
    let units = "Unit | Status | Pathway\nU1 | Mandatory | Shop\nU2 | Mandatory | Garden"
    let sheet = MarkedSheet("KSB | Coverage | Units\nK1 | Full | U1\nK2 | Full | U2")
    for (pathway, expected) in [("shop", ["always", "never"]), ("Garden", ["never", "always"])] {
      let request = StandardLookup(
        reference: "ST9001",
        result: .found(
          .example { $0.ksbs = Array($0.ksbs.prefix(2)) }, source: .file), pathway: pathway)
      let scenario = Scenario(
        recognised: sheet.recognised, requests: [request],
        structure: MarkedStructure(units).recognised)
      let claims = scenario.submission.standards.flatMap(\.claims)
      #expect(claims.map { $0.guarantee?.guarantee.rawValue } == expected)
    }
  }
}
