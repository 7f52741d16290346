package import Checking
import Domain
import Recognition

/// Which unit covers which KSB of a standard, and how far.
package struct UnitMatrix: Sendable, Hashable {
  /// A unit, the heading of a column.
  package struct Column: Sendable, Hashable {
    /// The code of the unit, or its name as the mapping has it.
    package let name: String
    /// The title; nil when it is not known.
    package let title: String?
  }

  /// The units: those of the structure, then those that only the mapping names.
  package let columns: [Column]

  /// For each KSB, in the order of the standard, the extent in each column; nil for none.
  package let rows: [[Coverage?]]

  init(_ claims: [KSBClaim], structure: SubmissionStructure?) {
    let known = structure?.combined.units ?? []
    var columns = known.map { Column(name: $0.code, title: $0.title) }
    var places: [String: Int] = [:]
    for name in UnitOrder(claims.flatMap(\.taught).filter { $0.unit == nil }).names {
      places[name.unitKey] = columns.count
      columns.append(Column(name: name, title: nil))
    }
    rows = claims.map { claim in
      var row = [Coverage?](repeating: nil, count: columns.count)
      for taught in claim.taught {
        guard let place = taught.unit ?? places[taught.name.unitKey], row.indices.contains(place)
        else { continue }
        row[place] = taught.extent
      }
      return row
    }
    self.columns = columns
  }
}
