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
  /// Reads the report at a path; bytes that are not a report make exit code 3.
  init(reading path: String) throws {
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    let name = FileReading.name(of: path)
    do throws(ReportDocumentError) {
      try self.init(json: bytes, file: name)
    } catch {
      throw UnreadableError("\(name) \(error)")
    }
  }
}

/// An earlier report to compare with, and its file as the receipt names it.
struct BaselineFile {
  let report: Baseline
  let input: Receipt.Input

  /// Reads the report at a path; bytes that are not a report make exit code 2.
  init(_ path: String) throws {
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    let name = FileReading.name(of: path)
    do throws(ReportDocumentError) {
      report = try Baseline(json: bytes, file: name)
    } catch {
      throw UsageError("--baseline: \(name) \(error)")
    }
    input = Receipt.Input(.baseline, InputFile(name: name, sha256: Digest.sha256(of: bytes)))
  }
}

/// Whether files are those that a report was made from, by their digests.
struct Verification: Sendable, Hashable {
  /// What a file is to the report.
  enum Outcome: String, Sendable {
    /// The report was made from it, whatever it was called.
    case match
    /// The report was made from a file of this name that held something else.
    case differs
    /// The report knows of no such file.
    case notPart = "not-part"
  }

  /// A file that was given.
  struct File: Sendable, Hashable {
    /// The file, and its digest now.
    let file: InputFile
    /// What it is to the report.
    let outcome: Outcome
    /// The input of the report that it is, or that it differs from; nil for no part of it.
    let input: Receipt.Input?
  }

  let report: Baseline

  /// The files, in the order given.
  let files: [File]

  /// The report's inputs that no file was given for.
  let missing: [Receipt.Input]

  /// Whether these are the files that the report was made from: all of them, and no others.
  var holds: Bool { missing.isEmpty && files.allSatisfy { $0.outcome == .match } }

  /// Compares files with the receipt of a report.
  init(_ given: [InputFile], against report: Baseline) {
    let inputs = report.report.inputs
    let digests = Set(given.compactMap(\.sha256))
    // A file whose digest is found elsewhere among those given is not what a name refers to.
    let open = inputs.filter { input in input.file.sha256.map { !digests.contains($0) } ?? true }
    files = given.map { file in
      if let input = inputs.first(where: { $0.file.sha256 != nil && $0.file.sha256 == file.sha256 })
      {
        return File(file: file, outcome: .match, input: input)
      }
      guard let input = open.first(where: { $0.file.name == file.name }) else {
        return File(file: file, outcome: .notPart, input: nil)
      }
      return File(file: file, outcome: .differs, input: input)
    }
    let named = Set(files.compactMap { $0.outcome == .differs ? $0.input : nil })
    missing = open.filter { !named.contains($0) }
    self.report = report
  }
}

/// What `verify` prints.
struct VerificationListing: Sendable {
  private let verification: Verification

  /// Creates a listing of what was found.
  init(_ verification: Verification) { self.verification = verification }

  /// For people.
  func text(style: TextStyle = TextStyle()) -> String {
    var page = TextPage(style: style)
    page.paragraph(sentence, ink: verification.holds ? .green : .red)
    page.paragraph(
      "\(report.file) is of \(report.report.date), by ksbcheck \(report.report.tool.version). \(report.report.headline)"
    )
    page.space()
    for file in verification.files {
      page.paragraph(line(file), lead: "  ", indent: "    ")
    }
    for input in verification.missing {
      page.paragraph(
        "missing: \(input.file.name), the \(input.role.word)", lead: "  ", indent: "    ")
    }
    return page.text
  }

  /// For programs.
  var json: String {
    JSONValue.object([
      ("report", .string(report.file)),
      ("holds", .boolean(verification.holds)),
      ("files", .array(verification.files.map(value))),
      ("missing", .array(verification.missing.map(value))),
    ]).text
  }

  private var report: Baseline { verification.report }

  private var sentence: String {
    verification.holds
      ? "These are the files that the report was made from."
      : "These are not all and only the files that the report was made from."
  }

  private func line(_ file: Verification.File) -> String {
    let name = file.file.name
    guard let input = file.input else { return "not part of it: \(name)" }
    guard file.outcome == .match else {
      return "differs: \(name), the \(input.role.word), has changed since the report was made"
    }
    let alias = input.file.name == name ? "" : ", then called \(input.file.name)"
    return "match: \(name), the \(input.role.word)\(alias)"
  }

  private func value(_ file: Verification.File) -> JSONValue {
    .object([
      ("file", .string(file.file.name)),
      ("sha256", JSONValue(file.file.sha256)),
      ("outcome", .string(file.outcome.rawValue)),
      ("role", JSONValue(file.input?.role.rawValue)),
      ("expected", JSONValue(file.input?.file.sha256)),
    ])
  }

  private func value(_ input: Receipt.Input) -> JSONValue {
    .object([
      ("role", .string(input.role.rawValue)),
      ("file", .string(input.file.name)),
      ("sha256", JSONValue(input.file.sha256)),
    ])
  }
}
