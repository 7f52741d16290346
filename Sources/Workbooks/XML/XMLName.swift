#if canImport(Darwin)
  import Darwin
#elseif canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Comparing libxml2's names, which end with a zero byte, with names known in advance.
enum XMLName {
  /// Whether the two are the same bytes.
  static func equals(_ name: UnsafePointer<UInt8>, _ other: StaticString) -> Bool {
    let count = other.utf8CodeUnitCount
    return unsafe strncmp(
      UnsafeRawPointer(name).assumingMemoryBound(to: CChar.self),
      UnsafeRawPointer(other.utf8Start).assumingMemoryBound(to: CChar.self), count) == 0
      && name[count] == 0
  }
}
