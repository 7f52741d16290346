import Checking
package import Domain
import Recognition

/// What becomes of a mapping under another version, in words: what every form for people shows.
struct UpdateWording {
  /// Rows with one status.
  struct Group {
    let heading: String
    let meaning: String
    let rows: [MappingUpdate.Row]
  }

  let update: MappingUpdate

  /// The heading over it.
  var heading: String { "Under \(update.new.shortLabel)" }

  /// All in one sentence.
  var sentence: String {
    let counts = MappingUpdate.Row.Status.allCases.map {
      (status: $0, count: update.count($0))
    }.filter { $0.count > 0 }.map { "\($0.count) \($0.status.phrase)" }
    let renumbered = update.rows.count(where: \.isRenumbered)
    let codes =
      renumbered == 0
      ? "" : " \(renumbered == 1 ? "1 row needs" : "\(renumbered) rows need") another code."
    return "From \(update.old.shortLabel) to \(update.new.shortLabel): "
      + (counts.isEmpty ? "no rows." : counts.joined(separator: ", ") + ".") + codes
  }

  /// What keeps the comparison from saying all.
  var cautions: [String] {
    let lists = [update.new].filter(\.ksbs.isEmpty).map {
      "The record of \($0.shortLabel) carries no list of KSBs."
    }
    guard let option = update.option, !update.tellsOption else { return lists }
    return lists + [
      "\(update.new.shortLabel) does not say which KSBs are those of “\(option)”: all count."
    ]
  }

  /// The groups that have rows, what most needs a look first.
  var groups: [Group] {
    MappingUpdate.Row.Status.allCases.map { status in
      Group(
        heading: status.heading, meaning: status.meaning,
        rows: update.rows.filter { $0.status == status })
    }.filter { !$0.rows.isEmpty }
  }
}

extension MappingUpdate.Row {
  /// The code of the row and the one that it needs: `K5, now K6`.
  var codes: String {
    switch (code, ksb?.code) {
    case (let code?, let new?) where code != new: "\(code), now \(new)"
    case (let code?, _): "\(code)"
    case (nil, let new?): "\(new)"
    case (nil, nil): ""
    }
  }

  /// What the row is about: the statement that counts, or that counts no longer.
  var subject: String? { ksb?.statement ?? statement }

  /// The cell that it starts in.
  var cell: String? { locations.first?.description }

  /// The row on one line, for a list.
  var line: String {
    let place = cell.map { " (\($0))" } ?? ""
    return "\(codes)\(place): \(wording?.description ?? subject ?? "no statement")"
  }
}

extension MappingUpdate.Row.Status {
  fileprivate var heading: String {
    switch self {
    case .stale: "Stale"
    case .checkWording: "Check the wording"
    case .newlyMissing: "Newly missing"
    case .missing: "Missing before and now"
    case .valid: "Still valid"
    }
  }

  fileprivate var meaning: String {
    switch self {
    case .stale: "The new version does not ask for these: the rows can go."
    case .checkWording: "The KSB is there in other words: check that what is taught still meets it."
    case .newlyMissing: "The new version asks for these, and no row is about them."
    case .missing: "No row was about these before."
    case .valid: "These rows hold; where a new code is named, give it to the row."
    }
  }

  fileprivate var phrase: String {
    switch self {
    case .stale: "stale"
    case .checkWording: "to check for wording"
    case .newlyMissing: "newly missing"
    case .missing: "missing as before"
    case .valid: "still valid"
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
      ("from", .object(update.old.identity)),
      ("to", .object(update.new.identity)),
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

extension OccupationalStandard {
  /// The standard as a person would name it, such as `ST0116 Software developer, version 1.1`.
  package var label: String {
    let name = title == reference ? reference : "\(reference) \(title)"
    return name + (version.map { ", version \($0)" } ?? "")
  }

  /// The standard in short: `ST0116 version 1.1`.
  package var shortLabel: String { reference + (version.map { " version \($0)" } ?? "") }

  /// What identifies a standard and its version, as members of an object.
  package var identity: [(key: String, value: JSONValue)] {
    [
      ("reference", .string(reference)), ("title", .string(title)),
      ("version", JSONValue(version)), ("level", JSONValue(level)),
      ("status", JSONValue(status)), ("route", JSONValue(route)),
    ]
  }
}

extension JSONValue {
  /// The words of two statements, in reading order.
  package init(_ segments: [StatementComparison.Segment]) {
    self = .array(
      segments.map {
        .object([("kind", .string($0.kind.rawValue)), ("text", .string($0.text))])
      })
  }
}

extension PageValue {
  /// Words of two statements: what was left out and what came in are marked.
  package static func words(_ segments: [StatementComparison.Segment]) -> PageValue {
    .list(
      segments.map { segment in
        .group([
          "isRemoved": .flag(segment.kind == .removed),
          "isAdded": .flag(segment.kind == .added),
          "isSame": .flag(segment.kind == .same),
          "text": .text(segment.text),
        ])
      })
  }
}
