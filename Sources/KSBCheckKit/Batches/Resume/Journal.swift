package import Files
import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a batch has done so far, kept in its output so that a later run can go on from there.
///
/// The first line names the form; then there is a ``JournalLine`` per submission. The later of two
/// lines for one name counts; a line that is damaged or was cut off counts for nothing.
package struct Journal: Sendable {
  /// A submission that was done.
  package struct Entry: Sendable {
    /// What it was checked by: see ``Fingerprint``.
    package var key: String
    /// The files that were written.
    package var files: [WrittenFile]
    /// Its line in the journal.
    var line: Range<Int>
  }

  /// Why a journal could be used only in part, or not at all.
  package enum Flaw: Sendable, Hashable {
    /// It is of another version of the program.
    case otherVersion
    /// It does not start as a journal does.
    case notAJournal
    /// So many of its lines are damaged or cut off.
    case damagedLines(Int)
  }

  /// The version of the form; a journal of another is not used.
  static let version = 2
  private static let title = "ksbcheck journal "

  /// What is wrong with the journal; nil when nothing is.
  package private(set) var flaw: Flaw?

  private let path: String
  private var entries: [PathKey: Entry] = [:]

  /// The journal of a folder of output, or of one shard in it.
  package static func path(inFolder folder: String, shard: Shard?) -> String {
    FilePath.joined(folder, ".ksbcheck-\(shard?.name ?? "journal")")
  }

  /// What was done of the submission of a name.
  package subscript(name: String) -> Entry? { entries[PathKey(name)] }

  /// Reads a journal.
  ///
  /// - Returns: What it holds; nil when there is none.
  /// - Throws: ``FileProblem`` when what is there cannot be read; a pipe is not waited for.
  package init?(reading path: String) throws(FileProblem) {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try InputReading.bytes(at: path, limit: .max - 1)
    } catch {
      guard error == .missing else { throw error }
      return nil
    }
    self.path = path
    read(bytes)
  }

  /// Begins a journal, with the lines of an earlier one that hold.
  ///
  /// - Throws: ``OutputProblem``.
  package static func begin(at path: String, keeping earlier: Journal?) throws(OutputProblem) {
    var bytes = Array("\(title)\(version)\n".utf8)
    if let earlier {
      for entry in earlier.entries.values.sorted(by: { $0.line.lowerBound < $1.line.lowerBound }) {
        guard let line = InputReading.part(of: path, entry.line), JournalLine(line[...]) != nil
        else { continue }
        bytes += line + [UInt8(ascii: "\n")]
      }
    }
    try OutputFile.write(bytes, to: path)
  }

  /// What the index needs of a report that was made before; nil when its line no longer holds.
  package func row(of entry: Entry) -> SubmissionRow? {
    guard let bytes = InputReading.part(of: path, entry.line), let line = JournalLine(bytes[...]),
      line.key == entry.key
    else { return nil }
    return (try? StoredReport(json: Data(line.row)))?.row
  }

  /// The line of a submission that was done.
  package static func line(
    key: String, files: [WrittenFile], row: SubmissionRow, toolVersion: String, date: String
  ) -> String {
    JournalLine.text(
      key: key, files: files, row: row.stored(toolVersion: toolVersion, date: date), name: row.name)
  }

  // MARK: Reading

  private mutating func read(_ bytes: [UInt8]) {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
    // The last line is whole only if another, empty, one comes after it.
    let isCut = lines.popLast().map { !$0.isEmpty } ?? false
    guard let first = lines.popFirst(), first.elementsEqual("\(Self.title)\(Self.version)".utf8)
    else {
      flaw = Self.isOfAnotherVersion(bytes) ? .otherVersion : .notAJournal
      return
    }
    var damaged = isCut ? 1 : 0
    for line in lines {
      if let read = JournalLine(line) {
        entries[PathKey(read.name)] = Entry(
          key: read.key, files: read.files, line: line.startIndex..<line.endIndex)
      } else {
        damaged += 1
      }
    }
    if damaged > 0 { flaw = .damagedLines(damaged) }
  }

  /// Whether these are the bytes of a journal of another version; the first had no title, but
  /// started with a key.
  private static func isOfAnotherVersion(_ bytes: [UInt8]) -> Bool {
    let first = bytes.prefix { $0 != UInt8(ascii: "\n") }
    if first.starts(with: title.utf8), first.count < bytes.count {
      let number = String(decoding: first.dropFirst(title.utf8.count), as: UTF8.self)
      return Int(number).map { $0 != version } ?? false
    }
    let key = first.prefix { $0 != UInt8(ascii: "\t") }
    return key.count == 64 && key.count < first.count
      && key.allSatisfy { "0123456789abcdef".utf8.contains($0) }
  }
}

extension Journal.Flaw: CustomStringConvertible {
  /// What is wrong and what is done about it, as a clause that follows the journal's name.
  package var description: String {
    switch self {
    case .otherVersion:
      "is the journal of another version of ksbcheck; every submission is checked again"
    case .notAJournal:
      "is not a journal that can be read; every submission is checked again"
    case .damagedLines(let count):
      count == 1
        ? "has a line that is damaged or cut off; its submission is checked again"
        : "has \(count) lines that are damaged or cut off; their submissions are checked again"
    }
  }
}
