extension StandardLibrary {
  /// What may help someone whose reference is not in the library: its other versions, or the nearest
  /// reference, as the end of a sentence; nil when the library holds nothing like it.
  package func hint(for wanted: StandardReference) -> String? {
    let entries = entries()
    var seen: Set<String> = []
    let versions = entries.filter { $0.goesBy(wanted.reference) }.compactMap(\.version)
      .filter { seen.insert($0).inserted }
    if !versions.isEmpty {
      let list = versions.joined(separator: ", ")
      return "it holds \(wanted.reference) in version\(versions.count > 1 ? "s" : "") \(list)"
    }
    let references = Array(Set(entries.map(\.reference))).sorted()
    guard let near = Nearest(among: references).word(to: wanted.reference),
      let entry = entries.first(where: { $0.reference == near })
    else { return nil }
    return "the nearest that it holds is \(near), “\(entry.title)”"
  }
}
