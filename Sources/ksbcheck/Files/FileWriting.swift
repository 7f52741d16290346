import Batches
import Foundation

/// Writes the files that a command makes: whole or not at all.
enum FileWriting {
  /// Writes `bytes` beside `path` first and moves them there when they are complete.
  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    do throws(OutputProblem) {
      try OutputFile.write(Array(bytes), to: path)
    } catch {
      throw UsageError("\(path) \(error)")
    }
  }

  /// Refuses to write over one of the files that are read.
  static func require(_ path: String, isNoneOf inputs: [String]) throws {
    let target = resolved(path)
    guard inputs.contains(where: { resolved($0) == target }) else { return }
    throw UsageError(
      "\(path) is one of the files to check and would be lost; choose another name for --output")
  }

  /// Whether two paths lead to the same file.
  static func isSame(_ one: String, _ other: String) -> Bool { resolved(one) == resolved(other) }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
  }

  /// Makes the folder at `path` and those above it.
  static func makeFolder(at path: String, option: String = "--output") throws {
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: true)
    } catch {
      throw UsageError("the folder \(path) cannot be made; choose another for \(option)")
    }
  }
}
