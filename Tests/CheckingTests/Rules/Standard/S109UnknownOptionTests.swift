import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s109 = RuleExample(
    .unknownOption, fires: Scenario(Table.complete, standard: .withOptions(), option: "Lanterns"),
    passes: Scenario(Table.complete, standard: .withOptions(), option: " lenses "))
}

@Suite struct S109UnknownOptionTests {
  @Test(arguments: [
    ("Foghorns", ""), ("Lense", " (did you mean “Lenses”?)"),
  ])
  func `the options are listed and the nearest is suggested`(name: String, hint: String) {
    let scenario = Scenario(Table.complete, standard: .withOptions(), option: name)
    #expect(
      scenario.messages(of: .unknownOption) == [
        """
        The option “\(name)” is none of the standard’s, which are “Lamps” and “Lenses”\(hint), so \
        the whole standard was checked.
        """
      ])
  }

  @Test func `a standard without options has none that could be named`() {
    let scenario = Scenario(Table.complete, standard: .example(), option: "Lamps")
    #expect(
      scenario.messages(of: .unknownOption) == [
        "The option “Lamps” was named, but the standard ST9001 has no options."
      ])
  }
}
