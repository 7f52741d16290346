import KSBCheckKit
import Reports

/// Where the reports of a batch go.
struct BatchOutput: Sendable {
  /// What goes to standard output as submissions are done.
  enum Stream: Sendable {
    case none, sentences, reports
  }

  /// The folder; nil when there is none.
  let folder: String?
  /// The formats of the files in each submission's own folder.
  let formats: [ReportFormat]
  let stream: Stream
  /// The user's own templates of the page; nil for the built-in ones.
  let templates: TemplateFolder?

  /// Works out where reports go, before anything is read.
  init(_ options: OutputOptions) throws {
    var asked: [ReportFormat] = []
    for format in options.format where !asked.contains(format) { asked.append(format) }
    let files = asked.filter { $0 != .ndjson }
    stream = asked.contains(.ndjson) ? .reports : options.output == nil ? .sentences : .none
    folder = options.output
    templates = try options.templates.map { try TemplateFolder($0) }
    guard let folder else {
      guard files.isEmpty || asked == [.text] else {
        throw UsageError(
          "a batch writes \(files[0]) reports into a folder for each submission: add --output FOLDER"
        )
      }
      formats = []
      return
    }
    if folder.isEmpty {
      throw UsageError("--output is empty; name the folder to write to")
    }
    guard folder != FileWriting.standardOutput else {
      throw UsageError(
        "a batch writes a folder, and --output - is standard output; "
          + "leave it out, or name a folder")
    }
    try FolderMaking.require(folder)
    // Reports for people and for programs, and what merge and --resume can go on from.
    let formats = asked.isEmpty ? [.html, .json] : files
    self.formats = try templates?.applied(to: formats) ?? formats
  }

  /// The files beside those of submissions: the index, the journal and the lock.
  func commonFiles(shard: Shard?) -> [String] {
    guard let folder else { return [] }
    return BatchIndex.paths(inFolder: folder, shard: shard)
      + [
        Journal.path(inFolder: folder, shard: shard),
        FolderLock.path(inFolder: folder, shard: shard),
      ]
  }

  /// The report that the index leads to, of the files that were written.
  static func link(name: String, files: [String]) -> String? {
    ["report.html", "report.json"].first { files.contains($0) }.map { "\(name)/\($0)" }
  }
}
