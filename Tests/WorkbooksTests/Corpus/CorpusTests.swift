import Testing
import Workbooks

/// Workbooks out of the tests of other readers, compared with what two of those readers saw.
@Suite(
  "Corpus",
  .enabled(if: Corpus.isThere, "skipped: the shared folder with the corpus is absent"))
struct CorpusTests {
  @Test(.timeLimit(.minutes(1)), arguments: Corpus.all)
  func `a workbook is read as two other readers read it, or refused`(_ file: CorpusFile) throws {
    do {
      let sheets = try Workbook(reading: file.bytes()).sheets.map(SheetDigest.init)
      guard let expected = file.expected else { return }
      #expect((sheets == expected) == (file.explanation == nil), "\(sheets) \(expected)")
    } catch let error as WorkbookError {
      #expect(file.expected == nil || file.explanation != nil, "\(error)")
    }
  }

  @Test func `nearly every workbook is compared`() {
    let compared = Corpus.all.count { $0.expected != nil && $0.explanation == nil }
    #expect(compared == Corpus.all.count - Corpus.unreadByBoth - Corpus.explained.count)
  }
}
