import Checking
import Domain
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite struct ChecklistTests {
  private func entries(_ stated: [Checklist.Item: String]) -> [ChecklistEntry] {
    var submission = Submission(mappingFile: InputFile(name: "mapping.xlsx", sha256: nil))
    for (item, text) in stated { submission.qualification.checklist[item] = text }
    return ChecklistEntry.all(of: submission)
  }

  @Test func `what is stated is shown, and what is not is said not to be`() {
    let entries = entries([.recognition: "RN5217", .oia: "member"])
    #expect(
      entries.map { "\($0.key): \($0.words)" } == [
        "recognition: RN5217", "regulator: not stated; not needed as far as is known",
        "support-session: not stated", "employer-endorsement: not stated", "oia: member",
        "permission: not stated", "application: not stated",
      ])
  }

  @Test func `every entry can be stated`() {
    let stated = entries(
      Dictionary(uniqueKeysWithValues: Checklist.Item.allCases.map { ($0, "A") }))
    #expect(stated.allSatisfy { $0.words == "A" })
  }

  @Test func `every entry says what it rests on`() {
    for entry in entries([:]) {
      #expect(entry.clause.document != nil && entry.clause.quotation != nil)
      #expect(entry.clause.text.hasSuffix(".") && !entry.label.hasSuffix("."))
    }
  }
}

/// The checklist's quotations beside the documents that they are from.
@Suite(.enabled(if: Project.shared("seeds") != nil, "skipped: ../shared/seeds is not there"))
struct ChecklistSourcesTests {
  @Test func `the words that are quoted stand in some document`() throws {
    let folder = try #require(Project.shared("seeds"))
    let files = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    let texts = try files.map {
      try String(contentsOf: $0, encoding: .utf8).split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    let submission = Submission(mappingFile: InputFile(name: "mapping.xlsx", sha256: nil))
    for entry in ChecklistEntry.all(of: submission) {
      let quotation = try #require(entry.clause.quotation)
      #expect(texts.contains { $0.contains(quotation) }, "“\(quotation)”")
    }
  }
}
