package import Domain

/// What changed from one version of a standard to another, as a person or a script reads it.
package struct DifferenceReport: Sendable {
  let difference: StandardDifference

  /// Reports a difference.
  package init(_ difference: StandardDifference) { self.difference = difference }

  /// For people.
  package func text(style: TextStyle = TextStyle()) -> String {
    let wording = DifferenceWording(difference: difference)
    var page = TextPage(style: style)
    page.paragraph(wording.headline, ink: .bold)
    for caution in wording.cautions { page.paragraph(caution, indent: "  ") }
    for fact in wording.facts {
      page.paragraph("\(fact.label): \(fact.change)", lead: "  ", indent: "    ")
    }
    for group in wording.groups where group.count > 0 {
      page.space()
      page.line("\(group.heading) (\(group.count))", ink: .bold)
      page.paragraph(group.meaning, lead: "  ", indent: "  ")
      for line in group.lines { page.change(line) }
    }
    return page.text
  }

  /// For programs.
  package var json: String {
    let changes = difference.changes
    return JSONValue.object([
      ("formatVersion", .integer(Report.formatVersion)),
      ("from", .object(StandardPage.identity(of: difference.old))),
      ("to", .object(StandardPage.identity(of: difference.new))),
      (
        "counts",
        .object(Self.kinds.map { kind in (kind.key, .integer(changes.count(where: kind.holds))) })
      ),
      ("facts", .array(difference.facts.map(fact))),
      ("changes", .array(changes.map(change))),
    ]).text
  }

  /// A page for a browser, with nothing outside it.
  ///
  /// - Throws: ``ReportError`` when the built-in template is broken.
  package func html() throws(ReportError) -> String {
    try DifferencePage(DifferenceWording(difference: difference)).html
  }

  private static let kinds: [(key: String, holds: @Sendable (KSBChange) -> Bool)] = [
    ("added", { $0.isAdded }), ("removed", { $0.isRemoved }), ("reworded", { $0.isReworded }),
    ("renumbered", { $0.isRenumbered }), ("moved", { $0.isMoved }),
  ]

  private func fact(_ fact: StandardDifference.FactChange) -> JSONValue {
    .object([
      ("fact", .string(fact.fact.rawValue)), ("from", JSONValue(fact.old)),
      ("to", JSONValue(fact.new)),
    ])
  }

  private func change(_ change: KSBChange) -> JSONValue {
    .object([
      ("kinds", JSONValue(Self.kinds.filter { $0.holds(change) }.map(\.key))),
      ("from", ksb(change.old)),
      ("to", ksb(change.new)),
      ("words", change.wording.map { JSONValue($0.segments) } ?? .null),
      ("summary", JSONValue(change.wording?.description)),
      ("dutiesLeft", .array((change.move?.dutiesLeft ?? []).map(JSONValue.integer))),
      ("dutiesJoined", .array((change.move?.dutiesJoined ?? []).map(JSONValue.integer))),
      ("optionsLeft", JSONValue(change.move?.optionsLeft ?? [])),
      ("optionsJoined", JSONValue(change.move?.optionsJoined ?? [])),
    ])
  }

  private func ksb(_ ksb: KSB?) -> JSONValue {
    guard let ksb else { return .null }
    return .object([
      ("code", .string(ksb.code.description)), ("statement", .string(ksb.statement)),
    ])
  }
}

extension TextPage {
  fileprivate mutating func change(_ line: DifferenceWording.Line) {
    let indent = "      "
    let words = line.change.isEmpty ? line.statement : line.change
    let codes = line.codes + (words == nil ? "" : ": ")
    paragraph(codes + (words ?? ""), lead: "  - ", indent: "    ")
    guard !line.change.isEmpty, let statement = line.statement else { return }
    paragraph(statement, lead: indent, indent: indent, ink: .faint)
  }
}

extension JSONValue {
  /// The words of two statements, in reading order.
  init(_ segments: [StatementComparison.Segment]) {
    self = .array(
      segments.map {
        .object([("kind", .string($0.kind.rawValue)), ("text", .string($0.text))])
      })
  }
}
