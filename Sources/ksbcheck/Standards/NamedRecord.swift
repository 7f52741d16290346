import Checking
import Domain
import Foundation
import KSBCheckKit
import Reports
import Workbooks

/// A standard that a command line names: a file, or a reference in the library.
struct NamedRecord {
  let standard: OccupationalStandard
  /// The file that holds it, as reports name it, and its bytes.
  let file: SubmissionInput.File

  /// Finds and reads the standard; a file wins over a reference.
  ///
  /// - Throws: `UsageError` or `UnreadableError`.
  init(_ name: String, in library: StandardLibrary) throws {
    do {
      if !Self.isFile(name), let reference = StandardReference(name) {
        self = try Self.find(reference, in: library)
      } else {
        let bytes = try FileReading.bytes(at: name, limits: Limits())
        standard = try OccupationalStandard(json: Data(bytes))
        file = SubmissionInput.File(name: FileReading.name(of: name), bytes: bytes)
      }
    } catch let error as StandardError {
      throw UnreadableError("\(FileReading.name(of: name)) \(error)")
    }
  }

  private init(_ found: StandardLibrary.Found) {
    standard = found.standard
    file = SubmissionInput.File(name: found.file, bytes: Array(found.contents))
  }

  /// Whether a name is that of a file.
  static func isFile(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: name) || StandardReference(name) == nil
  }

  private static func find(
    _ reference: StandardReference, in library: StandardLibrary
  ) throws -> NamedRecord {
    let found = try library.found(reference: reference.reference, version: reference.version)
    if let found {
      try FileReading.requireNoStandardStream(library.folder.appending(path: found.file).path)
      return NamedRecord(found)
    }
    let hint = library.hint(for: reference).map { "; \($0)" } ?? ""
    throw UnreadableError(
      SanitizedText.oneLine(
        """
        \(reference) is not in the library of standards\(hint). Records come from the public \
        standards API: save the standard’s as a JSON file and name that, or add it with “ksbcheck \
        standard add”; --standards names another library
        """))
  }
}

/// The version of a standard that `--against` names, and its file as the receipt names it.
struct OtherVersion {
  let standard: OccupationalStandard
  let input: Receipt.Input

  /// Finds and reads the version.
  ///
  /// - Throws: `UsageError` or `UnreadableError`.
  init(_ name: String, in library: StandardLibrary) throws {
    let record = try NamedRecord(name, in: library)
    standard = record.standard
    input = Receipt.Input(
      .against,
      InputFile(name: record.file.name, sha256: Digest.sha256(of: record.file.bytes)))
  }

  /// Makes sure that the submission has a standard whose place this one can take.
  ///
  /// - Throws: `UsageError`.
  func requirePlace(in submission: Submission) throws {
    let given = submission.standards.map(\.standard.reference)
    guard !given.isEmpty, !submission.hasPlace(for: standard) else { return }
    throw UsageError(
      "--against \(standard.reference) is none of the standards checked against, "
        + given.joined(separator: ", "))
  }
}
