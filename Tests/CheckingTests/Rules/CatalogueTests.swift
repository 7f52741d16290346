import Testing

@testable import Checking

@Suite struct CatalogueTests {
  @Test func `codes and names are unique`() {
    #expect(Set(Catalogue.all.map(\.code)).count == Catalogue.all.count)
    #expect(Set(Catalogue.all.map(\.name)).count == Catalogue.all.count)
  }

  @Test func `rules stand in the order of their letters and numbers`() {
    let order = Array("WSMCQX")
    let keys = Catalogue.all.map { rule in
      "\(rule.code.first.flatMap(order.firstIndex(of:)) ?? 9)\(rule.code.dropFirst())"
    }
    #expect(keys == keys.sorted())
  }

  @Test(arguments: Catalogue.all.map(\.code))
  func `the texts of a rule have their form`(code: String) throws {
    let rule = try #require(Catalogue.rule(code: code))
    #expect(rule.code.count == 4 && rule.code.dropFirst().allSatisfy(\.isNumber))
    #expect(rule.name.allSatisfy { $0.isLowercase || $0 == "-" })
    for text in [rule.summary, rule.rationale, rule.clause.text, rule.fix] {
      #expect(text.hasSuffix("."))
      #expect(text.first?.isUppercase == true || text.first == "“")
      #expect(!text.contains("\n") && !text.contains("  "))
    }
    #expect(rule.summary.split(separator: ". ").count == 1)
    #expect(!rule.bad.text.isEmpty && !rule.good.text.isEmpty)
    #expect(rule.bad.text != rule.good.text)
  }

  @Test(arguments: RuleExample.all)
  func `a finding weighs as its rule says, or as its exceptions do`(example: RuleExample) {
    for finding in example.fires.findings(of: example.rule) {
      let exceptions = example.rule.severityExceptions ?? ""
      let isExpected =
        finding.severity == example.rule.severity
        || exceptions.hasPrefix(finding.severity.rawValue)
      #expect(isExpected, "\(finding.severity)")
    }
  }

  @Test func `only rules of the first stage stop the check, and they must be fixed`() {
    let stoppers = Catalogue.all.filter(\.stopsTheCheck)
    #expect(stoppers.map(\.code) == ["W101", "W102", "S102", "S114", "Q101", "X103"])
    #expect(Catalogue.all.filter { $0.stage == .intake }.map(\.code) == stoppers.map(\.code))
    #expect(stoppers.allSatisfy { $0.severity == .mustFix })
  }

  @Test(arguments: ["C101", "c101"])
  func `a rule is found by its code in either case`(code: String) {
    #expect(Catalogue.rule(code: code)?.name == "ksb-not-covered")
  }

  @Test func `there is no rule for another code`() {
    #expect(Catalogue.rule(code: "C1") == nil)
  }
}
