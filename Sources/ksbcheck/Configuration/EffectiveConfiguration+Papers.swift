import Foundation
import KSBCheckKit
import Standards
import Workbooks

extension EffectiveConfiguration {
  /// Reads the files that the configuration names.
  ///
  /// - Parameters:
  ///   - option: The option of the command line, which wins over those of the file.
  ///   - library: Where references are looked up.
  ///   - limits: How much of a file is read.
  /// - Returns: The papers of the submission.
  /// - Throws: `UsageError` or `UnreadableError` for a file or an option that cannot be used.
  func papers(option: String?, library: StandardLibrary, limits: Limits) throws -> Papers {
    var claimed = try standards.map { try paper($0.value, limits: limits) }
    if let option { try choose(option, for: &claimed, library: library) }
    return Papers(
      mapping: try read(mapping.value, limits),
      structure: try structure.map { try read($0.value, limits) },
      layout: try layout.map { try LayoutFile.read($0.value) },
      standards: claimed, qualification: qualification)
  }

  private func read(_ path: String, _ limits: Limits) throws -> Papers.File {
    Papers.File(
      name: FileReading.name(of: path), bytes: try FileReading.bytes(at: path, limits: limits))
  }

  private func paper(_ standard: Standard, limits: Limits) throws -> Papers.Standard {
    Papers.Standard(
      source: try source(standard, limits: limits), option: standard.option,
      pathway: standard.pathway, sheet: standard.sheet)
  }

  /// A file wins over a reference, so that a file may be called `ST0000`.
  func isFile(_ standard: Standard) -> Bool {
    standard.isFile || FileManager.default.fileExists(atPath: standard.text)
      || StandardReference(standard.text) == nil
  }

  private func source(_ standard: Standard, limits: Limits) throws -> Papers.Standard.Source {
    if !isFile(standard), let reference = StandardReference(standard.text) {
      return .reference(reference)
    }
    return .file(try read(standard.text, limits))
  }

  /// The option goes to the one standard, or of several to those that have it, or have options.
  private func choose(
    _ option: String, for claimed: inout [Papers.Standard], library: StandardLibrary
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

  private static func options(of claimed: Papers.Standard, library: StandardLibrary) -> [String] {
    let standard: OccupationalStandard? =
      switch claimed.source {
      case .file(let file): try? OccupationalStandard(json: Data(file.bytes))
      case .reference(let reference):
        try? library.standard(reference: reference.reference, version: reference.version)
      }
    return standard?.options.map { $0.title.lowercased() } ?? []
  }
}
