@testable import Files
@testable import KSBCheckKit

/// Folders and files that a test makes up.
struct MadeUpTree: FileTree {
  /// The paths of files; folders are those on the way to them.
  var files: Set<PathKey>
  /// What workbooks hold, where it matters.
  var contents: [String: WorkbookContents] = [:]
  /// Folders that are links.
  var links: Set<String> = []
  /// What is in a folder and has no name in UTF-8.
  var unnamed: [String: [FolderEntries.Unnamed]] = [:]
  /// Pipes and devices.
  var specials: Set<String> = []
  /// Reports of earlier runs.
  var reports: Set<String> = []

  init(_ files: String..., contents: [String: WorkbookContents] = [:]) {
    self.files = Set(files.map(PathKey.init))
    self.contents = contents
  }

  func kind(at path: String) -> FileKind? {
    let plain = FilePath.plain(path)
    if specials.contains(plain) { return .special }
    if files.contains(PathKey(plain)) { return .file }
    let prefix = plain + "/"
    let isFolder = files.contains { $0.path.utf8.starts(with: prefix.utf8) }
    return plain == "." || isFolder || unnamed[plain] != nil ? .folder : nil
  }

  func isOwnFolder(_ path: String) -> Bool { kind(at: path) == .folder && !links.contains(path) }

  func entries(inFolder path: String) -> FolderEntries? {
    let plain = FilePath.plain(path)
    let prefix = plain == "." ? "" : plain + "/"
    let names = Set(
      files.map(\.path).filter { $0.utf8.starts(with: prefix.utf8) }.compactMap { path in
        FilePath.parts(String(Substring(path.utf8.dropFirst(prefix.utf8.count)))).first
          .map { PathKey(String($0)) }
      })
    return FolderEntries(names.sorted(by: >).map(\.path), unnamed: unnamed[plain] ?? [])
  }

  func identity(ofFolder path: String) -> FolderIdentity? { nil }

  func leads(_ path: String, outOf folder: String) -> Bool { links.contains(path) }

  func isReport(_ path: String) -> Bool { reports.contains(path) }

  func contents(ofWorkbook path: String) -> WorkbookContents { contents[path] ?? .other }

  /// What a search finds, as `name: mapping + structure, configuration`.
  func plan(_ paths: String..., texts: [String: String] = [:]) throws -> [String] {
    var discovery = Discovery(
      in: self, cycles: ["4"], passingOver: ["out"], readText: { texts[$0] })
    return try discovery.plan(paths.map { InputPath($0) }).submissions.map { submission in
      let files = [submission.mapping, submission.structure].compactMap { $0 }
      let own = files.joined(separator: " + ")
      return "\(submission.name): \(own)" + (submission.configuration.map { " by \($0)" } ?? "")
        + (submission.problem.map { " \($0)" } ?? "")
    }
  }
}
