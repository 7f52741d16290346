import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m112 = RuleExample(
    .codeRecovered,
    fires: Scenario(
      Table.complete(without: "K3") + "\n»K? | How lenses are cleaned. | Full | U1, U2 | Essay | ",
      standard: .example()),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct M112CodeRecoveredTests {
  private func standard() -> OccupationalStandard {
    .example { standard in
      standard.ksbs[2].statement =
        "How the great lenses of old lighthouses are cleaned before every winter without a scratch"
    }
  }

  @Test func `a statement of the standard's own tells the KSB`() {
    let scenario = RuleExample.m112.fires
    #expect(
      scenario.messages(of: .codeRecovered) == [
        """
        The row’s code “K?” cannot be read, and was read as K3: its statement is the standard’s \
        own.
        """
      ])
    #expect(scenario.findings(of: .codeUnreadable).isEmpty)
    #expect(scenario.findings(of: .ksbMissing).isEmpty)
    #expect(scenario.submission.standards[0].claims.allSatisfy { $0.coverage == .full })
  }

  @Test func `a statement that is close is read, and to be checked`() {
    let scenario = Scenario(
      Table.complete(without: "K3") + """
        \nK? | How the great lenses of old lighthouses are cleaned before each winter without a \
        scratch | Full | U1, U2 | Essay |
        """, standard: standard())
    let findings = scenario.findings(of: .codeRecovered)
    #expect(findings.map(\.severity) == [.shouldFix])
    #expect(findings.first?.message.contains("each winter") == true)
    #expect(findings.first?.message.contains("every winter") == true)
    #expect(scenario.findings(of: .statementDiffers).isEmpty)
    #expect(scenario.findings(of: .ksbMissing).isEmpty)
  }

  @Test(arguments: [
    "How lenses are made", "How the great lenses of old lighthouses are painted in summer",
    "Lenses",
  ])
  func `a statement that may be another is not read`(statement: String) {
    let scenario = Scenario(
      Table.complete(without: "K3") + "\nK? | \(statement) | Full | U1, U2 | Essay | ",
      standard: standard())
    #expect(scenario.findings(of: .codeRecovered).isEmpty)
    #expect(scenario.findings(of: .codeUnreadable).count == 1)
    #expect(scenario.findings(of: .ksbMissing).count == 1)
  }

  @Test func `of statements that the standard repeats, only the one left over is told`() {
    let twice = OccupationalStandard.example { $0.ksbs[2].statement = "How lamps are lit" }
    let one = Scenario(
      Table.complete(without: "K3") + "\n»K? | How lamps are lit | Full | U1, U2 | Essay | ",
      standard: twice)
    #expect(one.findings(of: .codeRecovered).map(\.ksb) == ["K3"])
    let both = Scenario(
      Table.complete(without: "K1", "K3") + """
        \nK? | How lamps are lit | Full | U1, U2 | Essay |
        K! | How lamps are lit | Full | U1, U2 | Essay |
        """, standard: twice)
    #expect(both.findings(of: .codeRecovered).isEmpty)
    #expect(both.findings(of: .codeUnreadable).count == 2)
  }

  @Test func `a sheet without codes is one thing`() {
    let rows = [
      "How lamps are lit", "How logs are kept", "How lenses are cleaned", "Light the lamp",
    ]
    let lines = rows.map { "K? | \($0) | Full | U1, U2 | Essay | " }.joined(separator: "\n")
    let header = "KSB | Statement | Coverage | Units | Assessment | Rationale"
    let known = Scenario("\(header)\n\(lines)", standard: .example())
    let recovered = known.findings(of: .codeRecovered)
    #expect(recovered.map(\.ksb) == ["K1", "K2", "K3", "S1"])
    #expect(Set(recovered.map(\.group)) == ["M112/1"])
    let unknown = Scenario("\(header)\n\(lines)").findings(of: .codeUnreadable)
    #expect(unknown.map(\.severity) == Array(repeating: .mustFix, count: 4))
    #expect(Set(unknown.map(\.group)) == ["M111/1"])
  }
}
