/// A finding that a fixture must give, as far as its place is certain.
struct ExpectedFinding: Decodable, Sendable, CustomStringConvertible {
  var severity: String
  var sheet: Stated<String>
  var cell: Stated<String>
  var ksb: Stated<String>
  /// Words of the message; nil where any will do.
  var says: String?

  private enum CodingKeys: CodingKey {
    case severity, sheet, cell, ksb, says
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    severity = try container.decode(String.self, forKey: .severity)
    sheet = try container.stated(String.self, forKey: .sheet)
    cell = try container.stated(String.self, forKey: .cell)
    ksb = try container.stated(String.self, forKey: .ksb)
    says = try container.decodeIfPresent(String.self, forKey: .says)
  }

  /// Whether a finding is the one expected.
  func matches(_ finding: JSONReport.Finding) -> Bool {
    severity == finding.severity && sheet.holds(for: finding.location.sheet)
      && cell.holds(for: finding.location.cell) && ksb.holds(for: finding.ksb)
      && says.map(finding.message.contains) ?? true
  }

  var description: String { "\(severity), sheet \(sheet), cell \(cell), KSB \(ksb): \(says ?? "")" }
}
