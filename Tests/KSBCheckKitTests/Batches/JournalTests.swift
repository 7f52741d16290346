import Foundation
import Reports
import TestSupport
import Testing

@testable import Files
@testable import KSBCheckKit

@Suite struct JournalTests {
  private static let names = ["one", "caf\u{E9}", "cafe\u{301}", "tab\tand\nline"]

  /// A journal with a line for each of a few names.
  private static let text: String = {
    var text = "ksbcheck journal 3\n"
    for name in names {
      let row = SubmissionRow(
        name: name, title: nil, number: nil, level: nil, cycle: nil, mapping: "m.xlsx",
        structure: nil, verdict: .notReady, headline: "Not ready.",
        counts: SeverityCounts(mustFix: 1, shouldFix: 0, note: 0),
        things: SeverityCounts(mustFix: 1, shouldFix: 0, note: 0), rules: [], standards: [])
      text += Journal.line(
        key: "key of a submission",
        files: [WrittenFile(name: "report.json", digest: "0123")], row: row, toolVersion: "1",
        date: "2026-01-31")
    }
    return text
  }()

  /// Reads a journal of these bytes.
  private func read(_ bytes: [UInt8], _ use: (Journal, String) throws -> Void) throws {
    try ScratchFolder.use { folder in
      let path = folder.appending(path: "journal").path(percentEncoded: false)
      try Data(bytes).write(to: URL(filePath: path))
      try use(try #require(try Journal(reading: path)), path)
    }
  }

  /// The names that a journal still vouches for, in the order of ``names``.
  private func vouched(_ journal: Journal) -> [String] {
    Self.names.filter { name in
      guard let entry = journal[name], let row = journal.row(of: entry) else { return false }
      // What is taken over is what was written.
      return PathKey(row.name) == PathKey(name) && row.counts.mustFix == 1
        && entry.files == [WrittenFile(name: "report.json", digest: "0123")]
    }
  }

  @Test func `what was written is read back, names that look the same apart`() throws {
    try read(Array(Self.text.utf8)) { journal, _ in
      #expect(journal.flaw == nil)
      #expect(vouched(journal).map(PathKey.init) == Self.names.map(PathKey.init))
    }
  }

  @Test func `a journal that is cut anywhere vouches for its whole lines and says so`() throws {
    let bytes = Array(Self.text.utf8)
    let ends = bytes.indices.filter { bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    for length in 0...bytes.count {
      try read(Array(bytes.prefix(length))) { journal, _ in
        let whole = max(ends.count { $0 <= length } - 1, 0)
        #expect(vouched(journal).count == whole, "\(length)")
        let isAtEnd = ends.contains(length)
        #expect((journal.flaw == nil) == isAtEnd, "\(length)")
      }
    }
  }

  @Test func `a bit that is flipped loses a line or two, and nothing is taken over changed`() throws
  {
    let bytes = Array(Self.text.utf8)
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= 1 << UInt8(place % 8)
      try read(flipped) { journal, path in
        #expect(journal.flaw != nil, "\(place)")
        let isInTitle = place < "ksbcheck journal 3\n".utf8.count
        let kept = vouched(journal)
        #expect(isInTitle ? kept.isEmpty : kept.count >= Self.names.count - 2, "\(place)")
        #expect(kept.count < Self.names.count, "\(place)")
        // Begun again with what holds, it has no flaw and vouches for the same.
        try Journal.begin(at: path, keeping: journal)
        let again = try #require(try Journal(reading: path))
        #expect(again.flaw == nil && vouched(again).map(PathKey.init) == kept.map(PathKey.init))
      }
    }
  }

  @Test func `the last whole line for a name counts, and gives its row back`() throws {
    let row = SubmissionRow(
      name: "a\tb", title: "T", number: nil, level: 4, cycle: "4", mapping: "m", structure: "s",
      verdict: .review, headline: "h", counts: SeverityCounts(mustFix: 0, shouldFix: 3, note: 2),
      things: SeverityCounts(mustFix: 0, shouldFix: 1, note: 2), rules: [], standards: [])
    let file = WrittenFile(name: "report.json", digest: "0123")
    let line = { (key: String) in
      Journal.line(key: key, files: [file], row: row, toolVersion: "1", date: "2026-01-31")
    }
    let lines = line("old") + "rubbish\n" + line("new") + line("cut").dropLast(9)
    try read(Array("ksbcheck journal 3\n\(lines)".utf8)) { journal, _ in
      let entry = try #require(journal["a\tb"])
      #expect(entry.key == "new" && entry.files == [file])
      #expect(journal.row(of: entry) == row)
      #expect(journal.flaw == .damagedLines(2))
      let other = journal["other"]
      #expect(other == nil)
    }
  }

  @Test(arguments: [
    ("ksbcheck journal 4\nx\n", Journal.Flaw.otherVersion),
    (String(repeating: "0f", count: 32) + "\t\"a\"\t[\"report.json\"]\t{}\n", .otherVersion),
    ("", .notAJournal), ("hello\n", .notAJournal), ("ksbcheck journal two\n", .notAJournal),
    ("ksbcheck journal 3\nx\ny", .damagedLines(2)),
  ])
  func `a journal of another version, or something else, is named and not used`(
    text: String, flaw: Journal.Flaw
  ) throws {
    try read(Array(text.utf8)) { journal, _ in
      #expect(journal.flaw == flaw)
      #expect(vouched(journal).isEmpty)
    }
  }

  @Test func `a pipe in the journal's place is refused and not waited for`() throws {
    try ScratchFolder.use { folder in
      let path = folder.appending(path: "journal").path(percentEncoded: false)
      let absent = try Journal(reading: path)
      #expect(absent == nil)
      #expect(unsafe mkfifo(path, 0o600) == 0)
      #expect(throws: FileProblem.notAFile) { try Journal(reading: path) }
    }
  }
}

@Suite struct FolderLockTests {
  @Test func `a folder is locked once, says by whom, and is free afterwards`() throws {
    try ScratchFolder.use { folder in
      let name = folder.path(percentEncoded: false)
      let path = FolderLock.path(inFolder: name, shard: nil)
      let other = FolderLock.path(inFolder: name, shard: Shard("1/2"))
      do {
        let lock = try FolderLock(at: path)
        let error = #expect(throws: FolderLock.Problem.self) { try FolderLock(at: path) }
        guard case .held(let holder)? = error else {
          Issue.record("\(String(describing: error))")
          return
        }
        #expect(holder.contains("process \(getpid())"))
        _ = try FolderLock(at: other)
        withExtendedLifetime(lock) {}
      }
      #expect(try FileManager.default.contentsOfDirectory(atPath: name).isEmpty)
      // What a process that died left behind keeps nobody out.
      try Data("process 1 on nowhere\n".utf8).write(to: URL(filePath: path))
      _ = try FolderLock(at: path)
    }
  }

  @Test func `a pipe or a link in the lock's place is refused`() throws {
    try ScratchFolder.use { folder in
      let path = folder.appending(path: "lock").path(percentEncoded: false)
      #expect(unsafe mkfifo(path, 0o600) == 0)
      #expect(throws: FolderLock.Problem.notAFile) { try FolderLock(at: path) }
      let link = folder.appending(path: "link").path(percentEncoded: false)
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "elsewhere")
      #expect(throws: FolderLock.Problem.notAFile) { try FolderLock(at: link) }
    }
  }
}
