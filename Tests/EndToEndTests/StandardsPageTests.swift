import Foundation
import TestSupport
import Testing

/// The page on standards shows commands that run.
struct StandardsPageTests {
  @Test func `every command of the page works`() throws {
    let pieces = try Project.text("docs/standards.md").components(separatedBy: "```")
    let code = pieces.enumerated().filter { $0.offset % 2 == 1 }.flatMap {
      $0.element.split(separator: "\n")
    }
    let commands = code.filter { $0.hasPrefix("ksbcheck ") }
    #expect(commands.count == 7)
    try ScratchFolder.use { folder in
      for (source, name) in [
        ("example/mapping.xlsx", "mapping.xlsx"), ("versions/ST9001_v1.0.json", "old.json"),
        ("versions/ST9001_v1.1.json", "new.json"),
      ] {
        try FileManager.default.copyItem(
          at: Project.file("Fixtures/\(source)"), to: folder.appending(path: name))
      }
      for command in commands {
        let run = try BuiltProgram.run(ShellWords.split(String(command.dropFirst(9))), in: folder)
        #expect(run.status < 2 && !(run.text + run.errorText).isEmpty, "\(command): \(run)")
      }
      let page = try String(contentsOf: folder.appending(path: "changes.html"), encoding: .utf8)
      #expect(page.contains("Repair hub coordinator"))
    }
  }

  @Test func `the summary that the page shows is what is printed`() throws {
    let page = try Project.text("docs/standards.md")
    let run = try LibraryCommandTests.withVersions(["1.0", "1.1"]) { _, run in run }
    #expect(page.contains("`\(run.text.trimmingCharacters(in: .newlines))`"), "\(run)")
  }
}
