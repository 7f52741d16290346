import ArgumentParser
import Files
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
    try require(output)
    let date = try ReportDate.today(environment: ProcessInfo.processInfo.environment)
    var replaced = KnownFiles()
    for path in BatchIndex.paths(inFolder: output, shard: nil) { replaced.add(path) }
    var named = InputFiles()
    named.add(reports)
    try named.refuse(FolderLock.path(inFolder: output, shard: nil))
    let lock = try BatchRecord.lock(output, shard: nil)
    defer { withExtendedLifetime(lock) {} }
    var index = try IndexOpening.open(
      inFolder: output, BatchSummary(toolVersion: Version.number, date: date))
    do {
      let status = try merge(into: &index, replacing: replaced)
      if status != .clean { throw status }
    } catch let problem as OutputProblem {
      throw UnwritableError("the index in \(output) \(problem)")
    }
  }

  private func merge(
    into index: inout BatchIndex, replacing replaced: KnownFiles
  ) throws -> ExitStatus {
    var status = ExitStatus.clean
    var count = 0
    var names = MergedNames()
    try StoredReports().each(of: reports) { (found) throws in
      if let lost = replaced[found.file.flatMap(FileState.init(path:))] {
        throw UsageError(
          "\(lost) is one of the reports to merge and would be lost; choose another --output")
      }
      if let problem = found.problem {
        Message("\(problem)").write()
        status = .unreadable
      }
      if let notice = found.notice { Message(notice).write() }
      guard var row = found.row else { return }
      row.name = names.unique(row.name)
      count += 1
      let link = found.link.map { RelativePath(from: output, to: $0).text }
      try index.add(row, link: link)
    }
    if count == 0 {
      throw UsageError("there is no report to merge in \(reports.joined(separator: ", "))")
    }
    try index.finish()
    Message.done("merged \(count) reports").write()
    return status
  }

  private func require(_ folder: String) throws {
    for path in reports where !FileManager.default.fileExists(atPath: path) {
      throw UsageError("\(path) does not exist; check the name and the folder")
    }
    guard !folder.isEmpty else {
      throw UsageError("--output is empty; name the folder to write to")
    }
    guard folder != FileWriting.standardOutput else {
      throw UsageError("an index is a folder of files, and --output - is standard output; name one")
    }
    try FolderMaking.require(folder)
  }
}

/// Names in an index: two submissions of the same name, of two runs, are distinguished.
private struct MergedNames {
  private var used: [PathKey: Int] = [:]

  mutating func unique(_ name: String) -> String {
    var count = used[PathKey(name), default: 0] + 1
    var unique = count == 1 ? name : "\(name) (\(count))"
    while count > 1, used[PathKey(unique)] != nil {
      count += 1
      unique = "\(name) (\(count))"
    }
    used[PathKey(name)] = count
    if count > 1 { used[PathKey(unique)] = 1 }
    return unique
  }
}
