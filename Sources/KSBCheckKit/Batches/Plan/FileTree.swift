import Files
import Recognition
package import Workbooks

#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Where submissions are looked for: the disk, or what a test makes up.
package protocol FileTree: Sendable {
  /// What is at a path, links followed; nil when nothing is.
  func kind(at path: String) -> FileKind?

  /// Whether a folder is there that is not a link: links could lead round in a circle.
  func isOwnFolder(_ path: String) -> Bool

  /// What is in a folder; nil when it cannot be read.
  func entries(inFolder path: String) -> FolderEntries?

  /// The identity of a folder, however its path is spelt; nil when there is none.
  func identity(ofFolder path: String) -> FolderIdentity?

  /// Whether links on the way to a path lead to a place outside of a folder.
  func leads(_ path: String, outOf folder: String) -> Bool

  /// Whether a workbook is a report that this program wrote.
  func isReport(_ path: String) -> Bool

  /// What a workbook holds, by its contents: asked only where names do not say.
  func contents(ofWorkbook path: String) -> WorkbookContents
}

/// What a path leads to.
package enum FileKind: Sendable, Hashable {
  case file, folder
  /// A pipe, a socket or a device, which may never end.
  case special
}

/// What makes a folder itself: two paths with the same identity are the same folder.
package struct FolderIdentity: Sendable, Hashable {
  private let device: UInt64
  private let inode: UInt64

  /// Creates an identity of what the system says.
  package init(device: UInt64, inode: UInt64) {
    self.device = device
    self.inode = inode
  }
}

/// What a workbook looks like from the inside.
package enum WorkbookContents: Sendable, Hashable {
  case mapping, structure, other
}

/// What is in a folder.
package struct FolderEntries: Sendable, Hashable {
  /// A file or folder whose name is not text in UTF-8, so that no path leads to it.
  package struct Unnamed: Sendable, Hashable {
    /// Its name, with the bytes that are not text spelt out: `caf[0xE9].xlsx`.
    package let shown: String
    /// What it is.
    package let kind: FileKind

    package init(shown: String, kind: FileKind) {
      self.shown = shown
      self.kind = kind
    }

    /// Why it is not checked, as a clause that follows its name.
    var problem: String { UnnamedPath.problem(kind) }
  }

  /// The names, in the order of their bytes.
  package let names: [String]
  /// What has no name that can be written down, in the order of the names as shown.
  package let unnamed: [Unnamed]

  package init(_ names: some Sequence<String>, unnamed: [Unnamed] = []) {
    self.names = names.sortedByBytes()
    self.unnamed = unnamed.sorted { PathKey($0.shown) < PathKey($1.shown) }
  }

}

/// Paths whose bytes are not text.
package enum UnnamedPath {
  /// Why what is at such a path is not checked, as a clause that follows its name.
  static func problem(_ kind: FileKind) -> String {
    kind == .folder
      ? "is a folder with a name that is not UTF-8, so that nothing in it was checked; rename it"
      : unnamed
  }

  /// The same for what is a file, or may be one.
  package static let unnamed = "has a name that is not UTF-8; rename it"

  /// The path with the bytes that are not text spelt out: `caf[0xE9].xlsx`.
  package static func shown(_ bytes: some Sequence<UInt8>) -> String {
    var shown = ""
    var parser = Unicode.UTF8.ForwardParser()
    let bytes = Array(bytes)
    var place = 0
    var rest = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        shown.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        place += encoded.count
      case .error(let length):
        for byte in bytes.dropFirst(place).prefix(length) {
          shown += "[0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))]"
        }
        place += length
      case .emptyInput: return shown
      }
    }
  }
}

/// The disk, as a place to look for submissions in.
package struct DiskTree: FileTree {
  private let limits: Limits

  /// Creates the tree; `limits` bound what is read of a workbook to find what it holds.
  package init(limits: Limits = Limits()) { self.limits = limits }

  /// What is at a path, links followed; nil when nothing is.
  package func kind(at path: String) -> FileKind? {
    FileState(path: path).map { $0.isFolder ? .folder : $0.isFile ? .file : .special }
  }

  /// Whether a folder is there that is not a link.
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

/// What the system says of folders on the disk, by names as bytes.
enum DiskFolder {
  /// What is in a folder; nil when it cannot be read to its end.
  static func entries(_ path: String) -> FolderEntries? {
    guard let stream = unsafe opendir(path.isEmpty ? "." : path) else { return nil }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    var unnamed: [FolderEntries.Unnamed] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let bytes = unsafe name(of: entry)
      if let name = String(validating: bytes, as: UTF8.self) {
        if name != "." && name != ".." { names.append(name) }
      } else {
        let shown = UnnamedPath.shown(bytes)
        unnamed.append(FolderEntries.Unnamed(shown: shown, kind: kind(of: bytes, in: path)))
      }
      errno = 0
    }
    return errno == 0 ? FolderEntries(names, unnamed: unnamed) : nil
  }

  /// The identity of a folder; nil when the path does not lead to one.
  static func identity(_ path: String) -> FolderIdentity? {
    var status = stat()
    guard unsafe stat(path.isEmpty ? "." : path, &status) == 0,
      status.st_mode & S_IFMT == S_IFDIR
    else { return nil }
    return FolderIdentity(
      device: UInt64(truncatingIfNeeded: status.st_dev),
      inode: UInt64(truncatingIfNeeded: status.st_ino))
  }

  /// The bytes of a path without links and `..`; nil when it leads nowhere.
  static func resolved(_ path: String) -> [UInt8]? {
    guard let resolved = unsafe realpath(path.isEmpty ? "." : path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe Array(UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { name in
      let start = unsafe UnsafeRawPointer(name)
      let length = unsafe strlen(start.assumingMemoryBound(to: CChar.self))
      return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    }
  }

  private static func kind(of name: [UInt8], in folder: String) -> FileKind {
    let path = Array(folder.isEmpty ? ".".utf8 : folder.utf8) + [UInt8(ascii: "/")] + name
    let characters = (path + [0]).map { CChar(bitPattern: $0) }
    var status = stat()
    guard unsafe stat(characters, &status) == 0 else { return .file }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .special
    }
  }
}

/// Where a file or a folder is, however its path is spelt: absolutely, with `..`, or by a link on
/// the way.
struct DiskPlace: Hashable {
  /// What the folder is; nil when there is none.
  private let folder: FolderIdentity?
  /// The name in the folder as bytes; the whole path when there is no folder.
  private let name: PathKey

  init(ofFolder path: String, in tree: some FileTree) {
    folder = tree.identity(ofFolder: path)
    name = PathKey(folder == nil ? FilePath.plain(path) : "")
  }

  init(ofFile path: String, in tree: some FileTree) {
    let folder = FilePath.folder(of: path)
    self.folder = tree.identity(ofFolder: folder.isEmpty ? "." : folder)
    name = PathKey(self.folder == nil ? FilePath.plain(path) : FilePath.name(of: path))
  }
}
