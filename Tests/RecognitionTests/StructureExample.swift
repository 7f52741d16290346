import Domain
import Recognition
import Workbooks

/// Made once, for it prepares the vocabulary.
let structureRecogniser = StructureRecogniser()

/// The structure of a workbook of these sheets, given as the structure.
func structure(_ sheets: Sheet...) -> RecognisedStructure {
  structureRecogniser.recognise(Workbook(sheets: sheets), .given)
}

extension RecognisedStructure {
  /// The units and what they are: `U1 mandatory`, `U2 optional in B on Security`.
  var saying: [String] {
    units.map { unit in
      let places = unit.places.map { place in
        let group = place.group.map { " in \($0)" } ?? ""
        let pathways =
          place.pathways.isEmpty ? "" : " on \(place.pathways.joined(separator: " + "))"
        return "\(place.standing.rawValue)\(group)\(pathways)"
      }
      return places.isEmpty
        ? "\(unit.name) nothing" : "\(unit.name) \(places.joined(separator: ", "))"
    }
  }

  /// The rules and their cells: `A4 From group B: exactly 2 units`.
  var ruling: [String] { rules.map { "\($0.location.place) \($0.rule.phrase)" } }

  /// What could not be read: `A9 choose two`.
  var leaving: [String] { unread.map { "\($0.location.place) \($0.text)" } }

  /// The totals: `D9 credits 60 rows 2`.
  var adding: [String] {
    totals.map { total in
      let scope =
        switch total.scope {
        case .rows(let rows): "rows \(rows)"
        case .mandatory: "mandatory"
        case .learner: "learner"
        }
      return "\(total.location.place) \(total.quantity.rawValue) \(total.declared) \(scope)"
    }
  }

  /// What the sheets were taken for.
  var purposes: [String] { sheets.map { "\($0.sheet) \($0.purpose.rawValue)" } }
}

extension CellLocation {
  /// The cell's address.
  var place: String { cell?.description ?? "–" }
}
