/// Measures how long work takes, in milliseconds.
enum Stopwatch {
  static func time<Result>(_ work: () -> Result) -> (Double, Result) {
    let clock = ContinuousClock()
    let start = clock.now
    let result = work()
    let seconds = clock.now - start
    return (
      Double(seconds.components.attoseconds) / 1e15 + Double(seconds.components.seconds) * 1e3,
      result
    )
  }

  /// A time with two decimals.
  static func text(_ milliseconds: Double) -> String {
    let hundredths = Int(milliseconds * 100 + 0.5)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
