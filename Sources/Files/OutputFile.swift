#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The one way by which anything is written under a name.
///
/// A regular file is written beside its place and moved there when it is complete: nobody ever sees
/// half of it, and whatever ends the program leaves what was there. Anything else that the name
/// leads to, a device, a pipe or a socket, is written to as it is. Links are followed.
package final class OutputFile {
  private enum Target {
    case file(TemporaryFile, path: String)
    case stream(OutputStream)
    /// Kept in a file until it is complete, because whoever makes it can only write files.
    case staged(TemporaryFile, OutputStream)
  }

  /// So much is gathered before it is handed to the system.
  private static let chunk = 1 << 16

  private let target: Target
  private let place: OutputPlace
  private let isFlushed: Bool
  private var pending: [UInt8] = []

  /// Opens the output.
  ///
  /// - Parameters:
  ///   - path: Where it goes.
  ///   - flushed: Whether the disk itself is to hold a file before it is called complete.
  ///   - waits: Whether to wait for someone to read from a pipe of that name.
  ///   - staged: Whether it is written by name, to ``part``.
  /// - Throws: ``OutputProblem``.
  package init(
    at path: String, flushed: Bool = false, waits: Bool = false, staged: Bool = false
  ) throws(OutputProblem) {
    place = try OutputPlace(path)
    isFlushed = flushed
    let given = path
    switch place {
    case .new(let path):
      target = .file(try Self.temporary(beside: path, mode: 0o666), path: path)
    case .file(let path, _):
      target = .file(try Self.temporary(beside: path, mode: 0o600), path: path)
    case .stream(let path, let state):
      let stream = try OutputStream(at: path, state, waits: waits)
      // Beside the name that was given: who may write to a device may not do so beside it.
      target =
        staged ? .staged(try Self.temporary(beside: given, mode: 0o600), stream) : .stream(stream)
    case .descriptor(let descriptor):
      let stream = try OutputStream(descriptor: descriptor)
      target =
        staged ? .staged(try Self.temporary(beside: given, mode: 0o600), stream) : .stream(stream)
    }
  }

  /// The file to write to by name until this is finished; nil when there is none.
  package var part: String? {
    switch target {
    case .file(let file, _), .staged(let file, _): file.path
    case .stream: nil
    }
  }

  /// Writes text.
  ///
  /// - Throws: ``OutputProblem``.
  package func write(_ text: String) throws(OutputProblem) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.chunk { try writePending() }
  }

  /// Writes bytes.
  ///
  /// - Throws: ``OutputProblem``.
  package func write(_ bytes: [UInt8]) throws(OutputProblem) {
    pending += bytes
    if pending.count >= Self.chunk { try writePending() }
  }

  /// Completes the output: a regular file is moved to its place.
  ///
  /// - Throws: ``OutputProblem``.
  package func finish() throws(OutputProblem) {
    try writePending()
    switch target {
    case .file(let file, let path): try move(file, to: path)
    case .staged(let file, let stream): try copy(file, to: stream)
    case .stream: break
    }
  }

  /// Writes a whole output.
  ///
  /// - Throws: ``OutputProblem``.
  package static func write(
    _ bytes: [UInt8], to path: String, flushed: Bool = false, waits: Bool = false
  ) throws(OutputProblem) {
    let file = try OutputFile(at: path, flushed: flushed, waits: waits)
    file.pending = bytes
    try file.finish()
  }

  /// Makes sure that the disk itself knows the names in folders.
  ///
  /// - Throws: ``OutputProblem``.
  package static func flushNames(inFolders folders: [String]) throws(OutputProblem) {
    do throws(SystemError) {
      for folder in folders { try SystemWriting.flush(folder: folder) }
    } catch {
      throw OutputProblem(error)
    }
  }

  private func writePending() throws(OutputProblem) {
    switch target {
    case .file(let file, _), .staged(let file, _):
      try SystemWriting.put(pending, to: file.descriptor)
    case .stream(let stream): try stream.write(pending)
    }
    pending.removeAll(keepingCapacity: true)
  }

  private func move(_ file: TemporaryFile, to path: String) throws(OutputProblem) {
    // A file is there that was, or has come since: it keeps its permissions.
    let now = FileState(pathOfLink: path)
    guard now?.isFile ?? true else { throw .unwritable }
    (now ?? place.state)?.apply(to: file.descriptor)
    do throws(SystemError) {
      if isFlushed { try SystemWriting.flush(file.descriptor) }
      try file.move(to: path)
    } catch {
      throw OutputProblem(error)
    }
  }

  private func copy(_ file: TemporaryFile, to stream: OutputStream) throws(OutputProblem) {
    var offset = 0
    while true {
      let bytes = try SystemWriting.part(of: file.descriptor, at: offset, room: Self.chunk)
      if bytes.isEmpty { return }
      offset += bytes.count
      try stream.write(bytes)
    }
  }

  private static func temporary(
    beside path: String, mode: UInt16
  ) throws(OutputProblem) -> TemporaryFile {
    do throws(SystemError) {
      return try TemporaryFile(inFolder: FilePath.folder(of: path), mode: mode)
    } catch {
      throw OutputProblem(error)
    }
  }
}

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
