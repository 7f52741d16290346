@testable import Batches

/// Folders and files that a test makes up.
struct MadeUpTree: FileTree {
  /// The paths of files; folders are those on the way to them.
  var files: Set<String>
  /// What workbooks hold, where it matters.
  var contents: [String: WorkbookContents] = [:]
  /// Folders that are links.
  var links: Set<String> = []

  init(_ files: String..., contents: [String: WorkbookContents] = [:]) {
    self.files = Set(files)
    self.contents = contents
  }

  func kind(at path: String) -> FileKind? {
    let plain = FilePath.plain(path)
    if files.contains(plain) { return .file }
    return plain == "." || files.contains { $0.hasPrefix(plain + "/") } ? .folder : nil
  }

  func isOwnFolder(_ path: String) -> Bool { kind(at: path) == .folder && !links.contains(path) }

  func names(inFolder path: String) -> [String]? {
    let plain = FilePath.plain(path)
    let prefix = plain == "." ? "" : plain + "/"
    return Set(
      files.filter { $0.hasPrefix(prefix) }.compactMap {
        $0.dropFirst(prefix.count).split(separator: "/").first.map(String.init)
      }
    ).sorted(by: >)
  }

  func contents(ofWorkbook path: String) -> WorkbookContents { contents[path] ?? .other }

  /// What a search finds, as `name: mapping + structure, configuration`.
  func plan(_ paths: String..., texts: [String: String] = [:]) throws -> [String] {
    var discovery = Discovery(
      in: self, cycles: ["4"], passingOver: ["out"], readText: { texts[$0] })
    return try discovery.plan(paths).submissions.map { submission in
      let files = [submission.mapping, submission.structure].compactMap { $0 }
      let own = files.joined(separator: " + ")
      return "\(submission.name): \(own)" + (submission.configuration.map { " by \($0)" } ?? "")
    }
  }
}
