import Files
import Foundation
import KSBCheckKit

/// Writes the files that a command makes: whole or not at all.
enum FileWriting {
  /// The path that means standard output.
  static let standardOutput = "-"

  /// Makes sure before any work that something can be written to `path`.
  ///
  /// - Throws: `UsageError`.
  static func requireWritable(_ path: String) throws {
    guard path != standardOutput else { return }
    do throws(OutputProblem) {
      try OutputPlace(path).requireWritable()
    } catch {
      throw UsageError("\(path) \(error)")
    }
  }

  /// Whether a regular file is there, which would be replaced.
  static func replaces(_ path: String) -> Bool {
    guard path != standardOutput, case .file? = try? OutputPlace(path) else { return false }
    return true
  }

  /// Whether what is there can only be written to as it is: a device, a pipe, standard output.
  static func isStream(_ path: String) -> Bool {
    guard path != standardOutput else { return true }
    switch try? OutputPlace(path) {
    case .stream, .descriptor: return true
    case .new, .file, nil: return false
    }
  }

  /// Writes `bytes` to the output that a command line names, and says so.
  ///
  /// - Parameters:
  ///   - bytes: What to write.
  ///   - path: Where to.
  ///   - waits: Whether to wait for someone to read from a pipe of that name.
  /// - Throws: `UnwritableError`.
  static func deliver(
    _ bytes: some Sequence<UInt8>, to path: String, waits: Bool = true
  ) throws {
    guard path != standardOutput else { return try StandardStream.output.write(Array(bytes)) }
    try write(bytes, to: path, waits: waits)
    Message.done("wrote \(path)").write()
  }

  /// Writes `bytes` to the output at `path`.
  ///
  /// - Throws: `UnwritableError`.
  static func write(_ bytes: some Sequence<UInt8>, to path: String, waits: Bool) throws {
    do throws(OutputProblem) {
      try OutputFile.write(Array(bytes), to: path, waits: waits)
    } catch {
      throw UnwritableError("\(path) \(error)")
    }
  }

  /// Whether two paths lead to the same file.
  static func isSame(_ one: String, _ other: String) -> Bool {
    guard let state = FileState(path: one), let otherState = FileState(path: other) else {
      return resolved(one) == resolved(other)
    }
    return state.identity == otherState.identity
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }
}

/// Makes the folders that outputs go to.
enum FolderMaking {
  /// Makes sure before any work that a folder is at `path` that can be written to, or can be made.
  ///
  /// - Throws: `UsageError`.
  static func require(_ path: String, option: String = "--output") throws {
    var existing = FilePath.plain(path)
    var missing: [String] = []
    while FileState(path: existing) == nil, existing != ".", existing != "/" {
      missing.append(FilePath.name(of: existing))
      let parent = FilePath.folder(of: existing)
      existing = parent.isEmpty ? "." : FilePath.plain(parent)
    }
    guard FileManager.default.isFolder(atPath: existing) else {
      throw UsageError("\(existing) is not a folder; choose another for \(option)")
    }
    do throws(OutputProblem) {
      for name in missing { try OutputPlace.require(name: name, inFolder: existing) }
      try OutputPlace.requireWritable(folder: existing)
    } catch {
      throw UsageError("the folder \(path) \(error)")
    }
  }

  /// Makes the folder at `path` and those above it.
  ///
  /// - Throws: `UsageError`.
  static func make(_ path: String, option: String = "--output") throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw UsageError("the folder \(path) cannot be made; choose another for \(option)")
    }
  }
}

extension FileManager {
  /// Whether a folder is at `path`.
  func isFolder(atPath path: String) -> Bool {
    var isFolder: ObjCBool = false
    return unsafe fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
