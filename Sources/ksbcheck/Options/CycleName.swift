import ArgumentParser
import Domain

/// The names of cycles, as options take them.
enum CycleName {
  /// The names in words: `1, 2 or 3`.
  static var choices: String {
    let names = PublishedCycles.known.names
    return "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")"
  }

  /// Refuses a cycle that there is none of.
  static func validate(_ name: String?) throws {
    guard let name, PublishedCycles.known.cycle(name) == nil else { return }
    throw ValidationError("unknown cycle \(name); choose \(choices)")
  }
}
