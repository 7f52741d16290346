import Files

/// Finds the workbooks of one folder that belong together: a mapping, and its structure.
///
/// Names that differ only in the words “mapping” and “structure” belong together; so do the one
/// mapping and the one structure of a folder. Where a folder holds two workbooks and their names
/// say nothing, what is in them decides.
struct WorkbookPairing {
  /// A mapping, and the structure that belongs to it, if one does.
  struct Pair {
    var mapping: String
    var structure: String?
  }

  private let names: [String]
  private let look: (String) -> WorkbookContents

  /// - Parameters:
  ///   - names: The names of the workbooks, in order.
  ///   - look: Tells what the workbook of a name holds.
  init(_ names: [String], look: @escaping (String) -> WorkbookContents) {
    self.names = names
    self.look = look
  }

  /// The pairs and the workbooks by themselves, in the order of the first of each.
  func pairs() -> [Pair] {
    let structures = partners()
    let taken = Set(structures.values)
    return names.indices.filter { !taken.contains($0) }
      .map { Pair(mapping: names[$0], structure: structures[$0].map { names[$0] }) }
  }

  /// The place of the structure of each mapping that has one.
  private func partners() -> [Int: Int] {
    let mappings = names.indices.filter { WorkbookName(names[$0]).saysMapping }
    let structures = names.indices.filter { WorkbookName(names[$0]).saysStructure }
    if mappings.count == 1, structures.count == 1 { return [mappings[0]: structures[0]] }
    if names.count == 2, mappings.count + structures.count < 2 { return byContents() }
    // Names of the same bytes first, so that twins that only look the same find each their own.
    let exact = partners(of: mappings, among: structures) { PathKey(WorkbookName($0).subject) }
    let taken = Set(exact.values)
    let others = partners(
      of: mappings.filter { exact[$0] == nil }, among: structures.filter { !taken.contains($0) }
    ) { WorkbookName($0).subject }
    return exact.merging(others) { first, _ in first }
  }

  private func partners<Subject: Hashable>(
    of mappings: [Int], among structures: [Int], by subject: (String) -> Subject
  ) -> [Int: Int] {
    let bySubject = Dictionary(grouping: structures) { subject(names[$0]) }
    var partners: [Int: Int] = [:]
    for (subject, own) in Dictionary(grouping: mappings, by: { subject(names[$0]) })
    where own.count == 1 {
      if let found = bySubject[subject], found.count == 1 { partners[own[0]] = found[0] }
    }
    return partners
  }

  private func byContents() -> [Int: Int] {
    let contents = names.map(look)
    guard let mapping = contents.firstIndex(of: .mapping),
      let structure = contents.firstIndex(of: .structure)
    else { return [:] }
    return [mapping: structure]
  }
}
