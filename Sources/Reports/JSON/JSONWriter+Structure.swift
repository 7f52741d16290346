import Checking
import Domain
import Recognition

extension JSONWriter {
  /// The file that the structure was read from, with its sheets.
  func structure(_ report: Report) -> JSONValue {
    guard let file = report.structureFile else { return .null }
    return .object([
      ("file", .string(file.name)),
      ("sha256", JSONValue(file.sha256)),
      ("sheets", JSONValue(report.structure?.sheets.map(\.sheet) ?? [])),
    ])
  }

  /// What learners may choose, as it was understood.
  func combinations(_ structure: StructureReport?) -> JSONValue {
    guard let structure else { return .null }
    let rules = structure.rules.map { rule in
      JSONValue.object([("text", .string(rule.text)), ("cell", .string(rule.cell))])
    }
    return .object([
      ("pathways", .array(structure.pathways.map(pathway))),
      ("rules", .array(rules)),
      ("doubts", JSONValue(structure.doubts)),
    ])
  }

  private func pathway(_ pathway: StructureReport.Pathway) -> JSONValue {
    let choice: JSONValue = pathway.smallestChoice.map { JSONValue($0) } ?? .null
    return .object([
      ("name", JSONValue(pathway.name)),
      ("possible", pathway.isPossible.map { JSONValue.boolean($0) } ?? .null),
      ("smallestChoice", choice),
    ])
  }

  /// The changes that would close most gaps.
  func nextSteps(_ report: Report) -> JSONValue {
    guard report.structure != nil else { return .null }
    return .object([("method", .string("greedy")), ("changes", .array(report.changes.map(change)))])
  }

  private func change(_ change: ReportedChange) -> JSONValue {
    let closes = change.closes.map { gap in
      JSONValue.object([("standard", JSONValue(gap.standard)), ("ksb", .string("\(gap.ksb)"))])
    }
    return .object([
      ("change", .string(change.kind.rawValue)),
      ("unit", .string(change.unit)),
      ("closes", .array(closes)),
      ("alternatives", JSONValue(change.alternatives)),
      ("text", .string(change.text)),
    ])
  }
}
