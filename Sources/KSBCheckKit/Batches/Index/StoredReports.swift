import Files
import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The JSON reports behind the paths that a user names, one at a time: files, files with a report
/// a line, and folders of a batch's output.
///
/// In a folder no link is followed that leads out of it, nothing is waited for that is not a file,
/// and no file or folder is visited twice; what is left for such a reason is a problem.
package struct StoredReports {
  /// A report that was found: where, and what is in it.
  package struct Found {
    /// The report; nil when the file could not be used.
    package var report: StoredReport?
    /// Why it could not be used, as a sentence.
    package var problem: String?
    /// What the user should know of what was left, as a sentence.
    package var notice: String?
    /// The report to read, as a path; nil when it is a line among others.
    package var link: String?
    /// The file that was read; nil when there is none.
    package var file: String?
  }

  private let tree = DiskTree()
  private static let largest = 256 << 20

  /// Creates a search.
  package init() {}

  /// Finds reports, in the order of the paths; within a folder, in the order of its own index.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - take: Takes each.
  /// - Throws: What `take` throws.
  package func each<Failure: Error>(
    of paths: [String], _ take: (Found) throws(Failure) -> Void
  ) throws(Failure) {
    var search = ReportSearch(in: tree)
    for path in paths {
      let kind = tree.kind(at: path)
      let files = kind == .folder ? search.files(inFolder: path) : search.file(path)
      for problem in search.takeProblems() { try take(Found(problem: problem)) }
      for notice in search.takeNotices() { try take(Found(notice: notice)) }
      // A pipe is read when it was named itself.
      for file in files { try read(file, allowsStreams: kind == .special, take) }
    }
  }

  private func read<Failure: Error>(
    _ path: String, allowsStreams: Bool, _ take: (Found) throws(Failure) -> Void
  ) throws(Failure) {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try InputReading.bytes(
        at: path, limit: Self.largest, allowsStreams: allowsStreams)
    } catch {
      return try take(Found(problem: "\(path) \(error)", file: path))
    }
    guard ["ndjson", "jsonl"].contains(FilePath.ending(path)) else {
      return try take(found(bytes[...], path, name: FilePath.name(of: FilePath.folder(of: path))))
    }
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      try take(found(line, path, name: ""))
    }
  }

  private func found(_ bytes: ArraySlice<UInt8>, _ path: String, name: String) -> Found {
    do throws(StoredReportError) {
      var report = try StoredReport(json: Data(bytes))
      if report.row.name.isEmpty { report.row.name = name }
      if report.row.name.isEmpty { report.row.name = FilePath.stem(report.row.mapping) }
      return Found(report: report, link: link(path), file: path)
    } catch {
      return Found(problem: "\(path) \(error)", file: path)
    }
  }

  /// The page beside a JSON report, or the report itself.
  private func link(_ path: String) -> String? {
    guard FilePath.ending(path) == "json" else { return nil }
    let page = FilePath.joined(FilePath.folder(of: path), "report.html")
    return tree.kind(at: page) == .file ? page : path
  }
}
