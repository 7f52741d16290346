import Foundation
import TestSupport
import Testing

/// `ksbcheck batch` and `merge` as the built program does them.
struct BatchTests {
  private static let rubbish = Data("PK\u{3}\u{4} and nothing more".utf8)

  @Test func `every submission gets its report, and the same bytes however many jobs`() throws {
    try BatchFolder.use { folder in
      for name in ["b", "a", "c"] { try folder.addExample(name) }
      try folder.addExample("d", structure: false)
      let one = try folder.run("in", "--output", "one", "--jobs", "1")
      let eight = try folder.run("in", "--output", "eight", "--jobs", "8")
      #expect(one.status == 1 && eight.status == 1, "\(one)")
      let files = try folder.files("one")
      #expect(try files == folder.files("eight"))
      for name in ["a", "b", "c", "d"] {
        #expect(
          files["\(name)/report.html"] != nil && files["\(name)/report.json"] != nil, "\(name)")
      }
      #expect(
        Set(files.keys.filter { !$0.contains("/") }) == [
          ".ksbcheck-journal", "index.csv", "index.html", "index.json", "index.xlsx",
          "index-gaps.csv", "index-heatmap.csv",
        ])
      #expect(
        try folder.verdicts("one/index.json")
          == ["a not-ready", "b not-ready", "c not-ready", "d not-ready"])
      let report = try JSONDecoder().decode(JSONReport.self, from: #require(files["a/report.json"]))
      #expect(report.findings.contains { $0.rule == "C104" })
    }
  }

  @Test func `reports on one line come in input order, unchecked ones too`() throws {
    try BatchFolder.use { folder in
      for name in ["a", "c"] { try folder.addExample(name, structure: false) }
      try folder.add("in/b/mapping.xlsx", Self.rubbish)
      let paths = "in/c/mapping.xlsx\0in/b/mapping.xlsx\0in/gone.xlsx\0in/a/mapping.xlsx\0"
      try folder.add("list", Data(paths.utf8))
      let run = try folder.run("--files-from", "list", "-0", "--format", "ndjson", "--jobs", "3")
      #expect(run.status == 3)
      let lines = run.text.split(separator: "\n")
      let verdicts = try lines.map {
        try JSONDecoder().decode(JSONReport.self, from: Data($0.utf8)).verdict
      }
      #expect(verdicts == ["not-ready", "unchecked", "unchecked", "not-ready"])
      #expect(run.errorText.contains("b: mapping.xlsx"))
      #expect(run.errorText.contains("gone: gone.xlsx does not exist"))
    }
  }

  @Test func `one bad submission never stops the others`() throws {
    try BatchFolder.use { folder in
      try folder.addExample("good")
      try folder.add("in/corrupt/mapping.xlsx", Self.rubbish)
      try folder.add("in/empty/mapping.xlsx", Data())
      try folder.add("in/page/mapping.xlsx", Data("<html>".utf8))
      try folder.addExample("settings")
      try folder.add("in/settings/ksbcheck.yml", Data("mappping: x\n".utf8))
      try folder.addExample("gone")
      try folder.add("in/gone/ksbcheck.yml", Data("mapping: other.xlsx\n".utf8))
      let manager = FileManager.default
      let pipe = folder.url.appending(path: "in/pipe.xlsx").filePath
      #expect(unsafe mkfifo(pipe, 0o600) == 0)
      try manager.createSymbolicLink(
        atPath: folder.url.appending(path: "in/dangling.xlsx").filePath,
        withDestinationPath: "nowhere.xlsx")
      let run = try folder.run("in", "--output", "out")
      #expect(run.status == 3, "\(run)")
      #expect(
        try folder.verdicts("out/index.json") == [
          "dangling unchecked", "pipe unchecked", "corrupt unchecked", "empty unchecked",
          "gone unchecked", "good not-ready", "page unchecked", "settings unchecked",
        ])
      let files = try folder.files("out")
      #expect(files["good/report.html"] != nil && files["settings/report.html"] != nil)
      #expect(files["settings/report.json"] != nil)
      #expect(!files.keys.contains { $0.contains(".part") })
      #expect(run.errorText.contains("did you mean “mapping”?"))
    }
  }

  @Test func `a resumed run does again only what has changed`() throws {
    try BatchFolder.use { folder in
      for name in ["a", "b", "c"] { try folder.addExample(name) }
      let arguments = ["in", "--output", "out", "--format", "json"]
      #expect(try folder.run(arguments).status == 1)
      let first = try folder.files("out")
      let again = try folder.run(arguments + ["--resume"])
      #expect(again.status == 1 && again.errorText.contains("3 of them as an earlier run"))
      #expect(try folder.files("out") == first)
      try FileManager.default.removeItem(at: folder.url.appending(path: "out/a/report.json"))
      try folder.add("in/b/ksbcheck.yml", Data("rules: { C106: off }\n".utf8))
      let third = try folder.run(arguments + ["--resume"])
      #expect(third.errorText.contains("1 of them as an earlier run"), "\(third)")
      #expect(try folder.files("out")["a/report.json"] == first["a/report.json"])
      #expect(try folder.files("out")["b/report.json"] != first["b/report.json"])
      let other = try folder.run(arguments + ["--resume", "--ignore", "C106"])
      #expect(!other.errorText.contains("earlier run"))
    }
  }

  @Test func `shards make up the whole, and merge gives the index of one run`() throws {
    try BatchFolder.use { folder in
      for name in ["a", "b", "c", "d", "e"] { try folder.addExample(name) }
      #expect(try folder.run("in", "--output", "whole").status == 1)
      for part in ["1/2", "2/2"] {
        #expect(try folder.run("in", "--output", "parts", "--shard", part).status == 1)
      }
      let merged = try folder.other("merge", "parts", "--output", "parts")
      #expect(merged.status == 0, "\(merged)")
      let (whole, parts) = (try folder.files("whole"), try folder.files("parts"))
      for name in whole.keys where name.hasPrefix("index") || name.contains("/") {
        #expect(whole[name] == parts[name], "\(name)")
      }
      #expect(try folder.other("merge", "whole", "--output", "elsewhere").status == 0)
      let elsewhere = try folder.files("elsewhere")
      for name in ["index.csv", "index.json", "index.xlsx", "index-gaps.csv", "index-heatmap.csv"] {
        #expect(whole[name] == elsewhere[name], "\(name)")
      }
      let page = String(decoding: try #require(elsewhere["index.html"]), as: UTF8.self)
      #expect(page.contains("href=\"../whole/a/report.html\""))
    }
  }

  @Test func `a submission that is interrupted leaves whole reports and says so`() throws {
    try BatchFolder.use { folder in
      for number in 0..<200 { try folder.addExample("\(1000 + number)") }
      let process = Process()
      process.executableURL = try BuiltProgram.tool.executable
      process.arguments = ["batch", "in", "--output", "out", "--jobs", "1"]
      process.currentDirectoryURL = folder.url
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      let first = folder.url.appending(path: "out/1000/report.json").filePath
      while process.isRunning, !FileManager.default.fileExists(atPath: first) { usleep(1000) }
      process.interrupt()
      process.waitUntilExit()
      let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(process.terminationStatus == 130, "\(text)")
      let files = try folder.files("out")
      let done = try folder.verdicts("out/index.json").count
      #expect(done > 0 && done < 200)
      #expect(files.keys.count { $0.hasSuffix("report.json") } == done)
      #expect(!files.keys.contains { $0.contains(".part") })
      let page = String(decoding: try #require(files["index.html"]), as: UTF8.self)
      #expect(page.contains("The run was interrupted: \(done) of 200"))
    }
  }

  @Test(arguments: [
    ["nowhere.xlsx"], [], ["in", "--jobs", "0"], ["in", "--shard", "3/2"], ["empty"],
    ["in/*.nothing"], ["in", "--format", "html"], ["in", "--resume"], ["in", "--output", ""],
    ["in", "--output", "standard.json"], ["bad.csv"], ["in", "--config", "one.yml"],
  ])
  func `a command line that cannot be acted on writes nothing and ends with 2`(
    _ arguments: [String]
  ) throws {
    try BatchFolder.use { folder in
      try folder.addExample("a")
      try folder.add("empty/readme.txt", Data())
      try folder.add("bad.csv", Data("map\nx\n".utf8))
      try folder.add("one.yml", Data("mapping: x.xlsx\n".utf8))
      let before = try folder.files(".").keys.sorted()
      let run = try folder.run(arguments)
      #expect(run.status == 2, "\(run)")
      #expect(run.output.isEmpty && !run.errors.isEmpty)
      #expect(try folder.files(".").keys.sorted() == before)
    }
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: "/dev/full") && geteuid() == 0,
      "skipped: a small disk can only be made by root"))
  func `a full disk leaves no half-written file, and ends with 3`() throws {
    try BatchFolder.use { folder in
      for number in 0..<12 { try folder.addExample("\(number)") }
      let disk = folder.url.appending(path: "disk")
      try FileManager.default.createDirectory(at: disk, withIntermediateDirectories: true)
      let mount = try #require(Tool.named("mount"))
      let made = try mount.run(["-t", "tmpfs", "-o", "size=600k", "tmpfs", disk.filePath])
      try #require(made.succeeded, "\(made)")
      defer { _ = try? Tool.named("umount")?.run([disk.filePath]) }
      let run = try folder.run("in", "--output", "disk")
      #expect(run.status == 3, "\(run)")
      #expect(run.errorText.contains("the disk is full"))
      let files = try folder.files("disk")
      #expect(!files.keys.contains { $0.contains(".part") }, "\(files.keys.sorted())")
      for (name, data) in files where name.hasSuffix("report.json") {
        _ = try JSONDecoder().decode(JSONReport.self, from: data)
      }
    }
  }
}
