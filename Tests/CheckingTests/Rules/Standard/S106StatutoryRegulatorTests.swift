import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s106 = RuleExample(
    .statutoryRegulator,
    fires: Scenario(Table.complete, standard: .example { $0.reference = "ST0108" }),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct S106StatutoryRegulatorTests {
  @Test func `the message names the published body, whatever the record says`() {
    for body in [nil, "Lights Council"] {
      let scenario = Scenario(
        Table.complete,
        standard: .example {
          $0.reference = "st0108"
          $0.regulatedBody = body
        })
      #expect(
        scenario.messages(of: .statutoryRegulator) == [
          """
          The occupation “Lighthouse technician” is regulated by the General Dental Council \
          (GDC), which must recognise the applicant before submission; the application asks for \
          the number.
          """
        ])
    }
  }

  @Test func `a recognition that is stated is a note`() {
    var scenario = RuleExample.s106.fires
    #expect(scenario.findings(of: .statutoryRegulator).map(\.severity) == [.shouldFix])
    scenario.submission.qualification.checklist[.regulator] = "GDC 1234"
    #expect(scenario.findings(of: .statutoryRegulator).map(\.severity) == [.note])
    #expect(
      scenario.messages(of: .statutoryRegulator) == [
        """
        The occupation “Lighthouse technician” is regulated by the General Dental Council (GDC); \
        its recognition of the applicant is stated as “GDC 1234”.
        """
      ])
  }

  @Test func `a body that the record alone names is told apart`() {
    let scenario = Scenario(
      Table.complete, standard: .example { $0.regulatedBody = "Lights Council" })
    #expect(
      scenario.messages(of: .statutoryRegulator) == [
        """
        The standard’s record names “Lights Council” as the regulator of “Lighthouse \
        technician”, which is none of the occupations published as regulated by statute.
        """
      ])
    #expect(
      scenario.findings(of: .statutoryRegulator).map(\.help) == [
        "Ask the regulator’s team whether that body’s recognition is needed."
      ])
  }
}
