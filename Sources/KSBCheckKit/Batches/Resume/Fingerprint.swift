/// What a submission was checked by: when none of it has changed, its report is still right.
package struct Fingerprint: Sendable {
  private var parts: [String] = []

  /// Starts a fingerprint of this version of the program.
  package init() { parts = [Version.number] }

  /// Adds a file: what it is for, its name and what it holds.
  package mutating func add(_ purpose: String, name: String, bytes: [UInt8]) {
    add([purpose, name, Digest.sha256(of: bytes)])
  }

  /// Adds facts and options.
  package mutating func add(_ facts: [String?]) {
    // The count keeps apart what would read the same one after the other.
    parts.append(String(facts.count))
    parts += facts.map { fact in fact.map { "\($0.utf8.count):\($0)" } ?? "-" }
  }

  /// The key: the same for the same parts in the same order.
  package var key: String { Digest.sha256(of: Array(parts.joined(separator: "\n").utf8)) }
}
