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

  /// The input that a file is.
  private func input(_ state: FileState?) -> String? {
    if let path = files[state] { return path }
    guard let library, let path = records[state],
      library.isRecord(path, orNamedBy: references)
    else { return nil }
    return path
  }
}
