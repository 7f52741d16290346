import Batches
import KSBCheckKit
import Reports

/// Takes the outcomes of a batch in order: the index, standard output, messages, the exit code.
struct BatchDelivery {
  /// What the program ends with when the batch is done.
  private(set) var status = ExitStatus.clean

  private var index: BatchIndex?
  private let journal: AppendedFile?
  private var progress: BatchProgress
  private var stream = BufferedOutput()
  /// Why the run was ended early, as a sentence.
  private var fault: String?
  private var kept = 0
  private let isStreaming: Bool

  /// Opens the index and the journal.
  ///
  /// - Parameters:
  ///   - output: Where reports go.
  ///   - summary: What the index starts from.
  ///   - isResumed: Whether the journal goes on from an earlier run.
  /// - Throws: `UsageError` when the folder cannot be written to.
  init(_ output: BatchOutput, _ summary: BatchSummary, isResumed: Bool) throws {
    progress = BatchProgress(total: summary.planned)
    isStreaming = output.stream != .none
    guard let folder = output.folder else {
      journal = nil
      return
    }
    try FolderMaking.make(folder)
    do {
      index = try BatchIndex(inFolder: folder, summary)
      journal = try AppendedFile(
        at: Journal.path(inFolder: folder, shard: summary.shard), emptied: !isResumed)
    } catch let problem as OutputProblem {
      throw UsageError("the folder \(folder) \(problem)")
    }
  }

  /// Takes the next outcome.
  ///
  /// - Returns: Whether to go on with submissions that were not started.
  mutating func take(_ outcome: BatchOutcome) -> Bool {
    if !outcome.problems.isEmpty || outcome.output != nil { progress.clear() }
    for problem in outcome.problems { Message("\(problem)").write() }
    if let text = outcome.output { write(text) }
    if outcome.status.rawValue > status.rawValue { status = outcome.status }
    kept += outcome.isKept ? 1 : 0
    do throws(OutputProblem) {
      try index?.add(outcome.row, link: outcome.link)
      if let line = outcome.journal { try journal?.write(line) }
    } catch {
      fault = fault ?? "the index \(error)"
    }
    if outcome.isDiskFull { fault = fault ?? "the reports \(OutputProblem.diskFull)" }
    progress.advance()
    return fault == nil
  }

  private mutating func write(_ text: String, isLast: Bool = false) {
    do {
      try stream.write(text)
      if isStreaming || isLast { try stream.flush() }
    } catch {
      fault = fault ?? "\(error)"
    }
  }

  /// Completes the index, says what the batch comes to, and gives the exit code.
  mutating func finish(done: Int, of planned: Int) -> ExitStatus {
    progress.clear()
    write("", isLast: true)
    do throws(OutputProblem) {
      try index?.finish()
    } catch {
      fault = fault ?? "the index \(error)"
    }
    if let fault {
      Message(fault).write()
      status = .unreadable
    } else if done < planned {
      Message("interrupted").write()
      status = .interrupted
    }
    let rest = kept == 0 ? "" : ", \(kept) of them as an earlier run had left them"
    Message.done("checked \(done) of \(planned) submissions\(rest)").write()
    return status
  }
}
