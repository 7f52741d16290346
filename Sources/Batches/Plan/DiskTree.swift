import KSBCheckKit
import Recognition
public import Workbooks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The disk, as a place to look for submissions in.
public struct DiskTree: FileTree {
  private let limits: Limits

  /// Creates the tree; `limits` bound what is read of a workbook to tell what it holds.
  public init(limits: Limits = Limits()) { self.limits = limits }

  /// What is at a path, links followed; nil when nothing is.
  public func kind(at path: String) -> FileKind? {
    FileState(path: path).map { $0.isFolder ? .folder : .file }
  }

  /// Whether a folder is there that is no link.
  public func isOwnFolder(_ path: String) -> Bool {
    FileState(pathOfLink: path)?.isFolder ?? false
  }

  /// The names in a folder; nil when it cannot be read.
  public func names(inFolder path: String) -> [String]? {
    try? FileManager.default.contentsOfDirectory(atPath: path)
  }

  /// What a workbook holds: it is read and recognised.
  public func contents(ofWorkbook path: String) -> WorkbookContents {
    guard let bytes = try? InputReading.bytes(at: path, limit: limits.fileSize),
      let workbook = try? Workbook(reading: bytes, limits: limits)
    else { return .other }
    let tables = Recogniser().recognise(workbook).mapping
    if tables.contains(where: { !$0.entries.isEmpty }) { return .mapping }
    return StructureRecogniser().recognise(workbook, .given).holdsUnits ? .structure : .other
  }
}
