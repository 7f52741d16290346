import Files
import Foundation
import KSBCheckKit

/// Writes the files that a command makes: whole or not at all.
enum FileWriting {
  /// The path that stands for standard output.
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
