import Testing

@testable import Checking

@Suite struct WordingTests {
  @Test(arguments: [
    ([], ""), (["K1"], "K1"), (["K1", "K2"], "K1 and K2"), (["K1", "K2", "K5"], "K1, K2 and K5"),
  ])
  func `a list reads like a sentence`(items: [String], text: String) {
    #expect(Wording.list(items) == text)
  }

  @Test func `a long list is cut, and what is left out is counted`() {
    let text = Wording.list((1...1_000).map { "Sheet\($0)" })
    #expect(text.hasPrefix("Sheet1, Sheet2, "))
    #expect(text.hasSuffix("Sheet23 and 977 others"))
  }
}
