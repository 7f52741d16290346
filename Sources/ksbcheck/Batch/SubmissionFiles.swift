import Checking
import Domain
import Files
import Foundation
import KSBCheckKit
import Reports
import Workbooks

/// The files of one submission's reports.
struct SubmissionFiles {
  /// A file that could not be written, and why.
  struct Problem: Error {
    var path: String
    var cause: OutputProblem
  }

  /// Reports for people that an earlier run may have left where now nothing could be checked.
  private static let forPeople = ["report.html", "report.txt", "report.md", "report.xlsx"]

  private let files: [ReportFile]
  private let isUnchecked: Bool

  /// Makes the reports.
  init(_ report: Report, formats: [ReportFormat]) throws {
    isUnchecked = report.verdict == .unchecked
    files = try formats.flatMap { try $0.files(for: report) }
  }

  var names: [String] { files.map(\.name) }

  /// The files, and the digests by which a later run knows them again.
  var written: [WrittenFile] { files.map(WrittenFile.init) }

  /// Writes the files into a folder.
  ///
  /// Where nothing could be checked, pages of an earlier run in other formats are taken away: one
  /// that no longer holds would be worse than none.
  ///
  /// - Parameters:
  ///   - folder: The submission's own folder.
  ///   - inputs: What nothing may replace.
  ///   - flushed: Whether the disk itself is to hold the files, because a journal vouches for them.
  /// - Throws: ``Problem``, or `UsageError` when a file would replace an input.
  func write(into folder: String, inputs: [InputFiles], flushed: Bool) throws {
    if !DiskTree().isOwnFolder(folder) { try FolderMaking.make(folder) }
    let paths = files.map { FilePath.joined(folder, $0.name) }
    let old =
      isUnchecked
      ? Set(Self.forPeople).subtracting(names).sorted().map { FilePath.joined(folder, $0) } : []
    for inputs in inputs { for path in paths + old { try inputs.refuse(path) } }
    for path in old where FileState(pathOfLink: path)?.isFile == true {
      try? FileManager.default.removeItem(atPath: path)
    }
    for (path, file) in zip(paths, files) {
      try Self.attempt(at: path) { () throws(OutputProblem) in
        try OutputFile.write(file.bytes, to: path, flushed: flushed)
      }
    }
    guard flushed else { return }
    try Self.attempt(at: folder) { () throws(OutputProblem) in
      try OutputFile.flushNames(inFolders: [folder, FilePath.folder(of: folder)])
    }
  }

  /// Does what may fail, and says of which path that was.
  private static func attempt(
    at path: String, _ body: () throws(OutputProblem) -> Void
  ) throws(Problem) {
    do throws(OutputProblem) {
      try body()
    } catch {
      throw Problem(path: path, cause: error)
    }
  }
}

/// The standards of a batch: each is read once, however many submissions claim it.
actor StandardCache {
  /// A standard that was looked up, and what distinguishes it from an older one of the same name.
  struct Known: Sendable {
    var source: SubmissionInput.Standard.Source
    var digest: String
  }

  private let check: Check
  private var known: [PathKey: Known] = [:]

  /// Starts with the files of the command line, which may be pipes and are read but once.
  init(_ check: Check, given files: [(path: String, bytes: [UInt8])]) {
    self.check = check
    for (path, bytes) in files {
      known[PathKey(path)] = Self.known(path, bytes, by: check)
    }
  }

  /// Looks standards up, by path or reference; `isFile` says which.
  func standards(_ wanted: [(text: String, isFile: Bool)]) -> [PathKey: Known] {
    var found: [PathKey: Known] = [:]
    for (text, isFile) in wanted {
      let standard = known[PathKey(text)] ?? lookUp(text, isFile: isFile)
      known[PathKey(text)] = standard
      found[PathKey(text)] = standard
    }
    return found
  }

  private func lookUp(_ text: String, isFile: Bool) -> Known {
    if !isFile, let reference = StandardReference(text) {
      let found = check.lookUp(.reference(reference))
      return Self.known(found.outcome, found.name, content: Array("\(found.outcome)".utf8))
    }
    do throws(FileProblem) {
      let bytes = try InputReading.bytes(at: text, limit: check.limits.fileSize)
      return Self.known(text, bytes, by: check)
    } catch {
      let name = FileReading.name(of: text)
      return Self.known(.unreadable(file: name, reason: error.description), name, content: [])
    }
  }

  private static func known(_ path: String, _ bytes: [UInt8], by check: Check) -> Known {
    let file = SubmissionInput.File(name: FileReading.name(of: path), bytes: bytes)
    let found = check.lookUp(.file(file))
    return known(found.outcome, found.name, content: bytes)
  }

  private static func known(
    _ outcome: StandardLookup.Outcome, _ name: String, content: [UInt8]
  ) -> Known {
    var fingerprint = Fingerprint()
    fingerprint.add("standard", name: name, bytes: content)
    return Known(source: .lookedUp(outcome, named: name), digest: fingerprint.key)
  }
}
