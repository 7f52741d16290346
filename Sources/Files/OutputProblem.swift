#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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
  /// A folder is there.
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
