/// Finds the workbooks of one folder that belong together: a mapping, and its structure.
///
/// Names that differ only in the words “mapping” and “structure” belong together; so do the one
/// mapping and the one structure of a folder. Where a folder holds two workbooks and their names
/// say nothing, what is in them decides.
struct WorkbookPairing {
  /// A mapping, and the structure that belongs to it, if one does.
  struct Pair: Hashable {
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
    return names.filter { !taken.contains($0) }
      .map { Pair(mapping: $0, structure: structures[$0]) }
  }

  /// The structure of each mapping that has one.
  private func partners() -> [String: String] {
    let mappings = names.filter { WorkbookName($0).saysMapping }
    let structures = names.filter { WorkbookName($0).saysStructure }
    if mappings.count == 1, structures.count == 1 { return [mappings[0]: structures[0]] }
    if names.count == 2, mappings.count + structures.count < 2 { return byContents() }
    var bySubject: [String: [String]] = [:]
    for name in structures { bySubject[WorkbookName(name).subject, default: []].append(name) }
    var partners: [String: String] = [:]
    let subjects = Dictionary(grouping: mappings) { WorkbookName($0).subject }
    for (subject, own) in subjects where own.count == 1 {
      if let found = bySubject[subject], found.count == 1 { partners[own[0]] = found[0] }
    }
    return partners
  }

  private func byContents() -> [String: String] {
    let contents = names.map(look)
    guard let mapping = contents.firstIndex(of: .mapping),
      let structure = contents.firstIndex(of: .structure)
    else { return [:] }
    return [names[mapping]: names[structure]]
  }
}
