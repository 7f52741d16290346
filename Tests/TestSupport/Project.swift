package import Foundation

/// The places that tests read from: this repository, and the folder of shared material beside it.
package enum Project {
  /// The root of the repository.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The folder of shared material beside the repository; nil when there is none.
  package static let shared: URL? = existing(
    root.deletingLastPathComponent().appending(path: "shared"))

  /// A file or folder of the shared material; nil when it is not there.
  package static func shared(_ path: String) -> URL? {
    shared.flatMap { existing($0.appending(path: path)) }
  }

  /// A file or folder of the repository, whether or not it is there.
  package static func file(_ path: String) -> URL { root.appending(path: path) }

  /// The text of a file of the repository.
  ///
  /// - Throws: What Foundation throws when there is no such file.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: file(path), encoding: .utf8)
  }

  private static func existing(_ url: URL) -> URL? {
    FileManager.default.fileExists(atPath: url.path(percentEncoded: false)) ? url : nil
  }
}
