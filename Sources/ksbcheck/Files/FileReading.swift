import Batches
import Foundation
import KSBCheckKit
import Workbooks

/// Reads the files that a command line names.
enum FileReading {
  /// The bytes of the file at `path`, at most as many as the limits allow and one more.
  ///
  /// Reading stops just past the limit, so that whoever looks at the bytes can tell that there
  /// were too many, and an endless device cannot hang the program.
  static func bytes(at path: String, limits: Limits) throws -> [UInt8] {
    guard !path.isEmpty else {
      throw UsageError("the name of a file is empty; name the file that you mean")
    }
    do throws(FileProblem) {
      return try InputReading.bytes(at: path, limit: limits.fileSize, allowsStreams: true)
    } catch {
      let sentence = "\(path) \(error)"
      switch error {
      case .missing, .isFolder: throw UsageError(sentence)
      case .notAFile, .unreadable, .changing: throw UnreadableError(sentence)
      }
    }
  }

  /// The name that reports give a file: no folders, so that reports say nothing of the machine.
  static func name(of path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }
}
