import Files
import Foundation
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

/// What came of one submission of a batch.
struct BatchOutcome: Sendable {
  /// What the index keeps of it.
  var row: SubmissionRow
  /// The path from the index to the report to read; nil when none was written.
  var link: String?
  /// What goes to standard output: a report on one line, or a sentence.
  var output: String?
  /// Its line in the journal; nil when it is there already, or is not to be skipped next time.
  var journal: String?
  /// Sentences for standard error.
  var problems: [String] = []
  /// What it says of the exit code.
  var status = ExitStatus.clean
  /// Whether its report of an earlier run is still right.
  var isKept = false
  /// Whether nothing more can be written, so that going on is of no use.
  var isDiskFull = false
}

/// Says on standard error how far a batch is: a bar for a person, a line now and then otherwise.
struct BatchProgress {
  /// A line at most so often, in seconds, where nobody watches; a bar is drawn ten times a second.
  private static let pause = (line: 15.0, bar: 0.1)
  private static let width = 24

  private let total: Int
  private var errors = InterruptibleOutput(StandardStream.error)
  private let isBar = StandardStream.error.isTerminal
  private let start = ContinuousClock.now
  private var done = 0
  private var last: ContinuousClock.Instant
  private var isDrawn = false

  init(total: Int) {
    self.total = total
    last = start
  }

  /// Counts one more, and shows it when it is time to.
  mutating func advance() {
    done += 1
    let now = ContinuousClock.now
    let pause = isBar ? Self.pause.bar : Self.pause.line
    guard last.duration(to: now) >= .seconds(pause), done < total else { return }
    last = now
    errors.write(isBar ? "\r\(bar)\u{1B}[K" : "\(figures)\n")
    isDrawn = isBar
  }

  /// Takes the bar away, so that something else can be written in its place.
  mutating func clear() {
    guard isDrawn else { return }
    errors.write("\r\u{1B}[K")
    isDrawn = false
  }

  /// Says something else in its place.
  mutating func say(_ message: Message) {
    clear()
    message.write(to: &errors)
  }

  private var bar: String {
    let filled = total == 0 ? 0 : Self.width * done / total
    let marks = String(repeating: "█", count: filled)
    return marks + String(repeating: "░", count: Self.width - filled) + " " + figures
  }

  private var figures: String {
    let elapsed = start.duration(to: .now) / .seconds(1)
    let rate = Double(done) / max(elapsed, 0.001)
    let left = Int((Double(total - done) / max(rate, 0.001)).rounded(.up))
    return "\(done) of \(total), \(Int(rate.rounded())) a second, \(Self.time(left)) left"
  }

  private static func time(_ seconds: Int) -> String {
    seconds < 60
      ? "\(seconds) s"
      : seconds < 3600
        ? "\(seconds / 60) min \(seconds % 60) s"
        : "\(seconds / 3600) h \(seconds % 3600 / 60) min"
  }
}
