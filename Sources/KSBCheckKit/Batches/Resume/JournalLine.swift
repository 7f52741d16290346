import Files
package import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
