import Files
import Recognition
package import Workbooks

/// The disk, as a place to look for submissions in.
package struct DiskTree: FileTree {
  private let limits: Limits

  /// Creates the tree; `limits` bound what is read of a workbook to tell what it holds.
  package init(limits: Limits = Limits()) { self.limits = limits }

  /// What is at a path, links followed; nil when nothing is.
  package func kind(at path: String) -> FileKind? {
    FileState(path: path).map { $0.isFolder ? .folder : $0.isFile ? .file : .special }
  }

  /// Whether a folder is there that is no link.
  package func isOwnFolder(_ path: String) -> Bool {
    FileState(pathOfLink: path)?.isFolder ?? false
  }

  /// What is in a folder; nil when it cannot be read.
  package func entries(inFolder path: String) -> FolderEntries? { DiskFolder.entries(path) }

  /// The identity of a folder; nil when the path does not lead to one.
  package func identity(ofFolder path: String) -> FolderIdentity? { DiskFolder.identity(path) }

  /// Whether links on the way to a path lead to a place outside of a folder.
  package func leads(_ path: String, outOf folder: String) -> Bool {
    guard let target = DiskFolder.resolved(path), let base = DiskFolder.resolved(folder) else {
      return false
    }
    let isRoot = base == [UInt8(ascii: "/")]
    return !isRoot && target != base && !target.starts(with: base + [UInt8(ascii: "/")])
  }

  /// Whether a workbook is a report of one submission or an index, by the title that it bears.
  package func isReport(_ path: String) -> Bool {
    guard let bytes = try? InputReading.bytes(at: path, limit: limits.fileSize),
      let title = DocumentTitle.read(bytes, limits: limits)
    else { return false }
    return WrittenTitle.isOurs(title)
  }

  /// What a workbook holds: it is read and recognised.
  package func contents(ofWorkbook path: String) -> WorkbookContents {
    guard let bytes = try? InputReading.bytes(at: path, limit: limits.fileSize),
      let workbook = try? Workbook(reading: bytes, limits: limits)
    else { return .other }
    let tables = Recogniser().recognise(workbook).mapping
    if tables.contains(where: { !$0.entries.isEmpty }) { return .mapping }
    return StructureRecogniser().recognise(workbook, .given).holdsUnits ? .structure : .other
  }
}

/// The titles that workbooks of reports bear in their properties.
enum WrittenTitle {
  /// Whether a title is one that a report or an index is given, and nothing else is.
  static func isOurs(_ title: String) -> Bool {
    let words = title.split(separator: " ")
    let isIndex =
      words.count == 5 && words.starts(with: ["KSB", "check", "of"]) && Int(words[3]) != nil
      && words[4] == "submissions"
    return isIndex || title.hasSuffix(" – KSB check")
  }
}
