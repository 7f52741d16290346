import Testing
import Workbooks
@testable import Recognition

@Suite
struct VocabularyTests {
  private let vocabulary = Vocabulary.standard

  @Test func `the data file that is compiled in can be read`() {
    #expect(vocabulary.coverage.full.contains("fully covered"))
    #expect(vocabulary.headers.code.strong.contains("ksb"))
    #expect(!vocabulary.prompts.whole.isEmpty && !vocabulary.units.none.isEmpty)
  }

  @Test func `no coverage word stands for two extents`() {
    let coverage = vocabulary.coverage
    let words = coverage.full + coverage.partial + coverage.none
    #expect(Set(words).count == words.count)
    let marks = vocabulary.marks
    let signs = marks.full + marks.partial + marks.none + (marks.blank ?? [])
    #expect(Set(signs).count == signs.count)
    #expect(Set(signs).isDisjoint(with: words))
  }

  @Test func `no header phrase stands for two roles`() {
    let headers = vocabulary.headers
    let roles = [
      headers.code, headers.statement, headers.coverage, headers.units, headers.outcomes,
      headers.assessment, headers.rationale, headers.other,
    ]
    let phrases = roles.flatMap { $0.strong + $0.weak }
    let repeated = Set(phrases.filter { phrase in phrases.count { $0 == phrase } > 1 })
    #expect(repeated.isEmpty)
  }

  @Test func `a vocabulary of one's own is read by`() {
    var own = Vocabulary.standard
    own.coverage.full.append("llawn")
    #expect(CoverageReader(vocabulary: own).coverage(.string("Llawn")) == .full)
    #expect(CoverageReader().coverage(.string("Llawn")) == .unreadable)
  }
}
