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
    try requireFile(at: path)
    do {
      let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
      defer { try? file.close() }
      return try Array(file.read(upToCount: limits.fileSize + 1) ?? Data())
    } catch {
      throw UnreadableError(
        "\(path) cannot be read; check that it is not locked and that you may open it")
    }
  }

  /// The name that reports give a file: no folders, so that reports say nothing of the machine.
  static func name(of path: String) -> String { URL(fileURLWithPath: path).lastPathComponent }

  private static func requireFile(at path: String) throws {
    guard !path.isEmpty else {
      throw UsageError("the name of a file is empty; name the file that you mean")
    }
    guard FileManager.default.fileExists(atPath: path) else {
      throw UsageError("\(path) does not exist; check the name and the folder")
    }
    if FileManager.default.isFolder(atPath: path) {
      throw UsageError("\(path) is a folder; name the file in it that you mean")
    }
  }
}
