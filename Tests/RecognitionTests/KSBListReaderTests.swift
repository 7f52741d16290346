import Domain
import Testing

@testable import Recognition

@Suite
struct KSBListReaderTests {
  private let reader = KSBListReader(vocabulary: .standard)

  private func read(_ text: String, as type: KSBType? = nil) -> [String]? {
    reader.read(text, as: type).map { listing in
      listing.items.map { item in
        item.isMarked ? "\(item.code) \(item.reading)" : "\(item.code)"
      } + listing.unread.map { "unread \($0)" }
    }
  }

  @Test(arguments: [
    ("K1, K2; S3", ["K1", "K2", "S3"]),
    ("k1 s2/b3", ["K1", "S2", "B3"]),
    ("K1\nK2\r\nK3", ["K1", "K2", "K3"]),
    ("K01 & K 2 and K-3", ["K1", "K2", "K3"]),
    ("(K1), [K2]", ["K1", "K2"]),
    ("K1-K4", ["K1", "K2", "K3", "K4"]),
    ("K1 – K3", ["K1", "K2", "K3"]),
    ("K1-3, S2 to S4", ["K1", "K2", "K3", "S2", "S3", "S4"]),
    ("K1, 2, 5-7", ["K1", "K2", "K5", "K6", "K7"]),
    ("K1, 2 and 3", ["K1", "K2", "K3"]),
    ("Knowledge 1, Skill 2", ["K1", "S2"]),
    ("Knowledge: K1, K2. Skills: S1", ["K1", "K2", "S1"]),
    ("KSBs: K1, S1", ["K1", "S1"]),
    ("K4.2, K1a", ["K4.2", "K1a"]),
    ("K1.", ["K1"]),
    ("• K1\n• S2", ["K1", "S2"]),
    ("K1 (LO1), K2 (LO2, LO3)", ["K1", "K2"]),
  ])
  func `codes in any form, and ranges`(text: String, codes: [String]) {
    #expect(read(text) == codes)
  }

  @Test(arguments: [
    ("K1 (P), K2", ["K1 partial", "K2"]),
    ("K1(P); K2(F)", ["K1 partial", "K2 full"]),
    ("K1 (p), K2P", ["K1 partial", "K2 partial"]),
    ("K1 partial, K2 full", ["K1 partial", "K2 full"]),
    ("K1 partial K2 full", ["K1 partial", "K2 full"]),
    ("K1 - Partial\nK2: Full", ["K1 partial", "K2 full"]),
    ("K1-K3 (partial)", ["K1 partial", "K2 partial", "K3 partial"]),
    ("Full: K1, K2; Partial: K3", ["K1", "K2", "K3 partial"]),
    ("K1 (not covered)", ["K1 none"]),
    ("K1 (not fully covered)", ["K1 unreadable"]),
    ("K1 (see note), K2 mostly", ["K1 unreadable", "K2 unreadable"]),
  ])
  func `marks beside codes`(text: String, codes: [String]) {
    #expect(read(text) == codes)
  }

  @Test(arguments: [
    ("K1, K?, S3", ["K1", "S3", "unread K?"]),
    ("K9-K4", ["unread K9-K4"]),
    ("K1-S3", ["unread K1-S3"]),
    ("K1, O2", ["K1", "unread O2"]),
    ("K1-K900", ["unread K1-K900"]),
  ])
  func `what cannot be read is told`(text: String, pieces: [String]) {
    #expect(read(text) == pieces)
  }

  @Test func `statements belong to the codes before them`() {
    let listing = reader.read(
      "K1: Health, safety and welfare at work\nS2: Use of B2 pencils; B1 Acts with care")
    #expect(listing?.items.map(\.code.description) == ["K1", "S2", "B1"])
    #expect(
      listing?.items.map(\.statement) == [
        "Health, safety and welfare at work", "Use of B2 pencils", "Acts with care",
      ])
  }

  @Test func `bare numbers are codes in a column of one type`() {
    #expect(read("1, 3-5", as: .skill) == ["S1", "S3", "S4", "S5"])
    #expect(read("1, 3-5") == nil)
    #expect(read("Year 1", as: .skill) == nil)
  }

  @Test(arguments: [
    "Students meet K1 and K2 here", "see K1", "Unit 3", "x", "", "Booklet 5", "KS3",
    "all",
  ])
  func `prose and other words are no list`(text: String) {
    #expect(read(text) == nil)
  }
}
