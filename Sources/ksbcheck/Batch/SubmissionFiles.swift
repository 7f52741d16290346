import Batches
import Foundation
import Reports

/// The files of one submission's reports.
struct SubmissionFiles {
  /// Reports for people that an earlier run may have left where now nothing could be checked.
  private static let forPeople = ["report.html", "report.txt", "report.md", "report.xlsx"]

  private let files: [ReportFile]
  private let isUnchecked: Bool

  /// Makes the reports; formats for people are left out when nothing could be checked.
  init(_ report: Report, formats: [ReportFormat]) throws {
    isUnchecked = report.verdict == .unchecked
    files = try formats.filter { report.verdict != .unchecked || !$0.isForPeople }
      .flatMap { try $0.files(for: report) }
  }

  /// The names of the files.
  var names: [String] { files.map(\.name) }

  /// Writes the files into a folder.
  ///
  /// Where nothing could be checked, pages of an earlier run are taken away: one that no longer
  /// holds would be worse than none.
  func write(into folder: String, inputs: [String]) throws {
    if !DiskTree().isOwnFolder(folder) { try FileWriting.makeFolder(at: folder) }
    let paths = files.map { FilePath.joined(folder, $0.name) }
    for (path, name) in zip(paths, names)
    where inputs.contains(where: { FilePath.name(of: $0) == name }) {
      try FileWriting.require(path, isNoneOf: inputs)
    }
    for old in Self.forPeople where isUnchecked {
      try? FileManager.default.removeItem(atPath: FilePath.joined(folder, old))
    }
    for (path, file) in zip(paths, files) { try OutputFile.write(file.bytes, to: path) }
  }
}
