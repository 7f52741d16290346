#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Measures the processor's time that work takes, in milliseconds: what else the machine does
/// hardly counts.
enum Stopwatch {
  static func time<Result>(_ work: () -> Result) -> (Double, Result) {
    let start = now
    let result = work()
    return (now - start, result)
  }

  private static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) * 1e3 + Double(time.tv_nsec) / 1e6
  }

  /// A time with two decimals.
  static func text(_ milliseconds: Double) -> String {
    let hundredths = Int(milliseconds * 100 + 0.5)
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}
