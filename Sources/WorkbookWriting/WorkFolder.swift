#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of our own for the file while it is written; taken away with this value.
struct WorkFolder: ~Copyable {
  /// The folder.
  let path: String

  /// The file in it.
  let file: String

  /// Makes the folder, for this user alone.
  ///
  /// - Throws: `WritingError.noTemporaryFolder`.
  init() throws(WritingError) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ksbcheck-\(UUID().uuidString)")
    path = folder.path
    file = folder.appending(path: "workbook.xlsx").path
    do {
      try FileManager.default.createDirectory(
        atPath: path, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw .noTemporaryFolder
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// What was written to the file.
  ///
  /// - Throws: `WritingError.noTemporaryFolder` when it cannot be read.
  func contents() throws(WritingError) -> [UInt8] {
    do {
      return Array(try Data(contentsOf: URL(fileURLWithPath: file)))
    } catch {
      throw .noTemporaryFolder
    }
  }
}
