import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c103 = RuleExample(
    .rationaleWeak, fires: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | »Too few hours")),
    passes: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | Not safe in class")))
}

@Suite struct C103RationaleWeakTests {
  @Test(arguments: [
    "Live isolation is only safe in the workplace.", "Learnt in the workplace",
    "WORK-BASED learning", "on-the-job only", "only Safe when supervised",
    "the hazards are real", "there is a risk of injury in class",
    "cannot be reliably simulated", "unreliable in class", "Not safe in class",
    "Safer on site with the employer.", "Needs live systems, which only the workplace can provide",
    "Demonstrated more reliably during the placement",
    "It is not safe to practise outside the workplace",
  ])
  func `that the workplace is safer, more reliable or the only place is sound`(rationale: String) {
    #expect(SoundReason.isGiven(in: rationale))
  }

  @Test(arguments: [
    "Too few hours", "Covered in another course", "the situation differs", "a website exercise",
    "Not part of the curriculum", "brisk walking", "opposite views", "with their employer",
    "during placement", "needs site access", "risk of running late", "Employer", "Workplace",
    "No placement was available", "The employer did not reply", "Not needed in the workplace",
    "Safe practice is taught, without a placement", "It cannot be done in the workplace",
    "Not safe in the workplace",
  ])
  func `other reasons, and words that only look alike, are not`(rationale: String) {
    #expect(!SoundReason.isGiven(in: rationale))
  }

  @Test func `a reason beside full coverage is not judged`() {
    let scenario = Scenario(Table.list("K1 | Full | U1, U2 | Essay | Too few hours"))
    #expect(scenario.findings(of: .rationaleWeak).isEmpty)
  }
}
