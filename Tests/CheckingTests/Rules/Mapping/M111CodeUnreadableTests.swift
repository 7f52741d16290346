import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m111 = RuleExample(
    .codeUnreadable, fires: Scenario(Table.list("»K? | Full | U1, U2 | Essay | ")),
    passes: Scenario(Table.complete))
}

@Suite struct M111CodeUnreadableTests {
  @Test func `the code is quoted`() {
    #expect(
      RuleExample.m111.fires.messages(of: .codeUnreadable) == [
        """
        The row looks like a KSB’s, but its code “K?” cannot be read, so it was left out of the \
        check.
        """
      ])
  }

  @Test(arguments: ["#REF!", "=", "TBC"])
  func `an error, a formula without value or a prompt is another rule's`(code: String) {
    let scenario = Scenario(Table.list("\(code) | Full | U1, U2 | Essay | "))
    #expect(scenario.findings(of: .codeUnreadable).isEmpty)
  }
}
