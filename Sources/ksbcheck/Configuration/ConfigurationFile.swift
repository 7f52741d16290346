import Checking
import Files
import Foundation
import KSBCheckKit
import Reports
import Workbooks

/// A configuration file: the one that was named, or the one beside the mapping.
struct ConfigurationFile {
  /// What a file that is looked for is called.
  static let standardName = "ksbcheck.yml"

  let path: String
  let configuration: SubmissionConfiguration

  /// The file as the report's receipt names it.
  let input: Receipt.Input

  var name: String { FileReading.name(of: path) }

  /// Finds and reads the configuration; nil when there is none.
  ///
  /// One that was not named and speaks of another mapping is not used.
  static func find(named: String?, mapping: String?) throws -> ConfigurationFile? {
    if let named { return try ConfigurationFile(reading: named) }
    let path = place(mapping: mapping)
    guard FileManager.default.fileExists(atPath: path), !FileManager.default.isFolder(atPath: path)
    else { return nil }
    try requireFile(path)
    let found = try ConfigurationFile(reading: path)
    guard let mapping, let own = found.configuration.mapping,
      !FileWriting.isSame(mapping, found.resolve(own))
    else { return found }
    Message.done(
      "\(path) is for another mapping, \(FileReading.name(of: own)), and is not used; "
        + "name it with --config to use it anyway"
    ).write()
    return nil
  }

  /// Where a configuration is looked for.
  static func place(mapping: String?) -> String {
    mapping.map { beside($0, standardName) } ?? standardName
  }

  /// Makes sure that what was found and not named is a file: nothing is waited for.
  ///
  /// - Throws: `UsageError` when it is a pipe or a device.
  static func requireFile(_ path: String) throws {
    guard DiskTree().kind(at: path) == .special else { return }
    throw UsageError("\(path) is a pipe or a device and not a file; move it away")
  }

  /// A path that the file names, seen from the current folder.
  func resolve(_ other: String) -> String { Self.beside(path, other) }

  /// Reads a configuration file.
  init(reading path: String) throws {
    self.path = path
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    input = Receipt.Input(
      .configuration,
      InputFile(name: FileReading.name(of: path), sha256: Digest.sha256(of: bytes)))
    do throws(ConfigurationError) {
      configuration = try SubmissionConfiguration(
        reading: bytes, file: FileReading.name(of: path))
    } catch {
      throw UsageError(error.description)
    }
  }

  private static func beside(_ path: String, _ other: String) -> String {
    FilePath.joined(FilePath.folder(of: path), other)
  }
}
