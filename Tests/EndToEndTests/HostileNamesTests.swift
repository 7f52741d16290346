import Foundation
import TestSupport
import Testing

/// A hundred hostile names through every command that reads a workbook: as many reports as
/// submissions, each under its own name, and nothing raw on a stream that a person sees.
struct HostileNamesTests {
  private struct Index: Decodable {
    struct Submission: Decodable {
      var name: String
      var mapping: String
    }
    var submissions: [Submission]
  }

  /// Names by their bytes.
  private static func bytes(_ names: some Sequence<String>) -> Set<[UInt8]> {
    Set(names.map { Array($0.utf8) })
  }

  private static func use(_ body: (BatchFolder, _ names: [[UInt8]]) throws -> Void) throws {
    try BatchFolder.use { folder in
      let input = folder.url.appending(path: "in")
      try FileManager.default.createDirectory(at: input, withIntermediateDirectories: true)
      let mapping = try Data(contentsOf: ExampleTests.folder.appending(path: "mapping.xlsx"))
      let names = try HostileNames.make(in: input, of: mapping)
      #if os(Linux)
        try #require(names.count == HostileNames.stems.count)
      #endif
      try body(folder, names)
    }
  }

  @Test func `there are a hundred names`() { #expect(HostileNames.stems.count >= 100) }

  @Test(arguments: [["in"], ["in/?*.xlsx"], ["in/**/*"]])
  func `a batch and a merge report each under its own name`(paths: [String]) throws {
    try Self.use { folder, names in
      let run = try folder.run(paths + ["--output", "out", "--format", "json"])
      #expect(run.status == 3, "\(run)")
      #expect(run.errorText.rawCharacters.isEmpty, "\(run.errorText.rawCharacters)")
      let index = try JSONDecoder().decode(
        Index.self, from: Data(contentsOf: folder.url.appending(path: "out/index.json")))
      #expect(index.submissions.count == names.count)
      #expect(Self.bytes(index.submissions.map(\.name)).count == names.count)
      let own = Self.bytes(index.submissions.map(\.mapping))
      #expect(own.count == names.count)
      for name in names where String(validating: name, as: UTF8.self) != nil {
        #expect(own.contains(name), "\(name)")
      }
      for submission in index.submissions {
        #expect(submission.name.rawCharacters.isEmpty && submission.name.utf8.count <= 255)
        let report = folder.url.filePath + "/out/\(submission.name)/report.json"
        #expect(FileManager.default.fileExists(atPath: report), "\(submission.name)")
      }
      let merged = try folder.other("merge", "out", "--output", "merged")
      #expect(merged.status == 0, "\(merged)")
      #expect((merged.text + merged.errorText).rawCharacters.isEmpty)
      let again = try JSONDecoder().decode(
        Index.self, from: Data(contentsOf: folder.url.appending(path: "merged/index.json")))
      #expect(
        again.submissions.map { Array($0.name.utf8) }
          == index.submissions.map { Array($0.name.utf8) })
    }
  }

  @Test func `a batch without a folder says each on a line of its own`() throws {
    try Self.use { folder, names in
      let run = try folder.run(["in"])
      #expect(run.status == 3)
      #expect(run.text.split(separator: "\n").count == names.count)
      #expect(run.text.rawCharacters.isEmpty, "\(run.text.rawCharacters)")
      #expect(run.errorText.rawCharacters.isEmpty, "\(run.errorText.rawCharacters)")
    }
  }

  @Test func `a list gives the bytes of names, and none of them is lost`() throws {
    try Self.use { folder, names in
      let list = names.reduce(into: Data()) { list, name in
        list.append(contentsOf: Array("in/".utf8) + name + [0])
      }
      try folder.add("list", list)
      let run = try folder.run(["--files-from", "list", "-0", "--format", "ndjson"])
      #expect(run.status == 3)
      #expect(run.output.split(separator: UInt8(ascii: "\n")).count == names.count)
      #expect(run.errorText.rawCharacters.isEmpty, "\(run.errorText.rawCharacters)")
    }
  }

  @Test func `check and inspect read each, and write nothing raw`() throws {
    try Self.use { folder, names in
      var raw: [String] = []
      for name in names {
        guard let text = String(validating: name, as: UTF8.self) else { continue }
        for command in [["check", "in/" + text, "--format", "text"], ["inspect", "in/" + text]] {
          let run = try BuiltProgram.run(command, in: folder.url)
          #expect(run.status <= 1, "\(run)")
          let streams = run.text + run.errorText
          if !streams.rawCharacters.isEmpty { raw.append("\(command[0]) \(text.debugDescription)") }
        }
      }
      #expect(raw.isEmpty, "\(raw.joined(separator: ", "))")
    }
  }

  @Test func `a name that starts with a dash is read after two dashes, and written to`() throws {
    try BatchFolder.use { folder in
      try folder.addExample("a", structure: false)
      let input = folder.url.appending(path: "in/a")
      let mapping = input.appending(path: "mapping.xlsx")
      try FileManager.default.moveItem(at: mapping, to: input.appending(path: "-x.xlsx"))
      let run = try BuiltProgram.run(
        ["check", "--output=-o.json", "--", "-x.xlsx"], in: input)
      #expect(run.status == 1, "\(run)")
      #expect(FileManager.default.fileExists(atPath: input.filePath + "/-o.json"))
      #expect(try BuiltProgram.run(["inspect", "--", "-x.xlsx"], in: input).status == 0)
      #expect(try BuiltProgram.run(["batch", "--", "-x.xlsx"], in: input).status == 1)
    }
  }
}
