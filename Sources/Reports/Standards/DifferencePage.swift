import Domain
import Templates

/// The page that shows what changed from one version of a standard to another.
struct DifferencePage {
  private static let templates = Result { () throws(ReportError) in
    try PageTemplates(DifferenceTemplates.pages)
  }

  private let wording: DifferenceWording

  init(_ wording: DifferenceWording) { self.wording = wording }

  /// The whole page.
  var html: String {
    get throws(ReportError) {
      try Self.templates.get().render(DifferenceTemplates.page, values)
    }
  }

  /// Every name that the template uses.
  var values: PageValue {
    let shown = wording.groups.filter { $0.count > 0 }
    let difference = wording.difference
    return .group([
      "title": .text("\(wording.headline) – ksbcheck"),
      "style": .code(ReportTemplates.style + DifferenceTemplates.style),
      "subject": .text(difference.new.label),
      "headline": .text(wording.headline),
      "cautions": .texts(wording.cautions),
      "counts": .list(wording.groups.map(count)),
      "old": .text(difference.old.label),
      "new": .text(difference.new.label),
      "hasFacts": .flag(!wording.facts.isEmpty),
      "facts": .list(
        wording.facts.map { .group(["label": .text($0.label), "change": .text($0.change)]) }),
      "groups": .list(shown.map(group)),
    ])
  }

  private func count(_ group: DifferenceWording.Group) -> PageValue {
    .group([
      "key": .text(group.key), "heading": .text(group.heading), "count": .number(group.count),
      "hasAny": .flag(group.count > 0),
    ])
  }

  private func group(_ group: DifferenceWording.Group) -> PageValue {
    .group([
      "key": .text(group.key), "heading": .text(group.heading), "count": .number(group.count),
      "meaning": .text(group.meaning),
      "lines": .list(group.lines.map(line)),
    ])
  }

  private func line(_ line: DifferenceWording.Line) -> PageValue {
    .group([
      "codes": .text(line.codes),
      "change": .optional(line.change),
      "statement": .optional(line.words.isEmpty ? line.statement : nil),
      "hasWords": .flag(!line.words.isEmpty),
      "words": PageValue.words(line.words),
    ])
  }
}

extension PageValue {
  /// Words of two statements: what was left out and what came in are marked.
  static func words(_ segments: [StatementComparison.Segment]) -> PageValue {
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
