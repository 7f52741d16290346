import Foundation
import TestSupport
import Testing

/// A command that writes a file, and where it does so in an `OutputScene`.
struct WritingCommand: Sendable, CustomTestStringConvertible {
  var testDescription: String
  /// The arguments; `OUT` stands for the output.
  var arguments: [String]
  /// What `OUT` is.
  var output: String
  /// The file that is looked at.
  var file: String
  /// The exit code when all goes well.
  var status: Int32

  /// Whether the file is named by the command line, and not made up in a folder that is.
  var isNamed: Bool { output == file }

  private static let check = ["check", "mapping.xlsx", "--standard", "standard.json"]
  private static let batch = ["batch", "in", "--standard", "standard.json", "--output", "OUT"]

  /// Every command that writes a file.
  static let all: [WritingCommand] = [
    file("check", check + ["--format", "json", "--output", "OUT"], "report.json", status: 1),
    folder(
      "check, several formats",
      check + ["--format", "json", "--format", "csv", "--output", "OUT"], "report.json", status: 1),
    folder("batch, a report", batch, "a/report.json", status: 1),
    folder("batch, the index as CSV", batch, "index.csv", status: 1),
    folder("batch, the index as a workbook", batch, "index.xlsx", status: 1),
    folder("batch, the index as a page", batch, "index.html", status: 1),
    folder("merge", ["merge", "reports", "--output", "OUT"], "index.json", status: 0),
    file(
      "template mapping",
      ["template", "mapping", "--standard", "standard.json", "--force", "--output", "OUT"],
      "blank.xlsx"),
    file(
      "template structure", ["template", "structure", "--force", "--output", "OUT"], "blank.xlsx"),
    file(
      "inspect --write-layout",
      ["inspect", "mapping.xlsx", "--force", "--write-layout", "OUT"], "own.yml"),
    file(
      "standard diff",
      [
        "standard", "diff", "standard.json", "standard.json", "--format", "html", "--output", "OUT",
      ],
      "changes.html"),
    WritingCommand(
      testDescription: "standard add",
      arguments: ["standard", "add", "standard.json", "--standards", "OUT"], output: "library",
      file: "library/ST9001_v1.0.json", status: 0),
  ]

  private static func file(
    _ name: String, _ arguments: [String], _ file: String, status: Int32 = 0
  ) -> WritingCommand {
    WritingCommand(
      testDescription: name, arguments: arguments, output: file, file: file, status: status)
  }

  private static func folder(
    _ name: String, _ arguments: [String], _ file: String, status: Int32
  ) -> WritingCommand {
    WritingCommand(
      testDescription: name, arguments: arguments, output: "out", file: "out/\(file)",
      status: status)
  }

  /// The command line with its output, or another.
  func line(to other: String? = nil) -> [String] {
    arguments.map { $0 == "OUT" ? other ?? output : $0 }
  }

  /// Whether bytes are what the command writes where nothing is in its way.
  func writes(_ bytes: Data) throws -> Bool {
    let expected = try #require(Self.contents[testDescription])
    return bytes == expected
  }

  /// What the commands write where nothing is in their way.
  static let contents: [String: Data] = all.reduce(into: [:]) { contents, command in
    contents[command.testDescription] = try? OutputScene.use { scene in
      guard try scene.run(command.line()).status == command.status else { return nil }
      return try Data(contentsOf: scene.url.appending(path: command.file))
    }
  }
}
