import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s114 = RuleExample(
    .unreadableStandard,
    fires: Scenario(
      recognised: MarkedSheet(Table.complete).recognised,
      requests: [
        StandardLookup(
          reference: "standard.json",
          result: .unreadable(file: "standard.json", reason: "is a web page, not a record"))
      ]),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct S114UnreadableStandardTests {
  @Test func `the message names the file, and the check stops`() {
    let result = RuleExample.s114.fires.result()
    #expect(result.findings.map(\.message) == ["standard.json is a web page, not a record."])
    #expect(result.isUnchecked)
  }
}
