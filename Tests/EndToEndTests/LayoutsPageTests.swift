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
      for command in commands {
        let run = try BuiltProgram.run(ShellWords.split(String(command.dropFirst(9))), in: folder)
        #expect(run.status < 2, "\(command): \(run.errorText)")
      }
      let layout = try String(contentsOf: folder.appending(path: "draft.yml"), encoding: .utf8)
      #expect(layout.contains("sheets:"))
    }
  }
}
