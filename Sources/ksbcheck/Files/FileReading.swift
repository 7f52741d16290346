import Files
import Foundation
import KSBCheckKit
import Workbooks

/// Reads the files that a command line names.
enum FileReading {
  /// The bytes of the file at `path`, at most as many as the limits allow and one more.
  ///
  /// Reading stops just past the limit, so that whoever looks at the bytes can see that there
  /// were too many, and an endless device cannot hang the program.
  static func bytes(at path: String, limits: Limits) throws -> [UInt8] {
    guard !path.isEmpty else {
      throw UsageError("the name of a file is empty; name the file that you mean")
    }
    try requireNoStandardStream(path)
    do throws(FileProblem) {
      return try InputReading.bytes(at: path, limit: limits.fileSize, allowsStreams: true)
    } catch {
      let sentence = "\(path) \(error)"
      switch error {
      case .missing, .isFolder: throw UsageError(sentence)
      case .notAFile, .unreadable, .changing: throw UnreadableError(path: path, reason: "\(error)")
      }
    }
  }

  /// The bytes of standard input, at most as many as the limits allow and one more.
  ///
  /// - Throws: `UnreadableError` when it is closed, or reading breaks off.
  static func standardInput(limits: Limits) throws -> [UInt8] {
    do throws(FileProblem) {
      return try InputReading.bytes(ofDescriptor: 0, limit: limits.fileSize)
    } catch {
      throw UnreadableError("standard input cannot be read; check that it is not closed")
    }
  }

  /// Refuses to read a file that standard output or standard error was sent to (`>> file`): what is
  /// written would change it.
  ///
  /// - Throws: `UsageError`.
  static func requireNoStandardStream(_ path: String) throws {
    var streams = KnownFiles()
    streams.add(descriptor: StandardStream.output.descriptor, as: "standard output")
    streams.add(descriptor: StandardStream.error.descriptor, as: "standard error")
    guard let stream = streams[FileState(path: path)] else { return }
    throw UsageError(
      "\(path) is read, and \(stream) goes to it, so that it would be lost; "
        + "send it to another file")
  }

  /// The name that reports give a file: no folders, so that reports say nothing of the machine.
  static func name(of path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }
}

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
