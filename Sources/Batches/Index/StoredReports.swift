import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The JSON reports behind the paths that a user names, one at a time: files, files with a report
/// a line, and folders of a batch's output.
public struct StoredReports {
  /// A report that was found: where, and what is in it.
  public struct Found {
    /// The report; nil when the file could not be used.
    public var report: StoredReport?
    /// Why it could not be used, as a sentence.
    public var problem: String?
    /// The report to read, as a path; nil when it is a line among others.
    public var link: String?
    /// The file that was read.
    package var file: String
  }

  private let tree = DiskTree()
  private static let largest = 256 << 20

  /// Creates a search.
  public init() {}

  /// Finds reports, in the order of the paths; within a folder, in the order of its own index.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - take: Takes each.
  /// - Throws: What `take` throws.
  public func each<Failure: Error>(
    of paths: [String], _ take: (Found) throws(Failure) -> Void
  ) throws(Failure) {
    for path in paths {
      if tree.kind(at: path) == .folder {
        for file in files(inFolder: path) { try read(file, take) }
      } else {
        try read(path, take)
      }
    }
  }

  /// The reports in a folder: those that its indexes list, in their order, then all others.
  private func files(inFolder folder: String) -> [String] {
    let names = (tree.names(inFolder: folder) ?? []).sorted()
    if names.contains("report.json") { return [FilePath.joined(folder, "report.json")] }
    let indexes = names.filter { $0.hasSuffix(".json") }.sorted { Self.place($0) < Self.place($1) }
    let listed = indexes.flatMap { StoredIndex(reading: FilePath.joined(folder, $0))?.names ?? [] }
    var seen: Set<String> = []
    return (listed + names).filter { seen.insert($0).inserted }
      .map { FilePath.joined(folder, $0) }
      .filter { tree.kind(at: $0) == .folder }
      .flatMap { files(inFolder: $0) }
  }

  /// The indexes of shards come in the order of their numbers, not of their digits.
  private static func place(_ name: String) -> (Int, String) {
    let number = name.split(separator: "-").dropFirst().first.flatMap { Int($0) }
    return (number ?? 0, name)
  }

  private func read<Failure: Error>(
    _ path: String, _ take: (Found) throws(Failure) -> Void
  ) throws(Failure) {
    let bytes: [UInt8]
    do throws(FileProblem) {
      bytes = try InputReading.bytes(at: path, limit: Self.largest)
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
