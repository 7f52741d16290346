import Foundation

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
