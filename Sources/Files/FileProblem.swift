/// Why a file could not be read, as a clause that follows its name.
package enum FileProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// There is no such file, or no longer.
  case missing
  /// It is a folder.
  case isFolder
  /// It is a pipe or a device, and reading might never end.
  case notAFile
  /// It may not be opened, or reading broke off.
  case unreadable
  /// It was written to while it was read.
  case changing

  /// What is wrong, and what to do.
  package var description: String {
    switch self {
    case .missing: "does not exist; check the name and the folder"
    case .isFolder: "is a folder; name the file in it that you mean"
    case .notAFile: "is not an ordinary file; save the workbook as a file"
    case .unreadable: "cannot be read; check that it is not locked and that you may open it"
    case .changing: "changed while it was read; let whoever writes it finish, and run again"
    }
  }
}
