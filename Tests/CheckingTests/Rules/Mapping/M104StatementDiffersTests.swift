import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m104 = RuleExample(
    .statementDiffers,
    fires: Scenario(
      Table.complete(without: "K2") + "\nK2 | »How books are kept | Full | U1, U2 | Essay | ",
      standard: .example()),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct M104StatementDiffersTests {
  @Test func `the changed words are shown`() {
    #expect(
      RuleExample.m104.fires.messages(of: .statementDiffers) == [
        "The statement of K2 is not the standard’s: “logs” became “books”."
      ])
  }

  @Test func `a swapped row is told by whose statement it has`() {
    let scenario = Scenario(
      "KSB | Statement | Coverage\nK1 | »How logs are kept | Full", standard: .example())
    #expect(
      scenario.messages(of: .statementDiffers) == [
        "The statement beside K1 is the standard’s K2."
      ])
    #expect(scenario.findings(of: .statementDiffers).map(\.location) == scenario.marked)
  }

  @Test(arguments: [
    "", "[insert statement]", "#REF!", "HOW LAMPS ARE LIT.", "K1: How lamps are lit",
  ])
  func `no statement, a prompt, an error or other spelling is not a difference`(words: String) {
    let sheet = "KSB | Statement | Coverage\nK1 | \(words) | Full\nK2 | How logs are kept | Full"
    #expect(Scenario(sheet, standard: .example()).findings(of: .statementDiffers).isEmpty)
  }

  @Test func `a sheet without statements is not compared`() {
    let scenario = Scenario("KSB | Coverage\nK1 | Full", standard: .example())
    #expect(
      scenario.reasonSkipped(.statementDiffers)
        == "the mapping does not repeat the KSBs’ statements")
  }
}
