import Testing

@testable import Domain

struct StatementComparisonTests {
  private let published = "Assess the needs of the owner safely and record the result."

  @Test func `the same words in other dress are equal`() {
    let comparison = StatementComparison(
      sheet: "S4: assess the needs of the owner safely , and record the result",
      standard: published)
    #expect(comparison.areEqual)
    #expect(comparison.similarity == 1)
    #expect(comparison.description == "the wording is the same")
  }

  @Test func `a replaced word is told with the word it stands for`() {
    let comparison = StatementComparison(
      sheet: "Plan the needs of the owner and record the result.", standard: published)
    #expect(!comparison.areEqual)
    #expect(comparison.description == "“Assess” became “Plan”; “safely” was left out")
    #expect(
      comparison.segments == [
        .init(.removed, "Assess"), .init(.added, "Plan"),
        .init(.same, "the needs of the owner"), .init(.removed, "safely"),
        .init(.same, "and record the result"),
      ])
  }

  @Test func `a word that was put in is told`() {
    let comparison = StatementComparison(sheet: "Do not stop", standard: "Do stop")
    #expect(comparison.description == "“not” was added")
    #expect(comparison.similarity == 0.8)
  }

  @Test func `words are quoted with the punctuation and apostrophes between them`() {
    let comparison = StatementComparison(
      sheet: "Apply TCP/UDP rules", standard: "Apply the learners’ own (e.g. new) TCP/IP rules.")
    #expect(
      comparison.description == "“the learners’ own (e.g. new” was left out; “IP” became “UDP”")
    #expect(comparison.segments.contains(.init(.same, "TCP/")))
    #expect(comparison.standard == "Apply the learners’ own (e.g. new) TCP/IP rules.")
  }

  @Test func `changes beyond the third are counted`() {
    let standard = (1...20).map { "same\($0) old\($0)" }.joined(separator: " ")
    func sheet(changes: Int) -> String {
      (1...20).map { "same\($0) \($0 <= changes ? "new" : "old")\($0)" }.joined(separator: " ")
    }
    let three = StatementComparison(sheet: sheet(changes: 3), standard: standard)
    #expect(three.description.hasSuffix("“old3” became “new3”"))
    let four = StatementComparison(sheet: sheet(changes: 4), standard: standard)
    #expect(four.description.hasSuffix("“old3” became “new3”; and 1 more change"))
    let ten = StatementComparison(sheet: sheet(changes: 10), standard: standard)
    #expect(ten.description.hasSuffix("“old3” became “new3”; and 7 more changes"))
  }

  @Test func `a long change is quoted in part`() {
    let long = (1...40).map { "word\($0)" }.joined(separator: " ")
    let comparison = StatementComparison(sheet: long, standard: long + " " + long)
    #expect(comparison.description.hasSuffix("word8 word9…” was left out"))
  }

  @Test func `another statement altogether is quoted, not picked apart`() {
    let comparison = StatementComparison(
      sheet: "Principles of stock control", standard: "Welcome members of the public")
    #expect(
      comparison.description
        == "the sheet says “Principles of stock control” where the standard says “Welcome members of the public”"
    )
  }

  @Test(arguments: [
    ("", "", true, "the wording is the same"),
    ("", "words", false, "the sheet gives no words"),
    ("words", " . ", false, "the standard gives no words"),
  ])
  func `an empty statement is told`(
    _ sheet: String, _ standard: String, _ areEqual: Bool, _ description: String
  ) {
    let comparison = StatementComparison(sheet: sheet, standard: standard)
    #expect(comparison.areEqual == areEqual)
    #expect(comparison.description == description)
  }

  @Test func `the longest published length is compared word by word`() {
    let words = (1...280).map { "word\($0 % 50)" }
    var changed = words
    changed[3] = "other"
    changed[140] = "other"
    changed[277] = "other"
    let comparison = StatementComparison(
      sheet: changed.joined(separator: " "), standard: words.joined(separator: " "))
    #expect(comparison.segments.count(where: { $0.kind == .added }) == 3)
    #expect(comparison.similarity == 277.0 / 280.0)
  }

  @Test func `thirty thousand characters cost no more than one table`() {
    let left = (0..<8_000).map { "a\($0 % 90)" }.joined(separator: " ")
    let right = (0..<8_000).map { "a\($0 % 89)" }.joined(separator: " ")
    let clock = ContinuousClock()
    var comparison: StatementComparison?
    let time = clock.measure { comparison = StatementComparison(sheet: left, standard: right) }
    #expect(comparison?.areEqual == false)
    #expect(time < .seconds(5))
  }

  @Test func `every alignment of small lists gives both lists back`() {
    let words = ["a", "b"]
    let lists = (0..<4).reduce([[String]()]) { lists, _ in
      lists + lists.flatMap { list in words.map { list + [$0] } }
    }
    for left in Set(lists) {
      for right in Set(lists) {
        let alignment = WordAlignment(left, right)
        var (leftBack, rightBack) = ([String](), [String]())
        for run in alignment.runs {
          switch run {
          case .same(let i, let j):
            #expect(left[i] == right[j])
            leftBack += left[i]
            rightBack += right[j]
          case .changed(let i, let j):
            leftBack += left[i]
            rightBack += right[j]
          }
        }
        #expect(leftBack == left && rightBack == right)
        #expect(alignment.sharedCount == Self.longestShared(left[...], right[...]))
      }
    }
  }

  /// The definition of a longest common subsequence, without regard to cost.
  private static func longestShared(_ left: ArraySlice<String>, _ right: ArraySlice<String>) -> Int
  {
    guard let first = left.first, let other = right.first else { return 0 }
    if first == other { return 1 + longestShared(left.dropFirst(), right.dropFirst()) }
    return max(longestShared(left.dropFirst(), right), longestShared(left, right.dropFirst()))
  }
}
