import Batches
import KSBCheckKit
import Standards
import Submissions
import Workbooks

/// The standards of a batch: each is read once, however many submissions claim it.
actor StandardShelf {
  /// A standard that was looked up, and what tells it from an older one of the same name.
  struct Known: Sendable {
    var source: Papers.Standard.Source
    var digest: String
  }

  private let check: Check
  private var known: [String: Known] = [:]

  init(_ check: Check) { self.check = check }

  /// Looks standards up, by path or reference; `isFile` tells which.
  func standards(_ wanted: [(text: String, isFile: Bool)]) -> [String: Known] {
    var found: [String: Known] = [:]
    for (text, isFile) in wanted {
      let standard = known[text] ?? lookUp(text, isFile: isFile)
      known[text] = standard
      found[text] = standard
    }
    return found
  }

  private func lookUp(_ text: String, isFile: Bool) -> Known {
    if !isFile, let reference = StandardReference(text) {
      let found = check.lookUp(.reference(reference))
      return known(found.outcome, found.name, digest: "\(found.outcome)")
    }
    let name = FileReading.name(of: text)
    do throws(FileProblem) {
      let bytes = try InputReading.bytes(at: text, limit: check.limits.fileSize)
      let found = check.lookUp(.file(Papers.File(name: name, bytes: bytes)))
      return known(found.outcome, found.name, digest: String(decoding: bytes, as: UTF8.self))
    } catch {
      return known(.unreadable(file: name, reason: error.description), name, digest: "")
    }
  }

  private func known(
    _ outcome: StandardRequest.Outcome, _ name: String, digest content: String
  ) -> Known {
    var fingerprint = Fingerprint()
    fingerprint.add("standard", name: name, bytes: Array(content.utf8))
    return Known(source: .lookedUp(outcome, named: name), digest: fingerprint.key)
  }
}
