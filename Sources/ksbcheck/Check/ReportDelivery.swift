public import ArgumentParser
package import Checking
import Files
import Foundation
import KSBCheckKit
package import Reports
import Workbooks

/// The options that say how and where a report is written.
struct OutputOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "How to write the report; may be repeated with --output DIR.", valueName: "format"))
  var format: [ReportFormat] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write the report: a file, or a folder for several formats.",
      valueName: "file|folder"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A folder of templates that replace those of the HTML report.",
      discussion: "See docs/reports.md for the list.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 from this severity on: must-fix (the default), incomplete, should-fix or note.",
      discussion: "Each takes in those before it; incomplete is a part that was not checked.",
      valueName: "what"))
  var failOn: FailOn?

  @Option(help: "When to colour text: auto, always or never.")
  var color = ColourChoice.auto
}

/// Where each format of a report goes, worked out before anything is read.
struct OutputPlan {
  /// Where the reports go.
  enum Target: Equatable {
    case standardOutput
    case file(String)
    case folder(String)
  }

  /// The formats, without repeats, in the order given.
  let formats: [ReportFormat]
  let target: Target
  /// The user's own templates of the page; nil for the built-in ones.
  let templates: TemplateFolder?

  /// Works out the plan.
  ///
  /// With no `--format`, a file's ending decides, and text is the default.
  init(_ options: OutputOptions) throws {
    let formats = Self.formats(of: options)
    templates = try options.templates.map { try TemplateFolder($0) }
    self.formats = try templates?.applied(to: formats) ?? formats
    guard let output = options.output, output != FileWriting.standardOutput else {
      guard formats.count == 1 else {
        throw UsageError("several formats need a folder to be written to: add --output FOLDER")
      }
      try Self.requireReadable(formats)
      target = .standardOutput
      return
    }
    guard !output.isEmpty else {
      throw UsageError("--output is empty; name the file or the folder to write to")
    }
    let isFolder =
      output.hasSuffix("/") || FileManager.default.isFolder(atPath: output) || formats.count > 1
    target = isFolder ? .folder(output) : .file(output)
    if isFolder {
      try FolderMaking.require(output)
    } else {
      try FileWriting.requireWritable(output)
    }
  }

  /// Refuses to write over an input, as far as names are known before anything is read.
  ///
  /// - Throws: `UsageError`.
  func requireNone(of inputs: InputFiles) throws {
    switch target {
    case .standardOutput: try inputs.refuse(FileWriting.standardOutput)
    case .file(let path): try inputs.refuse(path)
    case .folder: break
    }
  }

  /// A terminal cannot show a workbook; a program that reads from this one may want it.
  private static func requireReadable(_ formats: [ReportFormat]) throws {
    guard StandardStream.output.isTerminal, let format = formats.first(where: { !$0.isText })
    else { return }
    throw UsageError("\(format) reports cannot be printed; add --output FILE.\(format)")
  }

  private static func formats(of options: OutputOptions) -> [ReportFormat] {
    var formats: [ReportFormat] = []
    for format in options.format where !formats.contains(format) { formats.append(format) }
    guard formats.isEmpty else { return formats }
    let ending = options.output.map { URL(fileURLWithPath: $0).pathExtension.lowercased() }
    let asked = ReportFormat.allCases.first { $0.fileEndings.contains(ending ?? "") }
    return [asked ?? .text]
  }
}

extension FailOn: ExpressibleByArgument {}

extension ReportFormat: ExpressibleByArgument {}

/// A folder of the user's own templates for the HTML report.
struct TemplateFolder {
  /// The built-in templates with those of the folder in their place.
  let templates: HTMLTemplates

  /// The files of the folder.
  let files: [HTMLTemplates.File]

  /// Where they are.
  var paths: [String] { files.map { FilePath.joined(folder, $0.name) } }

  private let folder: String

  /// The formats, that of the page with the templates of the folder.
  ///
  /// - Throws: `UsageError` when no page is asked for.
  func applied(to formats: [ReportFormat]) throws -> [ReportFormat] {
    guard formats.contains(.html) else {
      throw UsageError("--templates goes with --format html: no other format has templates")
    }
    return formats.map { $0 == .html ? .html(with: templates) : $0 }
  }

  /// Reads the folder: a file that ends as templates do must be one, any other file is left alone.
  init(_ path: String) throws {
    guard FileManager.default.isFolder(atPath: path),
      let names = try? FileManager.default.contentsOfDirectory(atPath: path)
    else { throw UsageError("--templates \(path) is not a folder that can be read") }
    folder = path
    let folder = URL(fileURLWithPath: path, isDirectory: true)
    files = try names.sorted().compactMap { name -> HTMLTemplates.File? in
      let file = folder.appending(path: name)
      guard !name.hasPrefix("."), HTMLTemplates.endings.contains(file.pathExtension) else {
        return nil
      }
      return HTMLTemplates.File(name: name, text: try Self.text(at: file.relativePath, name))
    }
    guard !files.isEmpty else {
      throw UsageError(
        "--templates \(path) holds no templates; they are "
          + HTMLTemplates.fileNames.joined(separator: ", "))
    }
    do throws(ReportError) {
      templates = try HTMLTemplates(replacing: files)
    } catch {
      throw UsageError("--templates: \(error)")
    }
  }

  private static func text(at path: String, _ name: String) throws -> String {
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw UsageError("--templates: \(name) is not text in UTF-8; save it as UTF-8")
    }
    return text
  }
}

/// Writes a report where the plan says.
struct ReportDelivery {
  let plan: OutputPlan
  let coloursText: Bool
  /// The files that were read, which no report may replace.
  let inputs: InputFiles

  /// Writes every format; when nothing could be checked, the reason goes to standard error.
  ///
  /// A file that was asked for is written even then, so that no page of an earlier run stays and
  /// says that all is well. On standard output the reason alone would be there twice.
  func deliver(_ report: Report) throws {
    if report.verdict == .unchecked { explain(report) }
    let formats = plan.formats
    do {
      switch plan.target {
      case .standardOutput:
        for format in formats where report.verdict != .unchecked || !format.isForPeople {
          try print(format, of: report)
        }
      case .file(let path): try formats.forEach { try write($0, of: report, to: path) }
      case .folder(let path): try write(formats, of: report, into: path)
      }
    } catch let error as ReportError {
      throw UnreadableError("the report cannot be made: \(error)")
    }
  }

  private func explain(_ report: Report) {
    for finding in report.findings where finding.severity == .mustFix {
      Message(SanitizedText.oneLine(finding.message)).write()
    }
  }

  private func print(_ format: ReportFormat, of report: Report) throws {
    let style = TextStyle(width: StandardStream.output.width ?? 80, colour: coloursText)
    try StandardStream.output.write(try format.output(for: report, style: style))
  }

  private func write(_ format: ReportFormat, of report: Report, to path: String) throws {
    let contents = try format.output(for: report)
    try inputs.refuse(path)
    try FileWriting.deliver(contents, to: path)
  }

  private func write(_ formats: [ReportFormat], of report: Report, into folder: String) throws {
    // Everything is made before anything is written.
    let files = try formats.flatMap { try $0.files(for: report) }
    if files.isEmpty { return }
    let paths = files.map { file in
      (path: URL(fileURLWithPath: folder).appending(path: file.name).relativePath, file: file)
    }
    for (path, _) in paths { try inputs.refuse(path) }
    try FolderMaking.make(folder)
    for (path, _) in paths { try FileWriting.requireWritable(path) }
    // Names that nobody typed: a pipe among them has nobody who would start its reader.
    for (path, file) in paths { try FileWriting.deliver(file.bytes, to: path, waits: false) }
  }
}

/// The one date of a report.
enum ReportDate {
  /// Today in UTC as `yyyy-MM-dd`: that of `SOURCE_DATE_EPOCH` when it is set, else the clock's.
  static func today(environment: [String: String]) throws -> String {
    Date(timeIntervalSince1970: try seconds(environment: environment))
      .formatted(.iso8601.year().month().day())
  }

  /// When a blank workbook says that it was made, in seconds since 1970: the day in UTC alone, so
  /// that the files of one day are the same; never 0.
  static func created(environment: [String: String]) throws -> Int {
    let seconds = try Int(seconds(environment: environment))
    return max(seconds - seconds % 86_400, 1)
  }

  private static func seconds(environment: [String: String]) throws -> Double {
    guard let text = environment["SOURCE_DATE_EPOCH"], !text.isEmpty else {
      return Date.now.timeIntervalSince1970
    }
    // Year 9999 ends at this second: past it, a date no longer has four digits for its year.
    guard let seconds = Int(text), (0...253_402_300_799).contains(seconds) else {
      throw UsageError("SOURCE_DATE_EPOCH is “\(text)”; it must be a number of seconds since 1970")
    }
    return Double(seconds)
  }
}
