import Files
import KSBCheckKit
import Reports

/// Takes the outcomes of a batch in order: the index, standard output, messages, the exit code.
struct BatchResultSink {
  /// What the program ends with when the batch is done.
  private(set) var status = ExitStatus.clean

  /// What an earlier run did, to be gone on from; nil when all is to be done anew.
  let earlier: Journal?

  /// Keeps other runs from the folder for as long as this is there.
  private let record: BatchRecord?
  private var index: BatchIndex?
  private let journal: AppendedFile?
  private var progress: BatchProgress
  private var stream = InterruptibleOutput(StandardStream.output)
  /// Why the run was ended early, as a sentence.
  private var fault: String?
  private var kept = 0

  /// Takes the folder for this run, and opens the index and the journal.
  ///
  /// - Parameters:
  ///   - output: Where reports go.
  ///   - summary: What the index starts from.
  ///   - isResumed: Whether to go on from the journal of an earlier run.
  /// - Throws: `UsageError` when the folder cannot be written to, or another run writes to it.
  init(_ output: BatchOutput, _ summary: BatchSummary, isResumed: Bool) throws {
    progress = BatchProgress(total: summary.planned)
    guard let folder = output.folder else {
      (record, journal, earlier) = (nil, nil, nil)
      return
    }
    let record = try BatchRecord(folder, shard: summary.shard)
    self.record = record
    index = try IndexOpening.open(inFolder: folder, summary)
    do {
      // Only now: where the index cannot be written, an earlier journal stays as it is.
      earlier = try record.begin(isResumed: isResumed)
      journal = try AppendedFile(
        at: Journal.path(inFolder: folder, shard: summary.shard), emptied: false)
    } catch let problem as OutputProblem {
      throw BatchRecord.refusal(of: folder, problem)
    }
  }

  /// Takes the next outcome.
  ///
  /// - Returns: Whether to go on with submissions that were not started.
  mutating func take(_ outcome: BatchOutcome) -> Bool {
    for problem in outcome.problems { progress.say(Message(problem)) }
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

  private mutating func write(_ text: String) {
    progress.clear()
    do {
      try stream.write(text)
    } catch {
      fault = fault ?? "\(error)"
    }
  }

  /// Completes the index, says what the batch comes to, and gives the exit code.
  mutating func finish(done: Int, of planned: Int) -> ExitStatus {
    progress.clear()
    do throws(OutputProblem) {
      try index?.finish()
    } catch {
      fault = fault ?? "the index \(error)"
    }
    if let fault {
      progress.say(Message(fault))
      status = .unreadable
    } else if done < planned || stream.hasGivenUp {
      progress.say(Message("interrupted"))
      status = .interrupted
    }
    let rest = kept == 0 ? "" : ", \(kept) of them as an earlier run had left them"
    progress.say(.done("checked \(done) of \(planned) submissions\(rest)"))
    return status
  }
}
