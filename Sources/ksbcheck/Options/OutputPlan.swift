import Foundation
import Reports

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

  /// Works out the plan.
  ///
  /// With no `--format`, a file's ending decides, and text is the default.
  init(_ options: OutputOptions) throws {
    let formats = Self.formats(of: options)
    self.formats = try Self.formats(formats, with: options.templates)
    guard let output = options.output else {
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
  }

  /// A terminal cannot show a workbook; a program that reads from this one may want it.
  private static func requireReadable(_ formats: [ReportFormat]) throws {
    guard StandardStream.output.isTerminal, let format = formats.first(where: { !$0.isText })
    else { return }
    throw UsageError("a report as \(format) is no text to show: add --output FILE.\(format)")
  }

  /// The formats, that of the page with the user's own templates.
  private static func formats(
    _ formats: [ReportFormat], with folder: String?
  ) throws -> [ReportFormat] {
    guard let folder else { return formats }
    guard formats.contains(.html) else {
      throw UsageError("--templates goes with --format html: no other format has templates")
    }
    let templates = try TemplateFolder(folder).templates
    return formats.map { $0 == .html ? .html(with: templates) : $0 }
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
