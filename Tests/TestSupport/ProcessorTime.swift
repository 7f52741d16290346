#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The processor time that the calling thread has used since this was made.
///
/// Unlike a time limit it does not count waiting, so that it says the same on a busy machine. Only
/// for tests that do not suspend: they stay on one thread.
package struct ProcessorTime {
  /// What no test of bounded work comes near, even without optimisation and under a sanitizer, and
  /// unbounded work soon passes.
  package static let soon = 60.0

  private let start = Self.now

  /// Starts counting.
  package init() {}

  /// The seconds so far.
  package var seconds: Double { Self.now - start }

  private static var now: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
