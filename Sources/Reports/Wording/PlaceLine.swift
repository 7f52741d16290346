import Checking

/// A line that says where a thing is, and what stands there.
struct PlaceLine {
  /// So many places are named one by one where different things stand in them.
  private static let most = 12

  /// What comes before the place: `Where: `, or nothing on the lines that follow.
  var label: String
  /// The place, or places, in Excel's own notation.
  var place: String
  /// What stands there; nil when quoting it does not help.
  var quotation: String?

  /// The line without mark-up.
  var text: String { label + place + (quotation.map { " says “\($0)”" } ?? "") }

  /// The lines about a thing: one, unless different things stand in its cells.
  static func all(of thing: ReportedThing) -> [PlaceLine] {
    let label = "Where: "
    let findings = thing.findings
    guard findings.contains(where: { $0.finding.quoted != thing.first.finding.quoted }) else {
      return [line(label, thing.places, thing.first.quotation)]
    }
    let shown = findings.prefix(most).enumerated().map { index, found in
      line(index == 0 ? label : "", found.place ?? found.finding.file, found.quotation)
    }
    let rest = CellList(findings.dropFirst(most).compactMap(\.finding.location)).text
    return shown + (rest.isEmpty ? [] : [PlaceLine(label: "and ", place: rest)])
  }

  private static func line(_ label: String, _ place: String, _ quotation: String?) -> PlaceLine {
    PlaceLine(
      label: label, place: place, quotation: quotation.flatMap { $0.isEmpty ? nil : $0 })
  }
}
