import Checking
import Domain
import Recognition

extension TextPage {
  /// Adds what becomes of the mapping under another version of its standard.
  mutating func updates(_ updates: [MappingUpdate]) {
    for update in updates {
      let wording = UpdateWording(update: update)
      space()
      paragraph(wording.heading, ink: .bold)
      paragraph(wording.sentence, lead: "  ", indent: "  ")
      for caution in wording.cautions { paragraph(caution, lead: "  ", indent: "  ") }
      for group in wording.groups {
        paragraph("\(group.heading) (\(group.rows.count))", lead: "  ", indent: "  ")
        for row in group.rows { paragraph(row.line, lead: "    - ", indent: "      ") }
      }
    }
  }
}

extension MarkdownPage {
  /// Adds what becomes of the mapping under another version of its standard.
  mutating func updates(_ updates: [MappingUpdate]) {
    for update in updates {
      let wording = UpdateWording(update: update)
      heading(2, wording.heading)
      paragraph("**\(MarkdownText.inline(wording.sentence))**")
      texts(wording.cautions)
      for group in wording.groups {
        heading(3, "\(group.heading) (\(group.rows.count))")
        texts(group.rows.map(\.line))
      }
    }
  }
}

extension ReportPage {
  /// What becomes of the mapping under another version of its standard.
  var updates: PageValue {
    .list(report.updates.enumerated().map { update($0.element, at: $0.offset) })
  }

  private func update(_ update: MappingUpdate, at place: Int) -> PageValue {
    let wording = UpdateWording(update: update)
    return .group([
      "id": .text(place == 0 ? "against" : "against-\(place + 1)"),
      "heading": .text(wording.heading),
      "sentence": .text(wording.sentence),
      "cautions": .texts(wording.cautions),
      "groups": .list(wording.groups.map(group)),
    ])
  }

  private func group(_ group: UpdateWording.Group) -> PageValue {
    .group([
      "heading": .text(group.heading), "meaning": .text(group.meaning),
      "count": .number(group.rows.count), "rows": .list(group.rows.map(row)),
    ])
  }

  private func row(_ row: MappingUpdate.Row) -> PageValue {
    let words = row.wording?.segments ?? []
    return .group([
      "codes": .text(row.codes), "cell": .optional(row.cell),
      "change": .optional(row.wording?.description),
      "hasWords": .flag(!words.isEmpty), "words": PageValue.words(words),
      "statement": .optional(words.isEmpty ? row.subject : nil),
    ])
  }
}

extension JSONWriter {
  /// What becomes of the mapping under another version of its standard.
  func update(_ update: MappingUpdate) -> JSONValue {
    .object([
      ("from", .object(StandardPage.identity(of: update.old))),
      ("to", .object(StandardPage.identity(of: update.new))),
      ("option", JSONValue(update.option)),
      (
        "counts",
        .object(
          MappingUpdate.Row.Status.allCases.map { ($0.rawValue, .integer(update.count($0))) })
      ),
      ("rows", .array(update.rows.map(row))),
    ])
  }

  private func row(_ row: MappingUpdate.Row) -> JSONValue {
    .object([
      ("status", .string(row.status.rawValue)),
      ("ksb", JSONValue(row.code?.description)),
      ("newKsb", JSONValue(row.ksb?.code.description)),
      ("statement", JSONValue(row.statement)),
      ("newStatement", JSONValue(row.ksb?.statement)),
      ("summary", JSONValue(row.wording?.description)),
      ("words", row.wording.map { JSONValue($0.segments) } ?? .null),
      ("cells", JSONValue(row.locations.map(\.description))),
    ])
  }
}
