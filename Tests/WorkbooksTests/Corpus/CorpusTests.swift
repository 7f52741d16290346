import TestSupport
import Testing
import Workbooks

/// Workbooks out of the tests of other readers, compared with what two of those readers saw.
@Suite(
  "Corpus",
  .enabled(if: Corpus.isThere, "skipped: the shared folder with the corpus is absent"))
struct CorpusTests {
  @Test(arguments: Corpus.all)
  func `a workbook is read as two other readers read it, or refused`(_ file: CorpusFile) throws {
    let time = ProcessorTime()
    do {
      let sheets = try Workbook(reading: file.bytes()).sheets.map(SheetDigest.init)
      guard let expected = file.expected else { return }
      #expect((sheets == expected) == (file.explanation == nil), "\(sheets) \(expected)")
    } catch let error as WorkbookError {
      #expect(file.expected == nil || file.explanation != nil, "\(error)")
    }
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test func `what one reader or both saw is what we see`() throws {
    var counts: [Comparison: Int] = [:]
    for file in Corpus.all {
      let comparison = try Comparison(file)
      counts[comparison, default: 0] += 1
      if comparison == .different { Issue.record("\(file) is read differently") }
    }
    let lines = Comparison.allCases.map { "  \(counts[$0, default: 0])\t\($0.rawValue)" }
    print("\(Corpus.all.count) workbooks of the corpus:\n\(lines.joined(separator: "\n"))")
    #expect(counts[.sameAsBoth, default: 0] > Corpus.all.count * 9 / 10)
  }

  @Test func `nearly every workbook is compared`() {
    let compared = Corpus.all.count { $0.expected != nil && $0.explanation == nil }
    #expect(compared == Corpus.all.count - Corpus.unreadByBoth - Corpus.explained.count)
  }
}
