import Domain
import Files
import Reports
import Templates

/// The index as a page for a browser: the submissions that most need a look first.
final class HTMLIndexWriter: IndexWriter {
  private let file: OutputFile
  private var filling: TemplateRenderer
  private let spools: [Verdict: TemporaryRowFile]

  init(_ place: IndexPlace) throws {
    file = try OutputFile(at: place.path(".html"))
    filling = try PageTemplates(IndexTemplates.pages).filling
    var spools: [Verdict: TemporaryRowFile] = [:]
    for verdict in Verdict.allCases {
      spools[verdict] = try TemporaryRowFile(inFolder: place.folder)
    }
    self.spools = spools
  }

  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem) {
    try spools[row.verdict]?.write(self.row(IndexPage.row(row, link: link)))
  }

  func finish(_ summary: BatchSummary) throws(OutputProblem) {
    let values = IndexPage(summary).values
    try file.write(page(IndexTemplates.top, values))
    for verdict in Verdict.worstFirst { try spools[verdict]?.copy(into: file) }
    try file.write(page(IndexTemplates.end, values))
    try file.finish()
  }

  // The templates are our own: `init` has parsed them all.

  private func row(_ values: PageValue) -> String {
    (try? filling.part(IndexTemplates.row, values)).map { $0 + "\n" } ?? ""
  }

  private func page(_ name: String, _ values: PageValue) -> String {
    (try? filling.page(name, values)) ?? ""
  }
}

/// What the templates of the index show of a batch.
struct IndexPage {
  /// So many gaps and rules are listed; the other forms of the index hold all.
  private static let most = 50

  let summary: BatchSummary

  init(_ summary: BatchSummary) { self.summary = summary }

  /// Every name that the templates around the rows use.
  var values: PageValue {
    .group([
      "title": .text("\(headline) – KSB check of \(submissions(summary.total))"),
      "style": .code(ReportTemplates.style + IndexTemplates.style),
      "script": .code(ReportTemplates.script),
      "verdict": .text(worst.rawValue), "tone": .text(tone.rawValue), "headline": .text(headline),
      "version": .text(summary.toolVersion), "date": .text(summary.date),
      "interrupted": summary.isInterrupted ? .text(interruption) : .flag(false),
      "shard": .optional(summary.shard.map { "Part \($0.number) of \($0.count)" }),
      "total": .number(summary.total),
      "counts": .list(Verdict.worstFirst.map(count)),
      "hasRows": .flag(summary.total > 0),
      "gaps": list(summary.tally.commonestGaps, gap),
      "gapsCut": cut(summary.tally.commonestGaps.count, "gaps"),
      "rules": list(summary.tally.commonestRules, rule),
      "heatMaps": .list(summary.heatMaps.keys.sorted().compactMap(heatMap)),
      "ownLists": summary.tally.ownLists == 0 ? .flag(false) : .text(ownLists),
    ])
  }

  /// Every name that the template of a row uses.
  static func row(_ row: SubmissionRow, link: String?) -> PageValue {
    let ksbs = row.ksbs
    let standards = row.standards.map { standard in
      [standard.reference ?? "own list", standard.option].compactMap { $0 }.joined(separator: ", ")
    }
    return .group([
      "key": .text(row.verdict.rawValue), "word": .text(row.verdict.words),
      "sign": .text(row.sign), "tone": .text(row.tone.rawValue), "rank": .number(row.verdict.rank),
      "isAttention": .flag(row.tone != .good),
      "name": .text(row.name), "link": link.map { .text(href($0)) } ?? .flag(false),
      "title": .optional(row.title), "mapping": .text(row.mapping),
      "reason": row.verdict == .unchecked ? .text(row.headline) : .flag(false),
      "standards": .texts(standards),
      "mustFix": .number(row.things.mustFix), "shouldFix": .number(row.things.shouldFix),
      "holding": .number(ksbs.count { $0.holds == true }), "claims": .text(claims(of: ksbs)),
      "gaps": .number(ksbs.count { $0.state.isGap }),
    ])
  }

  /// How many of the claims hold, in words.
  static func claims(of ksbs: [SubmissionRow.KSB]) -> String {
    let holding = ksbs.count { $0.holds == true }
    if ksbs.isEmpty { return "–" }
    // Without a structure no claim is known to hold.
    return holding == 0 && ksbs.contains { $0.holds == nil }
      ? "not known" : "\(holding) of \(ksbs.count)"
  }

  /// A path as an address within a page.
  static func href(_ path: String) -> String {
    path.utf8.map { byte in
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }

  // MARK: The head

  private var worst: Verdict {
    Verdict.worstFirst.first { summary.count($0) > 0 } ?? .ready
  }

  private var tone: VerdictTone {
    VerdictTone(worst, hasSuppressions: summary.suppressed > 0)
  }

  private var headline: String {
    let ready = summary.count(.ready)
    return summary.total > 0 && ready == summary.total
      ? "All \(submissions(ready)) ready to submit."
      : "\(ready) of \(submissions(summary.total)) ready to submit."
  }

  private var interruption: String {
    "The run was interrupted: \(summary.total) of \(submissions(summary.planned)) were checked. "
      + "Run it again with --resume for the rest."
  }

  private var ownLists: String {
    "\(submissions(summary.tally.ownLists)) checked against the sheet’s own list of KSBs, which no "
      + "other shares: not among the gaps and the maps."
  }

  private func submissions(_ count: Int) -> String {
    count == 1 ? "1 submission" : "\(count) submissions"
  }

  private func count(_ verdict: Verdict) -> PageValue {
    .group([
      "kind": .text(VerdictTone(verdict, hasSuppressions: false).rawValue),
      "label": .text(verdict.words),
      "value": .number(summary.count(verdict)),
    ])
  }

  // MARK: Gaps and rules

  private func list<Item>(_ items: [Item], _ value: (Item) -> PageValue) -> PageValue {
    items.isEmpty ? .flag(false) : .group(["items": .list(items.prefix(Self.most).map(value))])
  }

  private func cut(_ count: Int, _ what: String) -> PageValue {
    guard count > Self.most else { return .flag(false) }
    return .text("The \(Self.most) commonest of \(count) \(what); the CSV and JSON index list all.")
  }

  private func gap(_ gap: GapTally.KSBTally) -> PageValue {
    .group([
      "standard": .text(gap.standard.label), "code": .text(gap.code.description),
      "statement": .text(gap.statement), "count": .number(gap.gaps), "total": .number(gap.total),
      "notCovered": .number(gap.states[.notCovered, default: 0]),
      "notGuaranteed": .number(gap.states[.notGuaranteed, default: 0]),
    ])
  }

  private func rule(_ rule: GapTally.RuleTally) -> PageValue {
    .group([
      "code": .text(rule.code), "name": .text(rule.name), "severity": .text(rule.severity),
      "submissions": .number(rule.submissions), "findings": .number(rule.findings),
    ])
  }
}

extension Verdict {
  /// The order when a table is sorted by verdict.
  fileprivate var rank: Int { Self.worstFirst.firstIndex(of: self) ?? 0 }
}

extension SubmissionRow {
  /// The colour of the result; nothing of which a finding was suppressed is shown as ready is.
  fileprivate var tone: VerdictTone { VerdictTone(verdict, hasSuppressions: suppressed > 0) }

  fileprivate var sign: String { verdict.sign(hasSuppressions: suppressed > 0) }
}

extension IndexPage {
  /// The map of one standard: a row per qualification, a column per KSB.
  func heatMap(_ key: StandardKey) -> PageValue? {
    guard let map = summary.heatMaps[key] else { return nil }
    let tallies = summary.tally.ksbs(of: key)
    let codes = tallies.map(\.code)
    let rows = map.rows
    return .group([
      "label": .text(key.label),
      "cut": rows.count < map.total
        ? .text(
          "The \(rows.count) of \(map.total) qualifications that most need a look; "
            + "the CSV and JSON index hold all.")
        : .flag(false),
      "columns": .list(
        tallies.map {
          .group(["code": .text($0.code.description), "statement": .text($0.statement)])
        }),
      "totals": .list(tallies.map { .text("\($0.gaps)") }),
      "rows": .list(
        rows.map { row in
          .group([
            "name": .text(row.name),
            "link": row.link.map { .text(Self.href($0)) } ?? .flag(false),
            "cells": .list(codes.map { Self.cell(row.states[$0]) }),
          ])
        }),
    ])
  }

  private static func cell(_ state: CoverageState?) -> PageValue {
    guard let state else { return absent }
    return cells[state] ?? absent
  }

  private static let absent = value("absent", "–", "not on the list")

  private static let cells: [CoverageState: PageValue] = [
    .full: value("full", "●", "full"),
    .partial: value("partial", "◐", "partial"),
    .notGuaranteed: value("unsure", "!", "not guaranteed"),
    .notCovered: value("none", "✕", "not covered"),
    .notKnown: value("open", "?", "not known"),
  ]

  private static func value(_ key: String, _ sign: String, _ word: String) -> PageValue {
    .group(["key": .text(key), "sign": .text(sign), "word": .text(word)])
  }
}
