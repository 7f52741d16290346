#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Why a call of the system failed, as its number.
package struct SystemError: Error, Sendable, Hashable {
  /// The number, such as `ENOSPC`.
  package let code: Int32

  /// Why the last call of this thread failed.
  package static var last: SystemError { SystemError(code: errno) }

  package init(code: Int32) { self.code = code }
}
