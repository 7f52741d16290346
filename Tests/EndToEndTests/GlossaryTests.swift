import Foundation
import TestSupport
import Testing

/// One word for one thing: nothing that a person reads uses a word that the glossary retires.
struct GlossaryTests {
  @Test func `the glossary retires words, and says which to use`() throws {
    let retired = try Glossary.retired()
    #expect(retired.count >= 6)
    #expect(retired["set aside"] == "suppressed")
  }

  @Test(arguments: ["Sources", "Templates", "docs", "README.md", "CONTRIBUTING.md"])
  func `nothing that a person reads uses a retired word`(place: String) throws {
    let retired = try Glossary.retired()
    let texts = try Glossary.texts(of: place)
    #expect(!texts.isEmpty)
    for (file, text) in texts {
      for (word, instead) in retired {
        let pattern = try Regex("\\b\(word)s?\\b").ignoresCase()
        for line in text.split(separator: "\n") where line.contains(pattern) {
          Issue.record("\(file): “\(word)” in “\(line)”; say “\(instead)”")
        }
      }
    }
  }
}

/// The page of words, and the texts that it is about.
private enum Glossary {
  private static let page = "docs/glossary.md"

  /// The words of the last column of its table, each with the word to use.
  static func retired() throws -> [String: String] {
    var words: [String: String] = [:]
    for line in try Project.text(page).split(separator: "\n") {
      let cells = line.split(separator: "|", omittingEmptySubsequences: false)
        .map { $0.trimmingCharacters(in: .whitespaces) }
      guard cells.count == 5, !cells[3].isEmpty, cells[3] != "not", !cells[3].hasPrefix("-")
      else { continue }
      words[cells[3]] = cells[1]
    }
    return words
  }

  /// What a person reads of the files in a place: of Swift, what stands between quotation marks.
  static func texts(of place: String) throws -> [(file: String, text: String)] {
    let root = Project.file(place)
    let paths =
      root.hasDirectoryPath || place == "Sources" || place == "Templates" || place == "docs"
      ? try FileManager.default.subpathsOfDirectory(atPath: root.filePath).map { "\(place)/\($0)" }
      : [place]
    return try paths.compactMap { path in
      guard path != page else { return nil }
      if path.hasSuffix(".swift") { return (path, quoted(in: try Project.text(path))) }
      guard path.hasSuffix(".md") || path.hasSuffix(".mustache") else { return nil }
      return (path, try Project.text(path))
    }
  }

  private static func quoted(in source: String) -> String {
    let code = source.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.trimmingCharacters(in: .whitespaces).hasPrefix("//") }
      .joined(separator: "\n")
    let texts = code.matches(of: /"""(?s:.*?)"""|"(?:\\.|[^"\\\n])*"/)
    return texts.map { $0.output.replacing("\\\n", with: "") }.joined(separator: "\n")
  }
}
