import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s102 = RuleExample(
    .standardNotFound, fires: .searching(["the library"]),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct S102StandardNotFoundTests {
  @Test(arguments: [
    ([], "The standard ST9999 was not found, and there was nowhere to look for it"),
    (["the folder standards"], "The standard ST9999 was not found in the folder standards"),
    (["a", "b", "c"], "The standard ST9999 was not found in a, b or c"),
  ])
  func `the message says where it was looked for, and what to do`(
    searched: [String], start: String
  ) {
    let advice = """
      records come from the public standards API: save the standard’s and give it with --standard, \
      or add it with “ksbcheck standard add”.
      """
    #expect(
      Scenario.searching(searched).messages(of: .standardNotFound) == ["\(start); \(advice)"])
  }

  @Test func `the check stops, even when another standard was found`() {
    var submission = Scenario.searching([]).submission
    submission.standards = Scenario(Table.complete).submission.standards
    let result = Checker().check(submission)
    #expect(result.isUnchecked)
    #expect(result.findings.map(\.rule) == ["S102"])
  }
}

extension Scenario {
  fileprivate static func searching(_ places: [String]) -> Scenario {
    Scenario(
      recognised: MarkedSheet(Table.complete).recognised,
      requests: [StandardLookup(reference: "ST9999", result: .notFound(searched: places))])
  }
}
