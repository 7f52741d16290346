import Checking
import Domain
import KSBCheckKit
import Reports

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
