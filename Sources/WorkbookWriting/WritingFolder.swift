import Files

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder of our own for the file while it is written; taken away with this value.
struct WritingFolder: ~Copyable {
  /// The file in it.
  let file: String

  private let folder: TemporaryFolder

  /// The folder.
  var path: String { folder.path }

  /// Makes the folder, for this user alone.
  ///
  /// - Throws: `WritingError.noTemporaryFolder`.
  init() throws(WritingError) {
    do throws(SystemError) {
      folder = try TemporaryFolder(inFolder: FileManager.default.temporaryDirectory.path)
    } catch {
      throw .noTemporaryFolder
    }
    file = folder.path + "/workbook.xlsx"
  }

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
