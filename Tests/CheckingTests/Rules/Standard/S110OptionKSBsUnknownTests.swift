import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s110 = RuleExample(
    .optionKSBsUnknown,
    fires: Scenario(Table.complete, standard: .withOptions(ksbsKnown: false), option: "Lamps"),
    passes: Scenario(Table.complete, standard: .withOptions(), option: "Lamps"))
}

@Suite struct S110OptionKSBsUnknownTests {
  @Test func `the whole standard is checked`() {
    #expect(RuleExample.s110.fires.submission.standards[0].claims.count == 6)
  }
}
