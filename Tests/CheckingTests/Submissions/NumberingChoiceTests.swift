import Checking
import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks

@Suite struct NumberingChoiceTests {
  /// A heading stands first, so that positions run ahead of the printed labels.
  private static let headed = OccupationalStandard.knowledge([
    (nil, "The lamp"), ("K1", "How lamps are lit"), ("K2", "How lamps are put out"),
    ("K3", "How lamps are cleaned"),
  ])

  @Test(arguments: [
    (["K1 | How lamps are lit", "K2 | How lamps are put out"], Numbering.printed),
    (["K2 | How lamps are lit", "K3 | How lamps are put out"], .positional),
    (["K1 | Something else", "K2 | Something else", "K3 | Something else"], .printed),
    (["K1 | ", "K2 | ", "K3 | ", "K4 | "], .positional),
  ])
  func `statements decide, then codes, then position`(rows: [String], numbering: Numbering) {
    let table = "KSB | Statement\n" + rows.joined(separator: "\n")
    #expect(Joining.mapping(table, Self.headed).numbering == numbering)
  }

  @Test func `under printed labels headings are no KSBs`() {
    let mapping = Joining.mapping("KSB | Statement\nK1 | How lamps are lit", Self.headed)
    #expect(mapping.claims.map(\.ksb.code) == ["K1", "K2", "K3"])
    #expect(mapping.claims.first?.ksb.statement == "How lamps are lit")
  }

  @Test func `an option's KSBs keep to the numbering in use`() {
    var standard = Self.headed
    standard.isCoreAndOptions = true
    standard.options = [StandardOption(title: "Lit", ksbs: ["K2", "K4"])]
    let mapping = Joining.mapping(
      "KSB | Statement\nK1 | How lamps are lit", standard, option: "Lit")
    #expect(mapping.claims.map(\.ksb.code) == ["K1", "K3"])
  }

  @Test func `labels that agree with positions need no choice`() {
    let standard = OccupationalStandard.knowledge([("K1", "A"), ("K2", "B")])
    #expect(Joining.mapping("KSB | Statement\nK2 | A", standard).numbering == .positional)
  }
}
