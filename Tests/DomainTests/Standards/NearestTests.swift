import Domain
import Testing

struct NearestTests {
  private let rules = Nearest(among: ["M101", "M102", "C101", "C110"])
  private let options = Nearest(among: [
    "Cyber Security Engineer", "Cyber Risk Analyst", "Cyber Defend & Respond",
  ])

  @Test(arguments: [
    ("c101", "C101"), ("C11", "C110"), ("C10l", "C101"), ("C0101", "C101"), ("C1O1", "C101"),
    ("1M01", "M101"),
    ("m102", "M102"),
  ])
  func `a mistyped code leads to the nearest one`(_ written: String, _ nearest: String) {
    #expect(rules.word(to: written) == nearest)
  }

  @Test(arguments: [
    ("cyber security enginer", "Cyber Security Engineer"),
    ("Risk Analyst", "Cyber Risk Analyst"),
    ("Cyber Defend", "Cyber Defend & Respond"),
  ])
  func `a shortened title leads to the only one it can mean`(_ written: String, _ nearest: String) {
    #expect(options.word(to: written) == nearest)
  }

  @Test(arguments: ["", "   ", "Baker", "Cyber"])
  func `nothing is suggested when nothing is near or several are`(_ written: String) {
    #expect(options.word(to: written) == nil)
  }

  @Test func `a tie goes to the earlier word`() {
    #expect(Nearest(among: ["abcx", "abcy"]).word(to: "abcz") == "abcx")
  }

  @Test func `no candidates and very long words are no trouble`() {
    #expect(Nearest(among: []).word(to: "C101") == nil)
    #expect(rules.word(to: String(repeating: "C101", count: 50_000)) == nil)
    #expect(Nearest(among: [""]).word(to: "abc") == nil)
  }
}
