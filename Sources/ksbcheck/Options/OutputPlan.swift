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
