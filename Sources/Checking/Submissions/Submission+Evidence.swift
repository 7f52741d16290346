import Domain
package import Recognition

extension Submission {
  /// Where the mapping sheets name a standard that was not given, once for each standard.
  ///
  /// A sheet that names a given standard too is taken to be about that one. With no standard
  /// given there is nothing to differ from.
  package var otherStandards: [NamedStandard] {
    let given = Set(standards.filter(\.isGiven).map(\.standard.reference))
    guard let named = recognised?.namedStandards, !given.isEmpty else { return [] }
    let right = Set(named.filter { given.contains($0.reference) }.map(\.location.sheet))
    var seen: Set<String> = []
    return named.filter {
      !given.contains($0.reference) && !right.contains($0.location.sheet)
        && seen.insert($0.reference).inserted
    }
  }

  /// The sheets whose table is a matrix of KSBs and units.
  package var sheetsOfMarks: Set<String> {
    Set(tables.filter(\.isMatrix).map(\.sheet))
  }

  /// Whether every table of the mapping seems to show coverage by fill colour alone.
  package var isInColoursAlone: Bool {
    let sheets = recognised?.sheetsInColours ?? []
    return !tables.isEmpty && tables.allSatisfy { sheets.contains($0.sheet) }
  }
}

extension RecognisedWorkbook {
  /// The sheets that seem to show coverage by fill colour alone.
  package var sheetsInColours: Set<String> { Set(colourOnly.map(\.location.sheet)) }
}
