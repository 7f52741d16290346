import Foundation
import TestSupport
import Testing

@testable import Checking

@Suite struct ClauseTests {
  @Test(arguments: Catalogue.all.map(\.code))
  func `a clause has what its kind asks for`(code: String) throws {
    let clause = try #require(Catalogue.rule(code: code)).clause
    switch clause.kind {
    case .source: #expect(clause.document != nil && clause.quotation != nil)
    case .reading: #expect((clause.document == nil) == (clause.quotation == nil))
    case .practice: #expect(clause.document == nil && clause.quotation == nil)
    }
    #expect(clause.document.map { $0.title != $0.rawValue } ?? true)
  }

  @Test(arguments: Catalogue.all.map(\.code))
  func `section 4.1 is cited only beside the page that gives its two sentences`(
    code: String
  ) throws {
    let rule = try #require(Catalogue.rule(code: code))
    guard rule.clause.description.contains("4.1") else { return }
    #expect(rule.clause.document == .recognitionPage)
    let known = [
      "all KSBs in the occupational standard to be covered",
      "For some KSBs, partial coverage may be acceptable",
      "especially if full coverage is safer and more reliable in the workplace",
    ]
    #expect(known.contains(rule.clause.quotation ?? ""))
  }

  @Test func `the kind comes first in the words of a clause`() {
    let source = Clause.source(.recognitionPage, "to the letter", says: "In our words.")
    #expect(
      source.description == """
        Source: The regulator’s page on recognition of a qualification, as of 26 February 2025: \
        “to the letter”. In our words.
        """)
    #expect(Clause.reading("In our words.").description == "Our reading: In our words.")
    #expect(Clause.practice("In our words.").description == "Good practice: In our words.")
  }
}

/// Every quotation beside the document that it is from.
@Suite(.enabled(if: Seed.folder != nil, "skipped: ../shared/seeds is not there"))
struct QuotedSourcesTests {
  @Test(arguments: Catalogue.all.map(\.code))
  func `the words that are quoted stand in the document`(code: String) throws {
    let clause = try #require(Catalogue.rule(code: code)).clause
    guard let document = clause.document, let quotation = clause.quotation else { return }
    let text = try Seed.text(of: document)
    #expect(
      text.contains(Seed.plain(quotation)), "“\(quotation)” does not stand in \(document.title)")
  }
}

/// The documents that quotations are compared with; those that are not kept are stood in for by the
/// facts that were noted of them.
private enum Seed {
  static let folder = Project.shared("seeds")

  static func text(of document: Clause.Document) throws -> String {
    let folder = try #require(folder)
    let file =
      switch document {
      case .cycle4Page: try seed("000", in: folder)
      case .cycle3Page: try seed("001", in: folder)
      case .cycle2Page: try seed("002", in: folder)
      case .recognitionPage: try seed("004", in: folder)
      case .criteria: try #require(Project.shared("domain.md"))
      }
    return plain(try String(contentsOf: file, encoding: .utf8))
  }

  private static func seed(_ number: String, in folder: URL) throws -> URL {
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return try #require(files.first { $0.lastPathComponent.hasPrefix(number) })
  }

  /// A text with single spaces and straight quotation marks.
  static func plain(_ text: String) -> String {
    text.map { $0 == "’" || $0 == "‘" ? "'" : $0.isWhitespace ? " " : String($0) }.joined()
      .split(separator: " ").joined(separator: " ")
  }
}
