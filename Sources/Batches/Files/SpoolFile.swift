#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Text that is kept on the disk until its place in a file is known.
///
/// It has no name any more once it is open, so that nothing of it stays whatever happens.
final class SpoolFile {
  private static let chunk = 1 << 16

  private let file: Int32
  private var pending: [UInt8] = []

  /// Opens a spool in a folder.
  ///
  /// - Throws: ``OutputProblem``.
  init(inFolder folder: String) throws(OutputProblem) {
    let path = FilePath.joined(folder, ".spool.part")
    file = unsafe open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { throw OutputProblem.last }
    unsafe unlink(path)
  }

  deinit { close(file) }

  /// Keeps text.
  ///
  /// - Throws: ``OutputProblem``.
  func write(_ text: String) throws(OutputProblem) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.chunk { try flush() }
  }

  /// Writes all that was kept into a file.
  ///
  /// - Throws: ``OutputProblem``.
  func copy(into output: OutputFile) throws(OutputProblem) {
    try flush()
    var offset: off_t = 0
    while true {
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.chunk) { buffer, filled in
        filled = max(unsafe pread(file, buffer.baseAddress, Self.chunk, offset), 0)
      }
      if bytes.isEmpty { return }
      offset += off_t(bytes.count)
      try output.write(bytes)
    }
  }

  private func flush() throws(OutputProblem) {
    try OutputFile.write(pending, to: file)
    pending.removeAll(keepingCapacity: true)
  }
}
