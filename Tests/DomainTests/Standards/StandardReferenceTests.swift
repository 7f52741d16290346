import Testing

@testable import Domain

struct StandardReferenceTests {
  @Test(arguments: [
    ("ST0116", "ST0116", nil), ("st0116", "ST0116", nil), (" ST0116 ", "ST0116", nil),
    ("ST0116@1.1", "ST0116", "1.1"), ("st0116@v1.10", "ST0116", "1.10"),
    ("ST0116@2", "ST0116", "2"),
  ])
  func `a reference is read in either case`(
    _ text: String, _ reference: String, _ version: String?
  ) throws {
    let read = try #require(StandardReference(text))
    #expect(read.reference == reference)
    #expect(read.version == version)
    #expect(read.description == version.map { "\(reference)@\($0)" } ?? reference)
  }

  @Test(arguments: [
    "", "ST", "ST011", "ST01166", "SX0116", "ST0116@", "ST0116@latest", "ST0116@1..1", "ST0116 1.1",
    "ST٠١١٦", "ST0116@99999999999999999999", "0116", "mapping.json", "ST0116@1.1@2",
  ])
  func `anything else is no reference`(_ text: String) {
    #expect(StandardReference(text) == nil)
  }

  @Test(arguments: [("1.9", "1.10"), ("1.0", "1.1"), ("1", "1.0.1"), ("0.9", "1")])
  func `versions are ordered by their numbers`(_ older: String, _ newer: String) throws {
    let (left, right) = (try #require(StandardVersion(older)), try #require(StandardVersion(newer)))
    #expect(left < right)
    #expect(!(right < left))
  }

  @Test func `a version with and without a final zero is the same`() {
    #expect(StandardVersion("1") == StandardVersion("1.0"))
  }
}
