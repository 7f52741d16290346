import Checking
import Domain
import Files
import KSBCheckKit
import Workbooks

/// The standards of a batch: each is read once, however many submissions claim it.
actor StandardCache {
  /// A standard that was looked up, and what tells it from an older one of the same name.
  struct Known: Sendable {
    var source: SubmissionInput.Standard.Source
    var digest: String
  }

  private let check: Check
  private var known: [PathKey: Known] = [:]

  /// Starts with the files of the command line, which may be pipes and are read but once.
  init(_ check: Check, given files: [(path: String, bytes: [UInt8])]) {
    self.check = check
    for (path, bytes) in files {
      known[PathKey(path)] = Self.known(path, bytes, by: check)
    }
  }

  /// Looks standards up, by path or reference; `isFile` tells which.
  func standards(_ wanted: [(text: String, isFile: Bool)]) -> [PathKey: Known] {
    var found: [PathKey: Known] = [:]
    for (text, isFile) in wanted {
      let standard = known[PathKey(text)] ?? lookUp(text, isFile: isFile)
      known[PathKey(text)] = standard
      found[PathKey(text)] = standard
    }
    return found
  }

  private func lookUp(_ text: String, isFile: Bool) -> Known {
    if !isFile, let reference = StandardReference(text) {
      let found = check.lookUp(.reference(reference))
      return Self.known(found.outcome, found.name, content: Array("\(found.outcome)".utf8))
    }
    do throws(FileProblem) {
      let bytes = try InputReading.bytes(at: text, limit: check.limits.fileSize)
      return Self.known(text, bytes, by: check)
    } catch {
      let name = FileReading.name(of: text)
      return Self.known(.unreadable(file: name, reason: error.description), name, content: [])
    }
  }

  private static func known(_ path: String, _ bytes: [UInt8], by check: Check) -> Known {
    let file = SubmissionInput.File(name: FileReading.name(of: path), bytes: bytes)
    let found = check.lookUp(.file(file))
    return known(found.outcome, found.name, content: bytes)
  }

  private static func known(
    _ outcome: StandardLookup.Outcome, _ name: String, content: [UInt8]
  ) -> Known {
    var fingerprint = Fingerprint()
    fingerprint.add("standard", name: name, bytes: content)
    return Known(source: .lookedUp(outcome, named: name), digest: fingerprint.key)
  }
}
