import ArgumentParser
import Domain
import Foundation
import KSBCheckKit
import Workbooks

/// The options that say which standards the mapping is made against.
struct StandardOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A standard: a JSON file in the public API's shape, or a reference in the library.",
      discussion: """
        May be repeated: a qualification must meet each in full. Without it, the sheet's own list \
        of KSBs is the reference.
        """,
      valueName: "file|ST0000[@1.1]"))
  var standard: [String] = []

  @Option(
    help: ArgumentHelp(
      "The option of a core-and-options standard that the qualification is for.",
      valueName: "name"))
  var option: String?

  @Option(
    help: ArgumentHelp(
      "The folder of standards that references are looked up in.",
      discussion: "Default: $KSBCHECK_STANDARDS, else the platform's data folder.",
      valueName: "folder"))
  var standards: String?

  /// The library that references are looked up in.
  func library(environment: [String: String]) throws -> StandardLibrary {
    if let standards {
      guard FileManager.default.isFolder(atPath: standards) else {
        throw UsageError("--standards \(standards) is not a folder")
      }
      return StandardLibrary(folder: URL(fileURLWithPath: standards, isDirectory: true))
    }
    return StandardLibrary(folder: LibraryFolder.standard(environment: environment))
  }
}
