import ArgumentParser
import Checking
import Foundation
import KSBCheckKit
import Reports
import Workbooks

/// `ksbcheck verify`: whether files are those that a report was made from.
struct VerifyCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says whether these are the files that a report was made from.",
    discussion: """
      Compares the SHA-256 of each file with the receipt of a report in JSON. Names do not matter: \
      a file that was renamed is still the same file.

      Example:  ksbcheck verify report.json mapping.xlsx structure.xlsx ST0000.json

      Exit codes: 0 these are the files, all of them and no others; 1 they are not; 2 the command \
      line cannot be acted on; 3 the report cannot be read.
      """)

  @Argument(
    help: ArgumentHelp("The report, as --format json wrote it.", valueName: "report.json"),
    completion: .file(extensions: ["json"]))
  var report: String

  @Argument(help: ArgumentHelp("The files to compare with it.", valueName: "file"))
  var files: [String]

  @Option(help: "How to write what was found: text (the default) or json.")
  var format = Format.text

  func run() throws {
    let given = try files.map(Self.digest)
    let verification = Verification(given, against: try Baseline(reading: report))
    let listing = VerificationListing(verification)
    switch format {
    case .text:
      let style = TextStyle(width: StandardStream.output.width ?? 80)
      try StandardStream.output.write(listing.text(style: style))
    case .json: try StandardStream.output.write(listing.json)
    }
    if !verification.holds { throw ExitStatus.findings }
  }

  /// A file of any kind; no more of it is read than of any workbook.
  private static func digest(_ path: String) throws -> InputFile {
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    return InputFile(name: FileReading.name(of: path), sha256: Digest.sha256(of: bytes))
  }
}

extension Baseline {
  /// Reads the report at a path; that it is none makes exit code 3.
  init(reading path: String) throws {
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    do throws(EarlierReportError) {
      try self.init(json: bytes, file: FileReading.name(of: path))
    } catch {
      throw UnreadableError(error.description)
    }
  }
}
