import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What a batch has done so far, kept in its output so that a later run can go on from there.
///
/// A line per submission: the key of what it was checked by, its name, its files, and what the
/// index needs of its report. The later of two lines for one name counts; a line that a fault cut
/// off counts for nothing.
public struct Journal: Sendable {
  /// A submission that was done.
  public struct Entry: Sendable, Hashable {
    /// What it was checked by: see ``Fingerprint``.
    public var key: String
    /// The names of the files that were written.
    public var files: [String]
    /// Its line in the journal.
    var line: Range<Int>
  }

  private let path: String
  private var entries: [String: Entry] = [:]

  /// The journal of a folder of output, or of one shard in it.
  public static func path(inFolder folder: String, shard: Shard?) -> String {
    FilePath.joined(folder, ".ksbcheck-\(shard?.name ?? "journal")")
  }

  /// Reads a journal; an empty one when there is none.
  public init(reading path: String) {
    self.path = path
    guard let bytes = try? InputReading.bytes(at: path, limit: .max - 1) else { return }
    var start = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { start += line.count + 1 }
      // The last line is whole only if another, empty, one comes after it.
      guard line.endIndex < bytes.endIndex else { break }
      let fields = line.split(separator: UInt8(ascii: "\t"))
      guard fields.count == 4, let name = Self.value(String.self, fields[1]),
        let files = Self.value([String].self, fields[2])
      else { continue }
      entries[name] = Entry(
        key: String(decoding: fields[0], as: UTF8.self), files: files,
        line: start..<(start + line.count))
    }
  }

  /// What was done of the submission of a name.
  public subscript(name: String) -> Entry? { entries[name] }

  /// What the index needs of a report that was made before; nil when it is no longer there.
  public func row(of entry: Entry) -> SubmissionRow? {
    guard let line = InputReading.part(of: path, entry.line),
      let json = line.split(separator: UInt8(ascii: "\t")).last
    else { return nil }
    return (try? StoredReport(json: Data(json)))?.row
  }

  /// The line of a submission that was done.
  public static func line(
    key: String, files: [String], row: SubmissionRow, toolVersion: String, date: String
  ) -> String {
    let fields = [
      key, JSONValue.string(row.name).line, JSONValue(files).line,
      row.stored(toolVersion: toolVersion, date: date).line,
    ]
    return fields.joined(separator: "\t") + "\n"
  }

  private static func value<Value: Decodable>(
    _ type: Value.Type, _ json: ArraySlice<UInt8>
  ) -> Value? {
    try? JSONDecoder().decode(type, from: Data(json))
  }
}
