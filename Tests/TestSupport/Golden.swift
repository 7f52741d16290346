package import Foundation

/// A file in the repository that holds what some output must be, byte for byte.
///
/// A golden file is written only when `KSBCHECK_RECORD` is `1`, and the test that writes it fails,
/// so that nobody mistakes a recording for a pass.
package struct Golden: Sendable {
  /// Why the output was not accepted.
  package struct Mismatch: Error, CustomStringConvertible {
    /// What differs, and what to do.
    package var description: String
  }

  /// The file.
  package var url: URL

  /// Names a golden file by its path in the repository.
  package init(_ path: String) { url = Project.file(path) }

  /// Compares `output` with the file.
  ///
  /// - Throws: ``Mismatch`` when they differ or the file was recorded, or what Foundation throws.
  package func check(_ output: String) throws { try check(Data(output.utf8)) }

  /// Compares `output` with the file.
  ///
  /// - Throws: ``Mismatch`` when they differ or the file was recorded, or what Foundation throws.
  package func check(_ output: Data) throws {
    if ProcessInfo.processInfo.environment["KSBCHECK_RECORD"] == "1" {
      try record(output)
      throw Mismatch(
        description: "\(url.lastPathComponent) was recorded; look at it, then run again")
    }
    guard let expected = try? Data(contentsOf: url) else {
      throw Mismatch(description: "\(url.lastPathComponent) is missing; run with KSBCHECK_RECORD=1")
    }
    if expected != output { throw Mismatch(description: difference(expected, output)) }
  }

  private func record(_ output: Data) throws {
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try output.write(to: url)
  }

  private func difference(_ expected: Data, _ actual: Data) -> String {
    let old = Self.lines(expected)
    let new = Self.lines(actual)
    let same = zip(old, new).prefix { $0 == $1 }.count
    let was = same < old.count ? old[same] : "(the end)"
    let now = same < new.count ? new[same] : "(the end)"
    return """
      \(url.lastPathComponent) differs from line \(same + 1):
      - \(was.debugDescription)
      + \(now.debugDescription)
      If the new output is right, record it with KSBCHECK_RECORD=1.
      """
  }

  private static func lines(_ data: Data) -> [String] {
    data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}

extension String {
  /// A page without what all pages share, its style sheet and its script.
  package var withoutStyleAndScript: String {
    replacing(/<style>\n[^<]*<\/style>/, with: "<style></style>")
      .replacing(/<script>\n(?:[^<]|<[^\/])*<\/script>/, with: "<script></script>")
  }
}
