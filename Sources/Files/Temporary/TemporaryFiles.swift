#if canImport(Darwin)
  import Darwin
  import os
#else
  #if canImport(Glibc)
    import Glibc
  #elseif canImport(Musl)
    import Musl
  #endif
  import Synchronization
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The temporary files and folders of this process, so that none stays when it is ended.
///
/// Files are made, moved and removed under one lock: at no moment is there one that is not listed.
package enum TemporaryFiles {
  private struct Listing {
    var paths: Set<String> = []
    /// Whether the process is ending: nothing may be made any more.
    var isClosed = false
  }

  #if canImport(Darwin)
    private static let listing = OSAllocatedUnfairLock(initialState: Listing())
  #else
    private static let listing = Mutex(Listing())
  #endif

  /// Removes all of them; none can be made afterwards.
  package static func removeAll() {
    listing.withLock { listing in
      listing.isClosed = true
      for path in listing.paths { try? FileManager.default.removeItem(atPath: path) }
      listing.paths = []
    }
  }

  /// Makes a file or folder, and lists it.
  ///
  /// - Parameters:
  ///   - folder: The folder to make it in; empty for the current one.
  ///   - make: Makes it under a name that nobody can foresee; negative when it cannot be made.
  /// - Returns: Where it is, and what `make` returned.
  /// - Throws: ``SystemError``.
  static func add(
    inFolder folder: String, _ make: @Sendable (String) -> Int32
  ) throws(SystemError) -> (path: String, result: Int32) {
    let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
    let made = listing.withLock { listing -> Result<Made, SystemError> in
      guard !listing.isClosed else { return .failure(SystemError(code: ECANCELED)) }
      // A name is in use once in more years than there are; a bound all the same.
      for _ in 0..<16 {
        let path = "\(prefix).ksbcheck-\(String(UInt64.random(in: .min ... .max), radix: 36)).part"
        let result = make(path)
        if result >= 0 {
          listing.paths.insert(path)
          return .success(Made(path: path, result: result))
        }
        if errno != EEXIST { break }
      }
      return .failure(.last)
    }
    let (path, result) = try made.get().values
    return (path, result)
  }

  /// Lists a file that has a name of its own, such as a lock, to be removed with the others.
  package static func list(_ path: String) {
    listing.withLock { listing in
      if listing.isClosed {
        try? FileManager.default.removeItem(atPath: path)
      } else {
        listing.paths.insert(path)
      }
    }
  }

  /// Removes a file that was listed under a name of its own.
  package static func remove(_ path: String) {
    listing.withLock { listing in
      guard listing.paths.remove(path) != nil else { return }
      try? FileManager.default.removeItem(atPath: path)
    }
  }

  private struct Made {
    var path: String
    var result: Int32
    var values: (String, Int32) { (path, result) }
  }

  /// Strikes a file off the list by whatever makes its name go away.
  ///
  /// - Returns: What `end` returned; when it is negative, the file stays listed.
  static func strike(_ path: String, _ end: @Sendable () -> Int32) -> Result<Void, SystemError> {
    listing.withLock { listing in
      // Once the process is ending, the file is gone, and may not come back under another name.
      guard listing.paths.contains(path) else { return .failure(SystemError(code: ECANCELED)) }
      guard end() >= 0 else { return .failure(.last) }
      listing.paths.remove(path)
      return .success(())
    }
  }
}
