import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w107 = RuleExample(
    .externalContent, fires: .with([.macros]), passes: Scenario(Table.complete))
}

@Suite struct W107ExternalContentTests {
  @Test func `each kind is one note, and folders are not named`() {
    let scenario = Scenario.with([
      .externalLink(target: "file:///C:/Users/someone/Units.xlsx"), .macros,
      .externalLink(target: "..\\Old\\Hours.xlsx"), .embeddedObject(part: "a"),
      .externalLink(target: "Units.xlsx"), .embeddedObject(part: "b"),
    ])
    #expect(
      scenario.messages(of: .externalContent) == [
        """
        The workbook links to “Units.xlsx” and “Hours.xlsx”; only the values stored in this file \
        were checked.
        """,
        "The workbook carries macros; they were not run or checked.",
        "The workbook embeds 2 objects; only its cells were checked.",
      ])
  }
}

extension Scenario {
  fileprivate static func with(_ content: [ExternalContent]) -> Scenario {
    var scenario = Scenario(Table.complete)
    scenario.submission.uncheckedContent = [UncheckedContent(file: "m.xlsx", external: content)]
    return scenario
  }
}
