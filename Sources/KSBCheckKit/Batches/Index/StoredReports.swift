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
    /// The row of the report; nil when the file could not be used.
    package var row: SubmissionRow?
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
    do throws(ReportDocumentError) {
      var row = SubmissionRow(try ReportDocument(json: bytes))
      if row.name.isEmpty { row.name = name }
      if row.name.isEmpty { row.name = FilePath.stem(row.mapping) }
      return Found(row: row, link: link(path), file: path)
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

/// Looks for JSON reports in folders, each once.
struct ReportSearch {
  private static let reportName = "report.json"

  private let tree: DiskTree
  private var visited: Set<DiskPlace> = []
  private var taken: Set<DiskPlace> = []
  private var problems: [String] = []
  private var notices: [String] = []

  init(in tree: DiskTree) { self.tree = tree }

  /// What was left since this was asked last and why, a sentence each.
  mutating func takeProblems() -> [String] {
    defer { problems = [] }
    return problems
  }

  /// What the user should know of what was left, a sentence each.
  mutating func takeNotices() -> [String] {
    defer { notices = [] }
    return notices
  }

  /// A file, unless it was found before.
  mutating func file(_ path: String) -> [String] {
    taken.insert(DiskPlace(ofFile: path, in: tree)).inserted ? [path] : []
  }

  /// The reports in a folder that was named.
  mutating func files(inFolder root: String) -> [String] { files(inFolder: root, of: root) }

  /// The reports in a folder: its own, those that its indexes list in their order, then all others.
  private mutating func files(inFolder folder: String, of root: String) -> [String] {
    guard visited.insert(DiskPlace(ofFolder: folder, in: tree)).inserted else { return [] }
    guard let entries = tree.entries(inFolder: folder) else {
      problems.append("\(folder) is a folder that cannot be read; check that you may open it")
      return []
    }
    for entry in entries.unnamed where entry.kind == .folder {
      problems.append("\(FilePath.joined(folder, entry.shown)) \(entry.problem)")
    }
    let own = entries.names.contains(Self.reportName) ? report(in: folder, of: root) : []
    let there = Set(entries.names.map(PathKey.init))
    var seen: Set<PathKey> = []
    let names = (listed(entries.names, in: folder, of: root) + entries.names)
      .filter { there.contains(PathKey($0)) && seen.insert(PathKey($0)).inserted }
      .map { FilePath.joined(folder, $0) }
    var files = own
    for path in names {
      if tree.isOwnFolder(path) {
        files += self.files(inFolder: path, of: root)
      } else if tree.kind(at: path) == .folder, tree.leads(path, outOf: root) {
        // One that leads to a place in the folder leads to what is visited anyway.
        notices.append(
          "\(path) is a link to another folder and was not followed; name that folder to merge it")
      }
    }
    return files
  }

  private mutating func report(in folder: String, of root: String) -> [String] {
    let path = FilePath.joined(folder, Self.reportName)
    return isUsable(path, of: root) ? file(path) : []
  }

  /// The names of submissions that the indexes of a folder list, in the order of these.
  private mutating func listed(_ names: [String], in folder: String, of root: String) -> [String] {
    let indexes = names.filter { $0.utf8.reversed().starts(with: ".json".utf8.reversed()) }
      .sorted { Self.place($0) < Self.place($1) }
    return indexes.flatMap { name -> [String] in
      let path = FilePath.joined(folder, name)
      guard name != Self.reportName, tree.kind(at: path) != .folder, isUsable(path, of: root) else {
        return []
      }
      return StoredIndex(reading: path)?.names ?? []
    }
  }

  /// Whether a file is one that may be read: not a pipe, and not a link out of the folder.
  private mutating func isUsable(_ path: String, of root: String) -> Bool {
    if tree.kind(at: path) == .special {
      problems.append("\(path) \(FileProblem.notAFile)")
      return false
    }
    if tree.leads(path, outOf: root) {
      problems.append(
        "\(path) is a link that leads out of the folder \(root); name the file itself to merge it")
      return false
    }
    return true
  }

  /// The indexes of shards come in the order of their numbers, not of their digits.
  private static func place(_ name: String) -> (Int, PathKey) {
    let number = name.split(separator: "-").dropFirst().first.flatMap { Int($0) }
    return (number ?? 0, PathKey(name))
  }
}

/// The names of a batch's submissions in the order of its index.
private struct StoredIndex: Decodable {
  private struct Submission: Decodable { var name: String }

  private let indexVersion: Int
  private let submissions: [Submission]

  var names: [String] { submissions.map(\.name) }

  init?(reading path: String) {
    guard let bytes = try? InputReading.bytes(at: path, limit: 1 << 30),
      let index = try? JSONDecoder().decode(StoredIndex.self, from: Data(bytes)),
      index.indexVersion == 1
    else { return nil }
    self = index
  }
}
