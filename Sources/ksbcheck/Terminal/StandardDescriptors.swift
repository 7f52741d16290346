#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The three descriptors that every program is given, or should be.
enum StandardDescriptors {
  /// Makes them safe to use, before anything else is opened.
  ///
  /// Writing to a closed pipe, or past the largest size of a file, becomes an error to look at instead
  /// of the end of the process.
  static func makeSafe() {
    for number in Int32(0)...2 where fcntl(number, F_GETFD) < 0 { fill(number) }
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
  }

  /// Takes the number of a descriptor that is closed.
  ///
  /// Otherwise the next file that is opened would get it, and messages would go into that file. What
  /// takes it can be neither read, as input, nor written to, as output, so that doing so still fails.
  private static func fill(_ number: Int32) {
    let isInput = number == 0
    var filler = unsafe open("/dev/null", isInput ? O_WRONLY : O_RDONLY)
    if filler < 0 {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0, let read = ends.first, let write = ends.last else { return }
      filler = isInput ? write : read
      close(isInput ? read : write)
    }
    guard filler >= 0, filler != number else { return }
    dup2(filler, number)
    close(filler)
  }
}
