import Domain
import Foundation
import TestSupport
import Testing

struct StandardOptionTests {
  private let standard: OccupationalStandard

  init() throws {
    let file = Project.file("Fixtures/example/standard.json")
    standard = try OccupationalStandard(json: Data(contentsOf: file))
  }

  @Test func `the example is a core-and-options standard of our own`() {
    #expect(standard.reference == "ST9001")
    #expect(standard.title.contains("illustrative"))
    #expect(standard.level == 4)
    #expect(standard.isCoreAndOptions)
    #expect(standard.ksbs.count == 33)
    #expect(standard.duties.count == 10)
    #expect(standard.ksbs.allSatisfy { !$0.duties.isEmpty })
  }

  @Test func `an option has the KSBs of the core duties and its own`() throws {
    let electrical = try #require(standard.option(titled: "Electrical and electronic goods")?.ksbs)
    let furniture = try #require(standard.option(titled: "Furniture and textiles")?.ksbs)
    #expect(electrical.count == 30)
    #expect(furniture.count == 28)
    let onlyElectrical = Set(electrical).subtracting(furniture).sorted().map(\.description)
    #expect(onlyElectrical == ["K11", "K12", "S11", "S12", "S13"])
    #expect(electrical == electrical.sorted())
  }

  @Test func `an option’s KSBs keep the numbers of the whole standard`() throws {
    let option = try #require(standard.option(titled: "Furniture and textiles"))
    let codes = standard.ksbs(numbered: .positional, option: option).map(\.code)
    #expect(codes == option.ksbs)
    #expect(codes.contains(KSBCode(.knowledge, 14)))
  }

  @Test(arguments: [
    "furniture and textiles", "FURNITURE  &  TEXTILES", " Furniture, and textiles. ",
  ])
  func `a title is found whatever its case, spacing and punctuation`(_ title: String) {
    #expect(standard.option(titled: title)?.title == "Furniture and textiles")
  }

  @Test(arguments: ["Furniture", "Bakery", ""])
  func `another title is not found`(_ title: String) {
    #expect(standard.option(titled: title) == nil)
  }

  @Test(arguments: [
    ("Furniture", "Furniture and textiles"), ("furnitur and textile", "Furniture and textiles"),
    ("Electrical", "Electrical and electronic goods"),
  ])
  func `a title that is nearly right leads to the option`(_ title: String, _ nearest: String) {
    #expect(standard.nearestOption(to: title)?.title == nearest)
  }

  @Test func `a title that is nothing like any leads nowhere`() {
    #expect(standard.nearestOption(to: "Bakery") == nil)
  }

  @Test(arguments: [
    // Titles alone.
    #""coreAndOptions":true,"optionsUnstructuredTemplate":["One"," ","Two"]"#,
    #""options":["One","Two"]"#,
    // Options as records, but no duty leads anywhere.
    #""options":[{"optionId":"1","title":"One"},{"optionId":"2","title":"Two"}]"#,
    #""options":[{"optionId":"1","title":"One"},{"optionId":"2","title":"Two"},{"title":null}],"duties":[{"isThisACoreDuty":0,"mappedOptions":["1"]},{"isThisACoreDuty":0,"mappedOptions":["2"]}]"#,
    // Core duties alone say nothing about the options.
    #""options":[{"optionId":"1","title":"One"},{"optionId":"2","title":"Two"}],"duties":[{"isThisACoreDuty":1,"mappedKnowledge":["a"]}]"#,
  ])
  func `options whose KSBs the record does not tell have none to check against`(
    _ json: String
  ) throws {
    let standard = try OccupationalStandard(
      #"{"referenceNumber":"ST9002","knowledges":[{"knowledgeId":"a","detail":"Soils"}],\#(json)}"#)
    #expect(standard.isCoreAndOptions)
    #expect(standard.options.map(\.title) == ["One", "Two"])
    #expect(standard.options.allSatisfy { $0.ksbs == nil })
    let option = try #require(standard.option(titled: "one"))
    #expect(standard.ksbs(numbered: .positional, option: option) == standard.ksbs)
  }
}
