import Foundation
import TestSupport
import Testing

/// Random mappings in all layouts: what they say is read, faults are found, and nothing else is.
@Suite(
  .enabled(
    if: Python.has("openpyxl", "xlsxwriter"),
    "skipped: needs the Python packages of scripts/install-test-tools"))
struct AccuracyTests {
  @Test func `a sample of random mappings reaches the goals`() throws {
    try ScratchFolder.use { folder in
      try make(120, in: folder)
      let reports = folder.appending(path: "reports.ndjson")
      let run = try measure(
        folder, ["--coverage", "0.995", "--found", "0.97", "--reports", reports.filePath])
      #expect(run.succeeded, "\(run)")
      #expect(run.text.contains("| all | 120 |"))
      let count = ReportInvariant.expect(ofReportsIn: try Data(contentsOf: reports), ["tidy"])
      #expect(count == 120)
    }
  }

  @Test func `a reading that is not what the manifest says is a miss`() throws {
    try ScratchFolder.use { folder in
      try make(6, in: folder)
      let manifest = folder.appending(path: "manifest.json")
      let text = try String(contentsOf: manifest, encoding: .utf8)
      let changed = text.replacing("\"full\"", with: "\"none\"")
      try Data(changed.utf8).write(to: manifest)
      let run = try measure(folder)
      #expect(run.status == 1)
      #expect(run.text.contains("read as full") && run.text.contains("NOT REACHED"))
    }
  }

  @Test func `nothing to measure is no success`() throws {
    try ScratchFolder.use { folder in
      try Data(#"{"workbooks": []}"#.utf8).write(to: folder.appending(path: "manifest.json"))
      #expect(try measure(folder).status == 1)
    }
  }

  @Test func `sheets as people keep them are told apart by what is odd about them`() throws {
    try ScratchFolder.use { folder in
      let program = try BuiltProgram.tool.executable.filePath
      let misses = folder.appending(path: "misses.csv")
      let reports = folder.appending(path: "reports.ndjson")
      let run = try Python.run(
        "Fixtures/accuracy.py",
        ["--program", program, "--count", "4", "--feature", "signs", "--feature", "inverted"]
          + ["--save", misses.filePath, "--reports", reports.filePath])
      for kind in ["signs", "inverted"] { #expect(run.text.contains("| \(kind) | 2 |"), "\(run)") }
      #expect(run.text.contains("wrong without a word"))
      let saved = try String(contentsOf: misses, encoding: .utf8)
      #expect(saved.hasPrefix("file,feature,kind,ksb or rule,expected,got"))
      let count = ReportInvariant.expect(ofReportsIn: try Data(contentsOf: reports), ["practice"])
      #expect(count == 4)
    }
  }

  @Test func `of held-out words the sums alone are shown`() throws {
    try ScratchFolder.use { folder in
      let manifest = folder.appending(path: "manifest.json")
      let misses = folder.appending(path: "misses.csv")
      try make(6, in: folder, ["--vocabulary", "held-out"])
      let text = try String(contentsOf: manifest, encoding: .utf8)
      try Data(text.replacing("\"full\"", with: "\"none\"").utf8).write(to: manifest)
      let run = try measure(folder, ["--save", misses.filePath])
      #expect(run.text.contains("NOT REACHED"))
      #expect(!run.text.contains("read as") && !FileManager.default.fileExists(atPath: misses.path))
    }
  }

  private func make(_ count: Int, in folder: URL, _ options: [String] = []) throws {
    let run = try Python.run(
      "Fixtures/random_mappings.py", [folder.filePath, "--count", "\(count)"] + options)
    try #require(run.succeeded, "\(run)")
  }

  private func measure(_ folder: URL, _ options: [String] = []) throws -> ToolRun {
    let program = try BuiltProgram.tool.executable.filePath
    return try Python.run("Fixtures/measure_accuracy.py", [program, folder.filePath] + options)
  }
}
