#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that is written beside its place and moved there when it is complete: nobody ever sees
/// half of it.
public final class OutputFile {
  /// So much is gathered before it is handed to the system.
  private static let chunk = 1 << 16

  /// Where it is until it is finished.
  let part: String

  private let path: String
  private let file: Int32
  private var pending: [UInt8] = []
  private var isFinished = false

  /// Opens the file beside its place.
  ///
  /// - Throws: ``OutputProblem``.
  public init(at path: String) throws(OutputProblem) {
    self.path = path
    part = FilePath.folder(of: path) + ".\(FilePath.name(of: path)).part"
    file = unsafe open(part, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard file >= 0 else {
      isFinished = true
      throw OutputProblem.last
    }
  }

  deinit {
    guard !isFinished else { return }
    close(file)
    unsafe unlink(part)
  }

  /// Writes text.
  ///
  /// - Throws: ``OutputProblem``.
  public func write(_ text: String) throws(OutputProblem) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= Self.chunk { try flush() }
  }

  /// Writes bytes.
  ///
  /// - Throws: ``OutputProblem``.
  func write(_ bytes: [UInt8]) throws(OutputProblem) {
    pending += bytes
    if pending.count >= Self.chunk { try flush() }
  }

  /// Moves the file to its place.
  ///
  /// - Throws: ``OutputProblem``.
  public func finish() throws(OutputProblem) {
    try flush()
    isFinished = true
    guard close(file) == 0, unsafe rename(part, path) == 0 else {
      let problem = OutputProblem.last
      unsafe unlink(part)
      throw problem
    }
  }

  /// Writes a whole file.
  ///
  /// - Throws: ``OutputProblem``.
  public static func write(_ bytes: [UInt8], to path: String) throws(OutputProblem) {
    let file = try OutputFile(at: path)
    try write(bytes, to: file.file)
    try file.finish()
  }

  private func flush() throws(OutputProblem) {
    try Self.write(pending, to: file)
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes all bytes to a descriptor.
  static func write(_ bytes: [UInt8], to file: Int32) throws(OutputProblem) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { unsafe systemWrite(file, $0) }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw OutputProblem.last }
      rest = rest.dropFirst(count)
    }
  }
}

extension OutputProblem {
  /// What the system's last call failed of.
  static var last: OutputProblem {
    errno == ENOSPC || errno == EDQUOT ? .diskFull : .unwritable
  }
}

/// The system's own call, which `OutputFile` hides.
private func systemWrite(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  unsafe write(file, bytes.baseAddress, bytes.count)
}
