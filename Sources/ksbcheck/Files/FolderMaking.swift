import Files
import Foundation
import KSBCheckKit

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
