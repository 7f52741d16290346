import ArgumentParser
import Domain
import Foundation
import Reports
import Templates

/// `ksbcheck standard diff`: what changed from one version of a standard to another.
struct StandardDiffCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, html
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two versions of a standard, KSB by KSB.",
    discussion: """
      Says which KSBs were added, removed, reworded, renumbered, or moved between duties and \
      options. “ksbcheck check --against NEW” says what that means for a mapping.

      Examples:
        ksbcheck standard diff ST0116@1.0 ST0116@1.1
        ksbcheck standard diff old.json new.json --format html --output changes.html
      """)

  @Argument(
    help: ArgumentHelp(
      "The old version: a reference in the library, or a file.", valueName: "old"))
  var old: String

  @Argument(
    help: ArgumentHelp(
      "The new version: a reference in the library, or a file.", valueName: "new"))
  var new: String

  @Option(help: "How to write it: text (the default), json or html; a file's ending decides too.")
  var format: Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write to.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.library()
    try requireNothingLost(in: library)
    let difference = StandardDifference(
      from: try NamedRecord(old, in: library).standard,
      to: try NamedRecord(new, in: library).standard)
    let contents = try contents(of: DifferenceReport(difference))
    guard let output else {
      try StandardStream.output.write(contents)
      return
    }
    try FileWriting.deliver(contents.utf8, to: output)
  }

  /// Refuses, before any work is done, to write over a record that is read.
  private func requireNothingLost(in library: StandardLibrary) throws {
    guard let output else { return }
    guard !output.isEmpty else { throw UsageError("--output is empty; name the file to write") }
    var inputs = InputFiles()
    inputs.add(standards: [old, new], in: library)
    try inputs.refuse(output)
    try FileWriting.requireWritable(output)
  }

  private func contents(of report: DifferenceReport) throws -> String {
    switch format ?? formatOfOutput ?? .text {
    case .text: return report.text(style: output == nil ? .ofOutput : TextStyle())
    case .json: return report.json
    case .html:
      do {
        return try report.html()
      } catch {
        throw UnreadableError("the page cannot be made: \(error)")
      }
    }
  }

  private var formatOfOutput: Format? {
    switch output.map({ URL(fileURLWithPath: $0).pathExtension.lowercased() }) {
    case "json": .json
    case "html", "htm": .html
    default: nil
    }
  }
}

/// What changed from one version of a standard to another, as a person or a script reads it.
struct DifferenceReport: Sendable {
  let difference: StandardDifference

  /// Reports a difference.
  init(_ difference: StandardDifference) { self.difference = difference }

  /// For people.
  func text(style: TextStyle = TextStyle()) -> String {
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
  var json: String {
    let changes = difference.changes
    return JSONValue.object([
      ("formatVersion", .integer(Report.formatVersion)),
      ("from", .object(difference.old.identity)),
      ("to", .object(difference.new.identity)),
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
  func html() throws(ReportError) -> String {
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
