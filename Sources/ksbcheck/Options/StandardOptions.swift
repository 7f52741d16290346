import ArgumentParser
import Foundation
import KSBCheckKit
import Standards
import Workbooks

/// The options that say which standard the mapping is made against.
struct StandardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The standard: a JSON file in the public API's shape, or a reference in the library.",
      discussion: "Without it, the sheet's own list of KSBs is the reference.",
      valueName: "file|ST0000[@1.1]"))
  var standard: String?

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

  /// The standards claimed, with the files read.
  func claimed(limits: Limits) throws -> [Papers.Standard] {
    guard let standard else {
      if option != nil { throw UsageError("--option needs --standard: whose option is it?") }
      return []
    }
    return [Papers.Standard(source: try source(standard, limits: limits), option: option)]
  }

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

  /// A file wins over a reference, so that a file may be called `ST0000`.
  private func source(_ text: String, limits: Limits) throws -> Papers.Standard.Source {
    let isFile = FileManager.default.fileExists(atPath: text)
    if !isFile, let reference = StandardReference(text) { return .reference(reference) }
    let bytes = try FileReading.bytes(at: text, limits: limits)
    return .file(Papers.File(name: FileReading.name(of: text), bytes: bytes))
  }
}
