import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s108 = RuleExample(
    .optionNotChosen, fires: Scenario(Table.complete, standard: .withOptions()),
    passes: Scenario(Table.complete, standard: .withOptions(), option: "Lamps"))
}

@Suite struct S108OptionNotChosenTests {
  @Test func `the options are listed, and the whole standard is checked`() {
    let scenario = RuleExample.s108.fires
    #expect(
      scenario.messages(of: .optionNotChosen) == [
        """
        The standard ST9001 has core and options, and no option was named, so the whole standard \
        was checked; its options are “Lamps” and “Lenses”.
        """
      ])
    #expect(scenario.submission.standards[0].claims.count == 6)
  }
}
