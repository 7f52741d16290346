import Files
import KSBCheckKit

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
    // What was kept now stands in other places.
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
