#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that grows by whole lines, so that what is in it counts even when the program ends early.
package final class AppendedFile {
  private let file: Int32

  /// Opens the file, emptied or to go on at its end.
  ///
  /// - Throws: ``OutputProblem``.
  package init(at path: String, emptied: Bool) throws(OutputProblem) {
    let start = emptied ? O_TRUNC : 0
    file = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | start, 0o666)
    guard file >= 0 else { throw OutputProblem.last }
  }

  deinit { close(file) }

  /// Writes a line.
  ///
  /// - Throws: ``OutputProblem``.
  package func write(_ line: String) throws(OutputProblem) {
    try SystemWriting.put(Array(line.utf8), to: file)
  }
}
