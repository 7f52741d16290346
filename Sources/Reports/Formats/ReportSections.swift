import Checking
import Domain
import Recognition

/// A format for people that takes a report section by section: each section is written once, in
/// ``ReportSections``, and what two formats say of it cannot disagree.
protocol ReportSink {
  /// Begins a section; findings begin one in the colour of their severity.
  mutating func section(_ title: String, severity: Severity?)
  mutating func subsection(_ title: String)
  /// Adds the sentence that sums a section up.
  mutating func sentence(_ text: String)
  mutating func words(_ text: String)
  mutating func items(_ items: [ReportItem])
  /// Adds labels with their values; a header names the label, then each value.
  mutating func facts(_ facts: [(label: String, values: [String])], header: [String])
  /// Adds things to fix, numbered.
  mutating func things(_ things: [ReportedThing])
  /// Adds how far the KSBs of a standard are covered.
  mutating func coverage(of standard: StandardCoverage, in report: Report)
}

extension ReportSink {
  mutating func section(_ title: String) { section(title, severity: nil) }

  mutating func items(_ texts: [String]) { items(texts.map { ReportItem(text: $0) }) }
}

/// An item of a list: words, with a place among them that may be copied.
struct ReportItem {
  var text: String
  /// The place, in Excel's own notation.
  var place = ""
  var rest = ""
  /// What is said about it, below it.
  var details: [String] = []

  /// The item without mark-up.
  var plain: String { text + place + rest }
}

/// The sections of a report for people.
struct ReportSections {
  let report: Report

  func comparison(_ sink: inout some ReportSink) {
    guard let comparison = report.comparison else { return }
    sink.section("Changes since the baseline")
    sink.sentence(comparison.sentence)
    sink.items(comparison.caveats)
    sink.items(
      comparison.fixed.map { "Fixed: \($0.line)" }
        + comparison.unknown.map { "Not looked for: \($0.line)" })
  }

  func things(_ sink: inout some ReportSink) {
    for severity in Severity.heaviestFirst {
      let things = report.things(severity)
      guard !things.isEmpty else { continue }
      sink.section("\(severity.heading) (\(things.count))", severity: severity)
      sink.things(things)
    }
  }

  func suppressed(_ sink: inout some ReportSink) {
    let things = report.suppressedThings
    guard !things.isEmpty else { return }
    sink.section("Suppressed (\(things.count))")
    sink.items(
      things.map { thing in
        ReportItem(
          text: "\(thing.first.finding.rule) at ", place: thing.places, rest: ": \(thing.message)",
          details: [thing.first.decision].compactMap { $0 })
      })
  }

  func updates(_ sink: inout some ReportSink) {
    for update in report.updates {
      let wording = UpdateWording(update: update)
      sink.section(wording.heading)
      sink.sentence(wording.sentence)
      sink.items(wording.cautions)
      for group in wording.groups {
        sink.subsection("\(group.heading) (\(group.rows.count))")
        sink.items(group.rows.map(\.line))
      }
    }
  }

  func coverage(_ sink: inout some ReportSink) {
    for standard in report.standards {
      sink.section("Coverage of \(standard.label)")
      sink.coverage(of: standard, in: report)
    }
  }

  func combinations(_ sink: inout some ReportSink) {
    guard let structure = report.structure else { return }
    sink.section(Self.combinationsTitle)
    let pathways = structure.pathways.compactMap(\.name)
    sink.items(
      structure.rules.map { "\($0.text) (\($0.cell))" }
        + (pathways.isEmpty ? [] : ["Pathways: \(pathways.joined(separator: ", "))"]))
    for standard in report.standards {
      sink.words("KSBs of \(standard.label): \(standard.guaranteeCounts.joined(separator: "; ")).")
      sink.items(standard.missingSentences.map(\.sentence) + standard.unknownSentences)
    }
  }

  func changes(_ sink: inout some ReportSink) {
    guard !report.changes.isEmpty else { return }
    sink.section(Self.changesTitle)
    sink.words(ChangeWording.lede)
    sink.items(report.changes.map(\.text))
  }

  func checklist(_ sink: inout some ReportSink) {
    guard !report.checklist.isEmpty else { return }
    sink.section("Checklist")
    sink.facts(
      report.checklist.map { ($0.label, [$0.words, $0.clause.description]) },
      header: ["What the sheets do not hold", "Stated", "Why"])
  }

  func checked(_ sink: inout some ReportSink) {
    sink.section("What was checked")
    sink.facts(CheckFacts(report: report).all, header: [])
  }

  func rules(_ sink: inout some ReportSink) {
    sink.section("Rules")
    let passed = report.passedRules.count
    sink.words(
      passed == 1 ? "1 rule ran and found nothing." : "\(passed) rules ran and found nothing.")
    guard !report.skippedRules.isEmpty else { return }
    sink.words("Rules that did not run, and why:")
    sink.items(report.skippedRules.map { "\($0.code) \($0.name): \($0.reason ?? "")" })
  }

  /// Adds the files that the report was made from, with their digests.
  func receipt(_ sink: inout some ReportSink) {
    sink.section("Receipt")
    sink.facts(
      report.receipt.inputs.map { ($0.role.word, [$0.file.name, $0.digest]) },
      header: ["Used as", "File", "SHA-256"])
    sink.words("\(report.madeBy), \(report.date).")
  }

  static let combinationsTitle = "Pathways and combinations"
  static let changesTitle = "What would close the gaps"
}
