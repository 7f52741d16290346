import Checking
import Domain
import Files
import Foundation
import KSBCheckKit

extension EffectiveConfiguration {
  /// Reads the files that the configuration names.
  ///
  /// - Parameters:
  ///   - option: The option of the command line, which wins over those of the file.
  ///   - library: Where references are looked up.
  ///   - known: Standards that were looked up before, by what names them.
  ///   - read: Reads a file.
  /// - Returns: What is handed in for the submission.
  /// - Throws: What `read` throws, or `UsageError` for an option that cannot be used.
  func input(
    option: String?, library: StandardLibrary,
    known: [PathKey: SubmissionInput.Standard.Source] = [:],
    read: @escaping (String) throws -> [UInt8]
  ) throws -> SubmissionInput {
    let file = { (path: String) in
      SubmissionInput.File(name: FileReading.name(of: path), bytes: try read(path))
    }
    var claimed = try standards.map(\.value).map { standard in
      SubmissionInput.Standard(
        source: try known[PathKey(standard.text)] ?? source(standard, read: file),
        option: standard.option, pathway: standard.pathway, sheet: standard.sheet)
    }
    if let option { try choose(option, for: &claimed, library: library) }
    var input = SubmissionInput(
      mapping: try file(mapping.value), structure: try structure.map { try file($0.value) },
      standards: claimed, qualification: qualification)
    input.layout = instructions
    return input
  }

  /// A file wins over a reference, so that a file may be called `ST0000`.
  func isFile(_ standard: Standard) -> Bool {
    standard.isFile || FileManager.default.fileExists(atPath: standard.text)
      || StandardReference(standard.text) == nil
  }

  private func source(
    _ standard: Standard, read: (String) throws -> SubmissionInput.File
  ) throws -> SubmissionInput.Standard.Source {
    if !isFile(standard), let reference = StandardReference(standard.text) {
      return .reference(reference)
    }
    return .file(try read(standard.text))
  }

  /// The option goes to the one standard, or of several to those that have it, or have options.
  private func choose(
    _ option: String, for claimed: inout [SubmissionInput.Standard], library: StandardLibrary
  ) throws {
    guard !claimed.isEmpty else {
      throw UsageError("--option needs --standard: whose option is it?")
    }
    var places = Array(claimed.indices)
    if claimed.count > 1 {
      let options = claimed.map { Self.options(of: $0, library: library) }
      let having = places.filter { options[$0].contains(option.lowercased()) }
      places = having.isEmpty ? places.filter { !options[$0].isEmpty } : having
    }
    if places.isEmpty { throw UsageError("--option \(option): none of the standards has options") }
    for place in places { claimed[place].option = option }
  }

  private static func options(of claimed: SubmissionInput.Standard, library: StandardLibrary)
    -> [String]
  {
    let standards = Check(library: library).lookUp(claimed.source).outcome.standards
    return standards.flatMap(\.options).map { $0.title.lowercased() }
  }
}
