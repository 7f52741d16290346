import Domain
import Files
import Foundation
import KSBCheckKit

/// The files that a command reads, of whatever kind: nothing that it writes may replace one.
struct InputFiles: Sendable {
  private var files = KnownFiles()
  /// Its records are read when a standard is named by its reference.
  private var library: StandardLibrary?
  private var records = KnownFiles()
  private var references: [String] = []

  /// Adds files; a path that leads nowhere is not an input.
  mutating func add(_ paths: [String]) {
    for path in paths { files.add(path) }
  }

  /// Adds what standards are named by, files or references, and the library.
  mutating func add(standards: [String], in library: StandardLibrary) {
    add(standards)
    references += standards
    self.library = library
    for path in library.paths { records.add(path) }
  }

  /// Refuses to write over one of the files.
  ///
  /// - Parameters:
  ///   - output: The path to write to; `-` is standard output.
  ///   - option: The option that names it.
  /// - Throws: `UsageError`.
  func refuse(_ output: String, option: String = "--output") throws {
    let isStandard = output == FileWriting.standardOutput
    let state =
      isStandard
      ? FileState(descriptor: StandardStream.output.descriptor)
      : (try? OutputPlace(output))?.state
    guard let input = input(state) else { return }
    let name = isStandard ? "standard output" : output
    let other = input == output ? "" : " (as \(input))"
    throw UsageError(
      "\(name) is one of the files that are read\(other) and would be lost; "
        + "choose another name for \(option)")
  }

  private func input(_ state: FileState?) -> String? {
    if let path = files[state] { return path }
    guard let library, let path = records[state],
      library.isRecord(path, orNamedBy: references)
    else { return nil }
    return path
  }
}

/// Files as the system knows them, so that links, letter case and other spellings make no
/// difference.
struct KnownFiles: Sendable {
  private var paths: [FileIdentity: String] = [:]

  /// Adds the file at a path, if there is one.
  ///
  /// A terminal or `/dev/null` may be read and written at once: only what keeps its contents counts.
  mutating func add(_ path: String) {
    add(FileState(path: path), as: path)
  }

  /// Adds the file that a descriptor is open on, if it is one.
  mutating func add(descriptor: Int32, as name: String) {
    add(FileState(descriptor: descriptor), as: name)
  }

  private mutating func add(_ state: FileState?, as name: String) {
    guard let state, state.holdsContents else { return }
    paths[state.identity] = paths[state.identity] ?? name
  }

  /// The path by which a file was added; nil when it was not.
  subscript(state: FileState?) -> String? {
    guard let state, state.holdsContents else { return nil }
    return paths[state.identity]
  }
}

/// A path as it is seen from a folder, for links between pages.
struct RelativePath {
  /// The path with a `..` for each folder to go up.
  let text: String

  init(from folder: String, to path: String) {
    let start = Self.parts(folder)
    let end = Self.parts(path)
    let common = zip(start, end).prefix { PathKey($0) == PathKey($1) }.count
    let up = Array(repeating: "..", count: start.count - common)
    text = (up + end.dropFirst(common)).joined(separator: "/")
  }

  private static func parts(_ path: String) -> [String] {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
      .utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
  }
}
