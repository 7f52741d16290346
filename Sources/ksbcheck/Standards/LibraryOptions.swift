import ArgumentParser
import Domain
import Foundation
import Workbooks

/// The option that says which library of standards is meant.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of standards.",
      discussion: "Default: $KSBCHECK_STANDARDS, else the platform's data folder.",
      valueName: "folder"), completion: .directory)
  var standards: String?

  /// The folder, which need not be there.
  var folder: URL {
    standards.map { URL(fileURLWithPath: $0, isDirectory: true) }
      ?? LibraryFolder.standard(environment: ProcessInfo.processInfo.environment)
  }

  /// The library in it.
  ///
  /// - Throws: `UsageError` when a folder was named that is not there.
  func library() throws -> StandardLibrary {
    if let standards, !FileManager.default.isFolder(atPath: standards) {
      throw UsageError("--standards \(standards) is not a folder")
    }
    return StandardLibrary(folder: folder)
  }
}
