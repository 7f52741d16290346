#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the path of an output leads to once links are followed: it decides how it is written.
package enum OutputPlace: Sendable {
  /// Nothing is there yet: a file is made.
  case new(path: String)
  /// A regular file, which is replaced as a whole.
  case file(path: String, FileState)
  /// A device, a pipe or a socket, which is written to as it is.
  case stream(path: String, FileState)
  /// A descriptor that this process was given: `/dev/stdout`, `/dev/fd/3`.
  case descriptor(Int32)

  /// As many links as Linux follows.
  private static let mostLinks = 40

  /// Finds out what a path leads to.
  ///
  /// - Throws: ``OutputProblem`` when nothing can be written there.
  package init(_ path: String) throws(OutputProblem) {
    var path = path
    for _ in 0..<Self.mostLinks {
      let name = FilePath.lastPart(of: path)
      guard !name.isEmpty, name != ".", name != ".." else { throw .isFolder }
      let folder = try Self.real(FilePath.folder(of: path))
      if let descriptor = Self.descriptor(folder, name) {
        self = .descriptor(descriptor)
        return
      }
      let place = folder == "/" ? "/" + name : "\(folder)/\(name)"
      guard let state = FileState(pathOfLink: place) else {
        if errno != ENOENT { throw Self.problem(name: name, path: place, folder: folder) }
        self = .new(path: place)
        return
      }
      guard state.isLink else {
        self = try Self.found(place, state)
        return
      }
      path = FilePath.joined(folder, try Self.target(ofLink: place))
    }
    throw .unwritable
  }

  private static func found(_ path: String, _ state: FileState) throws(OutputProblem) -> OutputPlace
  {
    if state.isFolder { throw .isFolder }
    guard state.isFile else { return .stream(path: path, state) }
    guard unsafe access(path, W_OK) == 0 else { throw .writeProtected }
    return .file(path: path, state)
  }

  /// Which of the process's descriptors a name in a folder refers to.
  private static func descriptor(_ folder: String, _ name: String) -> Int32? {
    guard let number = Int32(name) else { return nil }
    let isOwn =
      folder == "/dev/fd"
      || folder.hasPrefix("/proc/\(getpid())/") && folder.hasSuffix("/fd")
    return isOwn ? number : nil
  }

  /// A folder without links, `.` or `..`.
  private static func real(_ folder: String) throws(OutputProblem) -> String {
    guard let real = unsafe realpath(folder.isEmpty ? "." : folder, nil) else {
      throw problem(name: longestPart(of: folder), path: folder, folder: "/")
    }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private static func target(ofLink path: String) throws(OutputProblem) -> String {
    var target = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &target, target.count)
    guard count > 0 else { throw .unwritable }
    return String(decoding: target.prefix(count).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func longestPart(of path: String) -> String {
    path.split(separator: "/").max { $0.utf8.count < $1.utf8.count }.map(String.init) ?? path
  }

  /// Why the system's last call failed; a name that is too long is known by its length.
  private static func problem(name: String, path: String, folder: String) -> OutputProblem {
    guard errno == ENAMETOOLONG else { return .last }
    do throws(OutputProblem) {
      try require(name: name, inFolder: folder)
    } catch {
      return error
    }
    return .nameTooLong(bytes: path.utf8.count, most: Int(PATH_MAX) - 1)
  }
}

extension OutputPlace {
  /// What is there; nil when nothing is.
  package var state: FileState? {
    switch self {
    case .new: nil
    case .file(_, let state), .stream(_, let state): state
    case .descriptor(let descriptor): FileState(descriptor: descriptor)
    }
  }

  /// Makes sure that a file can be made or replaced there, as far as can be known beforehand.
  ///
  /// - Throws: ``OutputProblem``.
  package func requireWritable() throws(OutputProblem) {
    switch self {
    case .new(let path), .file(let path, _):
      try Self.requireWritable(folder: FilePath.folder(of: path))
    case .stream(let path, _):
      guard unsafe access(path, W_OK) == 0 else { throw .unwritable }
    case .descriptor: break
    }
  }

  /// Makes sure that files can be made in a folder.
  ///
  /// - Throws: ``OutputProblem``.
  package static func requireWritable(folder: String) throws(OutputProblem) {
    guard unsafe access(folder, W_OK | X_OK) == 0 else { throw .unwritable }
  }

  /// Makes sure that a name is not too long for the file system that a folder is on.
  ///
  /// - Throws: ``OutputProblem``.
  package static func require(name: String, inFolder folder: String) throws(OutputProblem) {
    let most = unsafe pathconf(folder, Int32(_PC_NAME_MAX))
    let longest = most > 0 ? Int(most) : 255
    guard name.utf8.count > longest else { return }
    throw .nameTooLong(bytes: name.utf8.count, most: longest)
  }
}

/// Why an output could not be written, as a clause that follows its name.
package enum OutputProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// The disk has no room left.
  case diskFull
  /// The system allows no file of that size.
  case tooLarge
  /// The folder may not be written to, or is none.
  case unwritable
  /// A file is there that may not be written to.
  case writeProtected
  case isFolder
  /// The name, or the whole path, has more bytes than the file system allows.
  case nameTooLong(bytes: Int, most: Int)
  /// It is a pipe or a socket that nobody reads from.
  case noReader
  /// It was closed by whoever started the program.
  case closed

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .diskFull: "cannot be written: the disk is full; make room and run again"
    case .tooLarge:
      "cannot be written: the system allows no file of that size; raise the limit and run again"
    case .unwritable: "cannot be written; check that its folder exists and is writable"
    case .writeProtected:
      "cannot be written: the file there is write-protected; choose another name"
    case .isFolder: "is a folder; name a file to write"
    case .nameTooLong(let bytes, let most):
      "cannot be written: its name is too long (\(bytes) bytes, and this disk allows \(most)); "
        + "choose a shorter one"
    case .noReader:
      "cannot be written: it is a pipe or a socket that nothing reads from; start the reader first"
    case .closed: "cannot be written: it is closed; open it, or write to a file with --output"
    }
  }
}

extension OutputProblem {
  /// Why a call of the system failed.
  package init(_ error: SystemError) {
    switch error.code {
    case ENOSPC, EDQUOT: self = .diskFull
    case EFBIG: self = .tooLarge
    case EBADF: self = .closed
    case ENXIO, ECONNREFUSED: self = .noReader
    case EISDIR: self = .isFolder
    default: self = .unwritable
    }
  }

  /// What the system's last call failed of.
  package static var last: OutputProblem { OutputProblem(.last) }
}
