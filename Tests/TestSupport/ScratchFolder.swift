package import Foundation

/// A new, empty folder that lasts as long as the work in it.
package enum ScratchFolder {
  /// Makes a folder, hands it to `body`, and takes it away again.
  ///
  /// - Throws: What `body` throws, or what Foundation throws when the folder cannot be made.
  package static func use<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let manager = FileManager.default
    let folder = manager.temporaryDirectory.appending(path: "ksbcheck-\(UUID().uuidString)")
    try manager.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? manager.removeItem(at: folder) }
    return try body(folder)
  }
}
