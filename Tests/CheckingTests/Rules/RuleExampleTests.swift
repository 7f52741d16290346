import Recognition
import Testing

@testable import Checking

extension RuleExample {
  /// One example for each rule, in the order of the catalogue.
  static let all: [RuleExample] = [
    w101, w102, w103, w104, w105, w106, w107, w108, w109, w110, w111,
    w112,
    s101, s102, s103, s104, s105, s106, s107, s108, s109, s110, s111, s112, s113, s114, s115, s116,
    m101, m102, m103, m104, m105, m106, m107, m108, m109, m110, m111, m112, m113, m114,
    c101, c102, c103, c104, c105, c106, c107, c108, c109, c110, c111, c112, c113,
    c114, c115, c116, c117,
    q101, q102, q103, q104, q105, q106, q107, q108, q109, q110, q111, q112, q113,
    x101, x102, x103,
  ]
}

@Suite struct RuleExampleTests {
  @Test func `every rule has an example that fires and one that passes`() {
    #expect(RuleExample.all.map(\.rule.code) == Catalogue.all.map(\.code))
  }

  @Test(arguments: RuleExample.all)
  func `the rule fires at the marked cells`(example: RuleExample) {
    let findings = example.fires.findings(of: example.rule)
    #expect(!findings.isEmpty)
    let cells = findings.compactMap(\.location).filter { $0.cell != nil }
    #expect(Set(cells) == Set(example.fires.marked))
    #expect(cells.count == example.fires.marked.count)
    #expect(findings.allSatisfy { $0.rule == example.rule.code && $0.name == example.rule.name })
  }

  @Test(arguments: RuleExample.all)
  func `nothing else in the failing example must be fixed`(example: RuleExample) {
    let others = example.fires.result().findings.filter {
      $0.severity == .mustFix && $0.rule != example.rule.code
    }
    #expect(others.isEmpty)
  }

  @Test(arguments: RuleExample.all)
  func `the rule runs on the passing example and finds nothing`(example: RuleExample) {
    let result = example.passes.result()
    #expect(result.passed.contains(example.rule.code))
    #expect(result.findings.allSatisfy { $0.severity != .mustFix || $0.suppression != nil })
  }

  @Test(arguments: RuleExample.all)
  func `messages and help are plain sentences`(example: RuleExample) {
    for finding in example.fires.result().findings {
      #expect(finding.message.hasSuffix("."))
      #expect(finding.message.first?.isLowercase == false || finding.message.contains("."))
      #expect(finding.help.hasSuffix("."))
      #expect(!finding.message.contains("\n") && !finding.help.contains("\n"))
    }
  }
}
