import ArgumentParser
import Batches
import Foundation
import KSBCheckKit

/// `ksbcheck merge`: one index over the reports of several runs.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Makes one index over the JSON reports of several batches or shards.",
    discussion: """
      Examples:
        ksbcheck merge reports/ --output reports/
        ksbcheck merge shard-1/ shard-2/ shard-3/ --output all/
        ksbcheck merge reports.ndjson --output all/
      """)

  @Argument(
    help: ArgumentHelp(
      "JSON reports, files with a report a line (.ndjson), or folders of a batch's output.",
      valueName: "reports"))
  var reports: [String]

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The folder to write the index to.", valueName: "folder"))
  var output: String

  func run() throws {
    let folder = output
    try require(folder)
    var status = ExitStatus.clean
    var count = 0
    let date = try ReportDate.today(environment: ProcessInfo.processInfo.environment)
    do {
      var index = try BatchIndex(
        inFolder: folder, BatchSummary(toolVersion: Version.number, date: date))
      var names = MergedNames()
      try StoredReports().each(of: reports) { (found) throws(OutputProblem) in
        if let problem = found.problem {
          StandardStream.error.write("ksbcheck: \(problem)\n")
          status = .unreadable
        }
        guard var row = found.report?.row else { return }
        row.name = names.unique(row.name)
        count += 1
        let link = found.link.map { RelativePath(from: folder, to: $0).text }
        try index.add(row, link: link)
      }
      if count == 0 {
        throw UsageError("there is no report to merge in \(reports.joined(separator: ", "))")
      }
      try index.finish()
    } catch let problem as OutputProblem {
      throw UsageError("the folder \(folder) \(problem)")
    }
    StandardStream.error.write("merged \(count) reports\n")
    if status != .clean { throw status }
  }

  private func require(_ folder: String) throws {
    for path in reports where !FileManager.default.fileExists(atPath: path) {
      throw UsageError("\(path) does not exist; check the name and the folder")
    }
    guard !folder.isEmpty else {
      throw UsageError("--output is empty; name the folder to write to")
    }
    try FileWriting.makeFolder(at: folder)
  }
}

/// Names in an index: two submissions of the same name, of two runs, are told apart.
private struct MergedNames {
  private var used: [String: Int] = [:]

  mutating func unique(_ name: String) -> String {
    let count = used[name, default: 0] + 1
    used[name] = count
    return count == 1 ? name : "\(name) (\(count))"
  }
}
