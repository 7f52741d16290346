/// Text that is kept on the disk until its place in a file is known.
///
/// It has no name any more once it is open, so that nothing of it stays whatever happens.
package final class TemporaryRowFile {
  private static let chunk = 1 << 16

  private let file: TemporaryFile
  private var pending: [UInt8] = []

  /// Opens a spool in a folder.
  ///
  /// - Throws: ``OutputProblem``.
  package init(inFolder folder: String) throws(OutputProblem) {
    do throws(SystemError) {
      file = try TemporaryFile(inFolder: folder)
    } catch {
      throw OutputProblem(error)
    }
    file.removeName()
  }

  /// Keeps text.
  ///
  /// - Throws: ``OutputProblem``.
  package func write(_ text: String) throws(OutputProblem) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.chunk { try flush() }
  }

  /// Writes all that was kept into a file.
  ///
  /// - Throws: ``OutputProblem``.
  package func copy(into output: OutputFile) throws(OutputProblem) {
    try flush()
    var offset = 0
    while true {
      let bytes = try SystemWriting.part(of: file.descriptor, at: offset, room: Self.chunk)
      if bytes.isEmpty { return }
      offset += bytes.count
      try output.write(bytes)
    }
  }

  private func flush() throws(OutputProblem) {
    try SystemWriting.put(pending, to: file.descriptor)
    pending.removeAll(keepingCapacity: true)
  }
}
