import MarkedSheets
import Recognition
import Testing
import Workbooks

@testable import Checking

extension RuleExample {
  static let m114 = RuleExample(
    .wordsInferred,
    fires: .reading([
      Scale.Value(text: "Aligned", reading: .full, basis: .form, count: 3),
      Scale.Value(text: "Not aligned", reading: .none, basis: .form, count: 1),
    ]), passes: Scenario(Table.complete))
}

@Suite struct M114WordsInferredTests {
  @Test func `each word is told with its meaning and how often it stands`() {
    #expect(
      RuleExample.m114.fires.messages(of: .wordsInferred) == [
        "Read by their form: “Aligned” as full (3 cells) and “Not aligned” as none (1 cell)."
      ])
  }

  @Test func `words about teaching are told once`() {
    let scenario = Scenario.reading([
      Scale.Value(text: "Workshop", reading: .full, basis: .teaching, count: 2),
      Scale.Value(text: "LO1", reading: .full, basis: .teaching, count: 1),
    ])
    #expect(
      scenario.messages(of: .wordsInferred) == [
        """
        3 cells below units say how or where the KSB is taught, such as “Workshop” and “LO1”, and \
        were read as a claim that the unit covers it fully.
        """
      ])
  }
}

extension Scenario {
  /// A complete table whose coverage was read by this scale.
  fileprivate static func reading(_ values: [Scale.Value]) -> Scenario {
    Scenario(Table.complete) { recognised in
      for sheet in recognised.sheets.indices {
        recognised.sheets[sheet].table?.coverageScale = Scale(values)
      }
    }
  }
}
