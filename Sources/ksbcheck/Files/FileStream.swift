import Files
import Foundation
import KSBCheckKit

/// Reads a file, a pipe or a device part by part, so that it never fills the memory.
final class FileStream {
  private static let chunk = 1 << 18

  private let path: String
  private let file: FileHandle

  /// Opens what is at `path`.
  ///
  /// - Throws: `UsageError` or `UnreadableError`.
  init(_ path: String) throws {
    try Self.require(path)
    try FileReading.requireNoStandardStream(path)
    guard let file = FileHandle(forReadingAtPath: path) else {
      throw UnreadableError("\(path) \(FileProblem.unreadable)")
    }
    self.path = path
    self.file = file
  }

  deinit { try? file.close() }

  /// Makes sure that there is something to read.
  ///
  /// - Throws: `UsageError`.
  static func require(_ path: String) throws {
    guard FileManager.default.fileExists(atPath: path) else {
      throw UsageError("\(path) \(FileProblem.missing)")
    }
    guard !FileManager.default.isFolder(atPath: path) else {
      throw UsageError("\(path) \(FileProblem.isFolder)")
    }
  }

  /// The next part; nil at the end.
  ///
  /// - Throws: `UnreadableError` when reading breaks off.
  func next() throws -> [UInt8]? {
    let part: Data?
    do {
      part = try file.read(upToCount: Self.chunk)
    } catch {
      throw UnreadableError("\(path) could not be read to its end; try again")
    }
    guard let part, !part.isEmpty else { return nil }
    return Array(part)
  }
}
