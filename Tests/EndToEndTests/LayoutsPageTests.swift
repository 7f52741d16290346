import Foundation
import TestSupport
import Testing

/// The page on layouts shows a file that works and commands that run.
@Suite(.serialized)
struct LayoutsPageTests {
  private static let page = "docs/layouts.md"

  @Test func `the layout file that the page shows is one that is tested`() throws {
    let layout = try Project.text("Fixtures/odd/curriculum-map.yml")
    try MarkedBlock(page: Self.page, name: "layout").check("```yaml\n\(layout)```")
  }

  /// The workbooks that the page speaks of.
  private static let made: [(String, [(name: String, lines: String)])] = [
    (
      "lists",
      [
        (
          "KSBs",
          """
          No. | What | How far | | No. | What | How far | | No. | What | How far
          1 | Law and ethics | Full | | 1 | Plan the work | Partial | | 1 | Act with care | Full
          """
        )
      ]
    ),
    (
      "map",
      [("Map", "KSB | Trees | Soil\nK1 | Lecture 3 | -\nK2 | | Visit\nS1 | P | Orchard day")]
    ),
    (
      "structure",
      [
        (
          "Plan",
          """
          Kennung | Bezeichnung | Punkte | Art | Weg
          U01 | Trees | 15 | mandatory | x
          U02 | Soil | 15 | optional |
          """
        ), ("Choices", "Group | Minimum | Measure\nA | 1 | units"),
      ]
    ),
  ]

  /// A file that the page shows between marks.
  private static func file(_ name: String) throws -> String {
    let text = try Project.text(page)
    let begin = try #require(text.range(of: "<!-- \(name):begin -->\n```yaml\n"))
    let end = try #require(text.range(of: "```\n<!-- \(name):end -->"))
    return String(text[begin.upperBound..<end.lowerBound])
  }

  @Test func `every command of the page works`() throws {
    let pieces = try Project.text(Self.page).components(separatedBy: "```")
    let code = pieces.enumerated().filter { $0.offset % 2 == 1 }.flatMap {
      $0.element.split(separator: "\n")
    }
    let commands = code.filter { $0.hasPrefix("ksbcheck ") }
    #expect(commands.count >= 4)
    try ScratchFolder.use { folder in
      let files = [
        ("odd/curriculum-map.xlsx", "mapping.xlsx"), ("odd/curriculum-map.yml", "layout.yml"),
        ("rules/ST9002.json", "standard.json"),
      ]
      for (source, name) in files {
        try FileManager.default.copyItem(
          at: Project.file("Fixtures/\(source)"), to: folder.appending(path: name))
      }
      for (name, sheets) in Self.made {
        try MadeWorkbook.write(sheets, to: folder.appending(path: "\(name).xlsx"))
      }
      for name in ["lists", "any-text", "structure"] {
        try Data(try Self.file(name).utf8).write(to: folder.appending(path: "\(name).yml"))
      }
      for command in commands {
        let run = try BuiltProgram.run(ShellWords.split(String(command.dropFirst(9))), in: folder)
        #expect(run.status < 2, "\(command): \(run.errorText)")
      }
      let layout = try String(contentsOf: folder.appending(path: "draft.yml"), encoding: .utf8)
      #expect(layout.contains("sheets:"))
    }
  }
}
