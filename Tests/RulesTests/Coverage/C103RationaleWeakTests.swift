import MarkedSheets
import Recognition
import Standards
import Submissions
import Testing
import Workbooks

@testable import Rules

extension RuleExample {
  static let c103 = RuleExample(
    .rationaleWeak, fires: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | »Too few hours")),
    passes: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | Not safe in class")))
}

@Suite struct C103RationaleWeakTests {
  @Test(arguments: [
    "Learnt in the workplace", "WORK-BASED learning", "on-the-job only", "with their employer",
    "during placement", "needs site access", "needs site", "only Safe when supervised",
    "the hazards are real", "risk of injury", "cannot be reliably simulated", "unreliable in class",
    "Health & safety",
  ])
  func `workplace, safety and reliability are sound reasons`(rationale: String) {
    #expect(SoundReason.isGiven(in: rationale))
  }

  @Test(arguments: [
    "Too few hours", "Covered in another course", "the situation differs", "a website exercise",
    "Not part of the curriculum", "brisk walking", "opposite views",
  ])
  func `other reasons, and words that only look alike, are not`(rationale: String) {
    #expect(!SoundReason.isGiven(in: rationale))
  }

  @Test func `a reason beside full coverage is not judged`() {
    let scenario = Scenario(Table.list("K1 | Full | U1, U2 | Essay | Too few hours"))
    #expect(scenario.findings(of: .rationaleWeak).isEmpty)
  }
}
