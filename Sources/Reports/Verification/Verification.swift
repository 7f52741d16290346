package import Checking

/// Whether files are those that a report was made from, by their digests.
package struct Verification: Sendable, Hashable {
  /// What a file is to the report.
  package enum Outcome: String, Sendable {
    /// The report was made from it, whatever it was called.
    case match
    /// The report was made from a file of this name that held something else.
    case differs
    /// The report knows of no such file.
    case notPart = "not-part"
  }

  /// A file that was given.
  package struct File: Sendable, Hashable {
    /// The file, and its digest now.
    package let file: InputFile
    /// What it is to the report.
    package let outcome: Outcome
    /// The input of the report that it is, or that it differs from; nil for no part of it.
    package let input: Receipt.Input?
  }

  /// The report.
  package let report: Baseline

  /// The files, in the order given.
  package let files: [File]

  /// The report's inputs that no file was given for.
  package let missing: [Receipt.Input]

  /// Whether these are the files that the report was made from: all of them, and no others.
  package var holds: Bool { missing.isEmpty && files.allSatisfy { $0.outcome == .match } }

  /// Compares files with the receipt of a report.
  package init(_ given: [InputFile], against report: Baseline) {
    let inputs = report.inputs
    let digests = Set(given.compactMap(\.sha256))
    // A file whose digest is found elsewhere among those given is not what a name stands for.
    let open = inputs.filter { input in input.file.sha256.map { !digests.contains($0) } ?? true }
    files = given.map { file in
      if let input = inputs.first(where: { $0.file.sha256 != nil && $0.file.sha256 == file.sha256 })
      {
        return File(file: file, outcome: .match, input: input)
      }
      guard let input = open.first(where: { $0.file.name == file.name }) else {
        return File(file: file, outcome: .notPart, input: nil)
      }
      return File(file: file, outcome: .differs, input: input)
    }
    let named = Set(files.compactMap { $0.outcome == .differs ? $0.input : nil })
    missing = open.filter { !named.contains($0) }
    self.report = report
  }
}
