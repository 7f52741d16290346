#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A new folder for this user alone, removed with this value and when a signal ends the process.
package struct TemporaryFolder: ~Copyable {
  /// Where it is.
  package let path: String

  /// Makes the folder.
  ///
  /// - Parameter folder: The folder to make it in.
  /// - Throws: ``SystemError``.
  package init(inFolder folder: String) throws(SystemError) {
    path = try TemporaryFiles.add(inFolder: folder) { path in unsafe mkdir(path, 0o700) }.path
  }

  deinit {
    let path = path
    _ = TemporaryFiles.strike(path) {
      (try? FileManager.default.removeItem(atPath: path)) == nil ? -1 : 0
    }
  }
}
