import Foundation
import TestSupport
import Testing

/// Links, pipes, locks and signals around a batch: nothing is lost, doubled or waited for.
struct BatchHazardTests {
  private static let manager = FileManager.default

  private static func path(_ name: String, _ folder: BatchFolder) -> String {
    folder.url.appending(path: name).filePath
  }

  private static func makePipe(_ name: String, _ folder: BatchFolder) {
    #expect(unsafe mkfifo(path(name, folder), 0o600) == 0, "\(name)")
  }

  private static func link(_ name: String, to target: String, _ folder: BatchFolder) throws {
    try manager.createSymbolicLink(
      atPath: path(name, folder), withDestinationPath: target)
  }

  /// Starts a batch that goes on while the test does.
  private static func start(_ arguments: [String], _ folder: BatchFolder) throws -> RunningProgram {
    try RunningProgram(["batch"] + arguments + ["--standard", "standard.json"], in: folder.url)
  }

  // MARK: Links

  @Test(arguments: ["in/**/*.xlsx", "in/**/**/*.xlsx", "in/*/*.xlsx", "in"])
  func `links that lead round end, and give no duplicates`(pattern: String) throws {
    try BatchFolder.use { folder in
      for name in ["a", "b"] { try folder.addExample(name, structure: false) }
      for (name, target) in [("in/l1", "."), ("in/l2", "."), ("in/a/up", "..")] {
        try Self.link(name, to: target, folder)
      }
      let run = try folder.run([pattern, "--output", "out", "--format", "json"])
      #expect(run.status == 1, "\(run)")
      #expect(try folder.verdicts("out/index.json").count == 2)
      #expect(run.errorText.contains("not followed"), "\(run)")
      // The same folder spelt in other ways is the same folder.
      let again = try folder.run([
        "in", "./in/../in", folder.url.filePath + "/in", "in/l1", "--output", "again",
      ])
      #expect(try folder.verdicts("again/index.json").count == 2, "\(again)")
    }
  }

  @Test func `patterns and merge follow no link out of their folder, and say so`() throws {
    try BatchFolder.use { folder in
      try folder.addExample("a", structure: false)
      try folder.add(
        "secret/mapping.xlsx", Data(contentsOf: folder.url.appending(path: "in/a/mapping.xlsx")))
      try Self.link("in/folder", to: "../secret", folder)
      try Self.link("in/a/other.xlsx", to: "../../secret/mapping.xlsx", folder)
      let run = try folder.run(["in/**/*.xlsx", "--output", "out"])
      #expect(run.status == 3, "\(run)")
      #expect(run.errorText.contains("leads out of the folder in; name it without a pattern"))
      #expect(run.errorText.contains("in/folder"))
      #expect(try folder.run(["secret", "--output", "elsewhere"]).status == 1)
      try Self.link("out/link", to: "../elsewhere", folder)
      try Self.link("out/round", to: ".", folder)
      try Self.manager.createDirectory(
        atPath: Self.path("out/z", folder), withIntermediateDirectories: true)
      try Self.link("out/z/report.json", to: "../../elsewhere/secret/report.json", folder)
      let merged = try folder.other("merge", "out", "./out", "--output", "merged")
      #expect(merged.status == 3, "\(merged)")
      #expect(merged.errorText.contains("out/z/report.json is a link that leads out"))
      #expect(merged.errorText.contains("out/link is a link to another folder"))
      #expect(try folder.verdicts("merged/index.json").count == 2)
    }
  }

  @Test(arguments: ["absolute", "dots", "link"])
  func `an output folder inside the input is known, and its reports at the next run`(
    spelling: String
  ) throws {
    try BatchFolder.use { folder in
      for name in ["a", "b"] { try folder.addExample(name) }
      var output = "in/../in/out"
      if spelling == "absolute" { output = Self.path("in/out", folder) }
      if spelling == "link" {
        try Self.link("link", to: "in/out", folder)
        try Self.manager.createDirectory(
          atPath: Self.path("in/out", folder), withIntermediateDirectories: true)
        output = "link"
      }
      let formats = ["--format", "xlsx", "--format", "json"]
      for _ in 0..<2 {
        let run = try folder.run(["in", "--output", output] + formats)
        #expect(run.status == 1, "\(run)")
        #expect(try folder.verdicts("in/out/index.json") == ["a not-ready", "b not-ready"])
      }
      let next = try folder.run(["in", "--output", "elsewhere"])
      #expect(next.status == 1, "\(next)")
      #expect(try folder.verdicts("elsewhere/index.json") == ["a not-ready", "b not-ready"])
      #expect(next.errorText.contains("3 reports of earlier runs were not checked"), "\(next)")
    }
  }

  // MARK: Pipes

  @Test func `a pipe that is found is named and left, wherever it is`() throws {
    try BatchFolder.use { folder in
      for name in ["a", "b", "c", "d"] { try folder.addExample(name) }
      for name in ["in/pipe.xlsx", "in/b/ksbcheck.yml", "in/c/submissions.csv"] {
        Self.makePipe(name, folder)
      }
      try folder.add("in/d/ksbcheck.yml", Data("layout: layout.yml\n".utf8))
      Self.makePipe("in/d/layout.yml", folder)
      try Self.manager.createDirectory(
        atPath: Self.path("out/a", folder), withIntermediateDirectories: true)
      Self.makePipe("out/a/report.json", folder)
      let run = try folder.run(["in", "--output", "out"])
      #expect(run.status == 3, "\(run)")
      for name in [
        "pipe.xlsx", "in/b/ksbcheck.yml", "submissions.csv", "in/d/layout.yml", "out/a/report.json",
      ] {
        #expect(run.errorText.contains(name), "\(name): \(run)")
      }
      #expect(
        try folder.verdicts("out/index.json") == [
          "pipe unchecked", "a not-ready", "b unchecked", "c-submissions.csv unchecked",
          "c not-ready", "d unchecked",
        ])
      let merged = try folder.other("merge", "out", "--output", "merged")
      #expect(merged.status == 3 && merged.errorText.contains("out/a/report.json"), "\(merged)")
    }
  }

  @Test(arguments: [".ksbcheck-journal", ".ksbcheck-lock", "index.json", "index.xlsx"])
  func `a pipe or a folder where a journal or an index is expected ends with 2`(
    name: String
  ) throws {
    try BatchFolder.use { folder in
      try folder.addExample("a")
      try Self.manager.createDirectory(
        atPath: Self.path("out", folder), withIntermediateDirectories: true)
      Self.makePipe("out/\(name)", folder)
      for arguments in [["in", "--output", "out"], ["in", "--output", "out", "--resume"]] {
        let run = try folder.run(arguments)
        #expect(run.status == 2, "\(run)")
        #expect(run.errorText.contains("out/\(name)"), "\(run)")
      }
      #expect(try Self.manager.contentsOfDirectory(atPath: Self.path("out", folder)) == [name])
      try Self.manager.removeItem(atPath: Self.path("out/\(name)", folder))
      try Self.manager.createDirectory(
        atPath: Self.path("out/\(name)", folder), withIntermediateDirectories: true)
      #expect(try folder.run(["in", "--output", "out"]).status == 2)
    }
  }

  @Test func `a pipe that is named is read`() throws {
    try BatchFolder.use { folder in
      try folder.addExample("a")
      let names = ["mapping.xlsx": "pipe.xlsx", "report.json": "pipe.json"]
      #expect(try folder.run(["in", "--output", "out"]).status == 1)
      for (file, pipe) in names {
        Self.makePipe(pipe, folder)
        let source = file == "report.json" ? "out/a/\(file)" : "in/a/\(file)"
        let writer = try RunningProgram(
          URL(filePath: "/bin/sh"), ["-c", "cat \(source) > \(pipe)"], in: folder.url)
        let run =
          file == "report.json"
          ? try folder.other("merge", pipe, "--output", "merged")
          : try folder.run([pipe, "--output", "piped"])
        _ = writer.end()
        #expect(run.status == (file == "report.json" ? 0 : 1), "\(run)")
      }
      #expect(try folder.verdicts("piped/index.json") == ["pipe not-ready"])
      #expect(try folder.verdicts("merged/index.json") == ["a not-ready"])
    }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `the first signal ends the wait for a pipe that is named`(signal: Int32) throws {
    try BatchFolder.use { folder in
      Self.makePipe("pipe.xlsx", folder)
      let run = try Self.start(["pipe.xlsx", "--output", "out"], folder)
      usleep(500_000)
      #expect(run.isRunning)
      run.send(signal)
      #expect(run.hasEnded(within: 20))
    }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `the first signal ends the wait for a reader that has stopped`(signal: Int32) throws {
    try BatchFolder.use { folder in
      for number in 0..<60 { try folder.addExample("\(number)") }
      let arguments = ["in", "--output", "out", "--format", "ndjson", "--format", "json"]
      // Nobody reads the pipe of its output.
      let run = try Self.start(arguments, folder)
      let index = Self.path("out/.ksbcheck-journal", folder)
      while run.isRunning, (try? Data(contentsOf: URL(filePath: index)).count) ?? 0 < 100 {
        usleep(20_000)
      }
      usleep(1_000_000)
      #expect(run.isRunning)
      run.send(signal)
      #expect(run.hasEnded(within: 20))
      #expect(try !folder.files("out").keys.contains { $0.contains(".part") })
      #expect(try folder.files("out")["index.json"] != nil)
    }
  }

  // MARK: Two at once

  @Test func `the second of two batches on one folder is refused, and the first is whole`() throws {
    try BatchFolder.use { folder in
      for number in 0..<40 { try folder.addExample("\(number)") }
      let first = try Self.start(["in", "--output", "out", "--jobs", "1"], folder)
      while first.isRunning,
        !Self.manager.fileExists(atPath: Self.path("out/0/report.json", folder))
      {
        usleep(5000)
      }
      let second = try folder.run(["in/0", "--output", "out"])
      let merge = try folder.other("merge", "out", "--output", "out")
      let shard = try folder.run(["in", "--output", "out", "--shard", "1/40"])
      #expect(first.isRunning, "too fast to be met")
      let third = try folder.run(["in/0", "--output", "in/../out", "--resume"])
      for run in [second, merge, third] where first.isRunning {
        #expect(run.status == 2, "\(run)")
        #expect(
          run.errorText.contains(
            "written to by another run of ksbcheck, process \(first.identifier)"))
      }
      #expect(shard.status == 1, "\(shard)")
      #expect(first.end() == 1)
      #expect(try folder.verdicts("out/index.json").count == 40)
      #expect(try folder.run(["in/0", "--output", "out"]).status == 1)
      #expect(try !folder.files("out").keys.contains { $0.contains("lock") })
    }
  }

  // MARK: Going on

  @Test func `what a resumed run finds changed is made again, and it says what it did`() throws {
    try BatchFolder.use { folder in
      for name in ["a", "b", "c"] { try folder.addExample(name) }
      let arguments = ["in", "--output", "out", "--format", "json", "--resume"]
      #expect(try folder.run(arguments).status == 1)
      let first = try folder.files("out")
      let journal = try #require(first[".ksbcheck-journal"])
      func resumed(_ journal: Data) throws -> ToolRun {
        try folder.add("out/.ksbcheck-journal", journal)
        let run = try folder.run(arguments)
        #expect(run.status == 1, "\(run)")
        for (name, contents) in try folder.files("out") where name.hasSuffix(".json") {
          #expect(contents == first[name], "\(name)")
        }
        return run
      }
      #expect(try resumed(journal).errorText.contains("3 of them as an earlier run"))
      try folder.add("out/a/report.json", Data())
      #expect(try resumed(journal).errorText.contains("2 of them as an earlier run"))
      try folder.add("out/b/report.json", #require(first["a/report.json"]))
      #expect(try resumed(journal).errorText.contains("2 of them as an earlier run"))
      let cut = try resumed(journal.dropLast(10))
      #expect(cut.errorText.contains("2 of them as an earlier run"), "\(cut)")
      #expect(cut.errorText.contains("out/.ksbcheck-journal has a line that is damaged or cut off"))
      // The run after that finds a whole journal.
      let next = try folder.run(arguments)
      #expect(
        !next.errorText.contains("damaged") && next.errorText.contains("3 of them"), "\(next)")
      let text = String(decoding: journal, as: UTF8.self)
      let changed = text.replacingOccurrences(of: "\"must-fix\":", with: "\"must-fix\": ")
      #expect(changed != text)
      let digit = try resumed(Data(changed.utf8))
      #expect(digit.errorText.contains("3 lines that are damaged"), "\(digit)")
      #expect(!digit.errorText.contains("as an earlier run"))
      let old = try resumed(
        Data(text.replacingOccurrences(of: "journal 3", with: "journal 1").utf8))
      #expect(old.errorText.contains("the journal of another version of ksbcheck"), "\(old)")
      #expect(!old.errorText.contains("as an earlier run"))
    }
  }
}
