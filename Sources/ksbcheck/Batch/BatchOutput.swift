import Files
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

/// The folder that a batch, or a part of one, writes to: locked, and with a journal.
struct BatchRecord {
  private let journal: String
  private let folder: String
  private let lock: FolderLock

  /// Takes the folder for this run.
  ///
  /// - Parameters:
  ///   - folder: The folder, which is made when it is not there.
  ///   - shard: The part of the batch.
  /// - Throws: `UsageError` when the folder cannot be written to, or another run writes to it.
  init(_ folder: String, shard: Shard?) throws {
    self.folder = folder
    journal = Journal.path(inFolder: folder, shard: shard)
    lock = try Self.lock(folder, shard: shard)
    // A journal vouches for reports, so that it is nothing but a file of the folder.
    if let state = FileState(pathOfLink: journal), !state.isFile {
      throw UsageError(Self.notAFile(journal))
    }
  }

  /// Begins the journal.
  ///
  /// - Parameter isResumed: Whether to go on from the journal that is there.
  /// - Returns: What an earlier run did, to be gone on from; nil when all is to be done anew.
  /// - Throws: `UsageError` when the journal cannot be read or written.
  func begin(isResumed: Bool) throws -> Journal? {
    let found = isResumed ? try Self.read(journal) : nil
    if let found, found.flaw == nil { return found }
    do throws(OutputProblem) {
      try Journal.begin(at: journal, keeping: found)
    } catch {
      throw Self.refusal(of: folder, error)
    }
    // What was kept is now in other places.
    return found == nil ? nil : try Self.read(journal)
  }

  /// Takes the lock of a folder, for a batch or for a merge.
  ///
  /// - Throws: `UsageError`.
  static func lock(_ folder: String, shard: Shard?) throws -> FolderLock {
    try FolderMaking.make(folder)
    let path = FolderLock.path(inFolder: folder, shard: shard)
    do throws(FolderLock.Problem) {
      let lock = try FolderLock(at: path)
      if !lock.isHeld {
        Message(
          "the disk of \(folder) knows no locks; make sure that no other run writes there"
        ).write()
      }
      return lock
    } catch {
      if case .output(let problem) = error { throw refusal(of: folder, problem) }
      throw UsageError(sentence(for: error, folder: folder, path))
    }
  }

  /// Why a folder cannot be written to: a slip of the command line, or a write that failed.
  static func refusal(of folder: String, _ problem: OutputProblem) -> any Error {
    let sentence = "the folder \(folder) \(problem)"
    return switch problem {
    case .diskFull, .tooLarge, .closed: UnwritableError(sentence)
    case .unwritable, .writeProtected, .isFolder, .nameTooLong, .noReader: UsageError(sentence)
    }
  }

  private static func sentence(
    for problem: FolderLock.Problem, folder: String, _ path: String
  ) -> String {
    switch problem {
    case .held(let holder):
      "\(folder) is being written to by another run of ksbcheck, \(holder); "
        + "wait for it to end, or choose another --output"
    case .notAFile: notAFile(path)
    case .output(let problem): "the folder \(folder) \(problem)"
    }
  }

  private static func notAFile(_ path: String) -> String {
    "\(path) is not a file and was left as it is; move it away, or choose another --output"
  }

  /// Reads a journal, and says what of it cannot be used.
  private static func read(_ path: String) throws -> Journal? {
    do throws(FileProblem) {
      guard let journal = try Journal(reading: path) else { return nil }
      if let flaw = journal.flaw {
        Message("\(path) \(flaw)").write()
      }
      return journal
    } catch {
      throw UsageError("\(path) \(error)")
    }
  }
}

/// Opens the index that a batch or a merge writes.
enum IndexOpening {
  /// Opens the files of the index.
  ///
  /// - Throws: `UsageError`, which names what is in a file's place, or else the folder.
  static func open(inFolder folder: String, _ summary: BatchSummary) throws -> BatchIndex {
    do {
      return try BatchIndex(inFolder: folder, summary)
    } catch let problem as OutputProblem {
      let path = IndexPlaces.taken(for: problem, inFolder: folder, shard: summary.shard)
      throw UsageError("\(path ?? "the folder \(folder)") \(problem)")
    }
  }
}
