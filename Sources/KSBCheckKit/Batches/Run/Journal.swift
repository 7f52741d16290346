package import Files
package import Reports

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
  static let version = 3
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
    return (try? ReportDocument(json: line.row)).map(SubmissionRow.init)
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

/// A line of a journal: a checksum, then what one submission was checked by and what it came to.
///
/// The fields are separated by tabs: the checksum of all that follows it, the key, the name, the
/// files with their digests, and the row of the index. A line whose checksum does not hold counts
/// for nothing.
struct JournalLine {
  /// So many hexadecimal digits of the SHA-256 of the rest of the line.
  private static let checksumLength = 32
  private static let tab = UInt8(ascii: "\t")

  let key: String
  let name: String
  let files: [WrittenFile]
  let row: ArraySlice<UInt8>

  /// Reads a line without its line break; nil when it is not exactly what was written.
  init?(_ line: ArraySlice<UInt8>) {
    let fields = line.split(separator: Self.tab, omittingEmptySubsequences: false)
    guard fields.count == 5, fields[0].elementsEqual(Self.checksum(of: line.after(fields[0]))),
      let name = try? JSONDecoder().decode(String.self, from: Data(fields[2])),
      let files = try? JSONDecoder().decode([String: String].self, from: Data(fields[3]))
    else { return nil }
    key = String(decoding: fields[1], as: UTF8.self)
    self.name = name
    self.files = files.map { WrittenFile(name: $0.key, digest: $0.value) }
      .sorted { PathKey($0.name) < PathKey($1.name) }
    row = fields[4]
  }

  /// Writes a line with its line break.
  static func text(key: String, files: [WrittenFile], row: JSONValue, name: String) -> String {
    let digests = JSONValue.object(files.map { ($0.name, .string($0.digest)) })
    let rest = [key, JSONValue.string(name).line, digests.line, row.line].joined(separator: "\t")
    let checksum = String(decoding: checksum(of: Array(rest.utf8)[...]), as: UTF8.self)
    return "\(checksum)\t\(rest)\n"
  }

  private static func checksum(of rest: ArraySlice<UInt8>) -> [UInt8] {
    Array(Digest.sha256(of: Array(rest)).utf8.prefix(checksumLength))
  }
}

/// A file of a report, and the digest of what was written to it.
package struct WrittenFile: Sendable, Hashable {
  /// The name in the submission's folder.
  package var name: String
  /// The SHA-256.
  package var digest: String

  /// Describes a file.
  package init(name: String, digest: String) {
    self.name = name
    self.digest = digest
  }

  /// Describes a file by what it holds.
  package init(_ file: ReportFile) {
    self.init(name: file.name, digest: Digest.sha256(of: file.bytes))
  }

  /// Whether the file in a folder is a regular one that holds what was written to it.
  package func stands(in folder: String) -> Bool {
    let bytes = try? InputReading.bytes(at: FilePath.joined(folder, name), limit: 1 << 30)
    return bytes.map { Digest.sha256(of: $0) == digest } ?? false
  }
}

extension ArraySlice<UInt8> {
  /// What follows a field and its tab.
  fileprivate func after(_ field: Self) -> Self { self[field.endIndex...].dropFirst() }
}

/// What a submission was checked by: when none of it has changed, its report is still right.
package struct Fingerprint: Sendable {
  private var parts: [String] = []

  /// Starts a fingerprint of this version of the program.
  package init() { parts = [Version.number] }

  /// Adds a file: what it is for, its name and what it holds.
  package mutating func add(_ purpose: String, name: String, bytes: [UInt8]) {
    add([purpose, name, Digest.sha256(of: bytes)])
  }

  /// Adds facts and options.
  package mutating func add(_ facts: [String?]) {
    // The count keeps apart what would read the same one after the other.
    parts.append(String(facts.count))
    parts += facts.map { fact in fact.map { "\($0.utf8.count):\($0)" } ?? "-" }
  }

  /// The key: the same for the same parts in the same order.
  package var key: String { Digest.sha256(of: Array(parts.joined(separator: "\n").utf8)) }
}
