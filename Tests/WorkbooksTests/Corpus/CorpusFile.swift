import Foundation
import TestSupport
import Testing

/// A workbook out of other projects' tests, and what two other readers saw in it.
struct CorpusFile: Sendable, Decodable, CustomTestStringConvertible {
  /// What one reader saw, or why it refused.
  struct Reading: Sendable, Decodable {
    let sheets: [SheetDigest]?
    let error: String?
  }

  let file: String
  let sha256: String
  let calamine: Reading
  let openpyxl: Reading
  let agreeLoose: Bool?

  private enum CodingKeys: String, CodingKey {
    case file, sha256, calamine, openpyxl
    case agreeLoose = "agree_loose"
  }

  var testDescription: String { file }

  /// What both readers saw, or the only one that read the file; nil when neither read it, or when
  /// they differ.
  var expected: [SheetDigest]? {
    agreeLoose == false ? nil : calamine.sheets ?? openpyxl.sheets
  }

  /// Why we may differ from what is expected; nil where there is no reason.
  var explanation: String? { Corpus.explained[sha256] }

  func bytes() throws -> [UInt8] {
    try Array(Data(contentsOf: Corpus.folder.appending(path: file)))
  }
}

/// All the workbooks of the corpus.
enum Corpus {
  static let folder = Project.shared("corpus") ?? Project.root

  static var isThere: Bool { !all.isEmpty }

  /// In the order of the list; empty when the shared folder is absent.
  static let all: [CorpusFile] = {
    let list = folder.appending(path: "oracle.jsonl")
    guard let text = try? String(contentsOf: list, encoding: .utf8) else { return [] }
    return text.split(separator: "\n").compactMap { line in
      try? JSONDecoder().decode(CorpusFile.self, from: Data(line.utf8))
    }
  }()
}
