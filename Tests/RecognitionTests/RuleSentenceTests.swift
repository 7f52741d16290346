import Domain
import Foundation
import Testing

@testable import Recognition

/// Sentences and structures in the manner of awarding bodies, colleges and universities.
///
/// Half of them, the files that end in `-kept`, were kept from whoever wrote the grammar, and are
/// measured, not mended one by one: what is wrong without a question there may only become less.
@Suite
struct RuleSentenceTests {
  @Test(arguments: [
    ("sentences.txt", 0), ("sentences-more.txt", 0), ("sentences-kept.txt", 0),
    ("sentences-bodies.txt", 0), ("sentences-bodies-kept.txt", 0),
  ])
  func `sentences are read rightly or asked about`(file: String, mostWrong: Int) throws {
    var counts: [RuleSentence.Outcome: Int] = [:]
    for sentence in try RuleSentence.all(in: file) {
      let read = sentence.read()
      let outcome = sentence.outcome(of: read)
      counts[outcome, default: 0] += 1
      show(
        outcome, file,
        "\(sentence.structure) \(sentence.place) | \(sentence.words) => \(sentence.expected)", read)
    }
    judge(counts, file, mostWrong: mostWrong)
  }

  @Test(arguments: [
    ("tables.txt", 0), ("tables-kept.txt", 0), ("tables-bodies.txt", 0),
    ("tables-bodies-kept.txt", 0),
  ])
  func `structures are read rightly or asked about`(file: String, mostWrong: Int) throws {
    var counts: [RuleSentence.Outcome: Int] = [:]
    for table in try StructureTable.all(in: file) {
      let read = table.read()
      let outcome = table.outcome(of: read)
      counts[outcome, default: 0] += 1
      show(outcome, file, "\(table.name): \(StructureTable.told(read))", read)
    }
    judge(counts, file, mostWrong: mostWrong)
  }

  /// Prints what is not right, for the file that `KSBCHECK_SHOW` names, or for all of them.
  private func show(
    _ outcome: RuleSentence.Outcome, _ file: String, _ what: String, _ read: RecognisedStructure
  ) {
    let shown = ProcessInfo.processInfo.environment["KSBCHECK_SHOW"]
    guard outcome != .right, shown == file || shown == "all" else { return }
    print(
      outcome.rawValue.uppercased(), what, "::", read.rules.map(\.rule.phrase),
      read.unread.map(\.text))
  }

  private func judge(_ counts: [RuleSentence.Outcome: Int], _ file: String, mostWrong: Int) {
    let all = counts.values.reduce(0, +)
    let right = counts[.right, default: 0]
    let wrong = counts[.wrong, default: 0]
    print("\(file): of \(all) \(right) right, \(all - right - wrong) asked, \(wrong) wrong")
    #expect(all >= 10, "\(file)")
    #expect(wrong <= mostWrong, "\(file)")
    #expect(right * 100 >= all * 80, "\(file)")
  }
}
