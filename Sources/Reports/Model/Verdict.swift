package import Checking
package import Domain

/// What a check comes to.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// All of it was checked, and nothing is left to fix.
  case ready
  /// Nothing to fix in what was checked, and a part was not checked.
  case incomplete
  /// Nothing that must be fixed, and something that should be.
  case review
  /// Something that must be fixed.
  case notReady = "not-ready"
  /// Nothing could be checked.
  case unchecked
}

/// The colour in which a verdict is shown, wherever it is shown.
package enum VerdictTone: String, Sendable {
  /// All of it was checked, nothing is left, and nothing was suppressed.
  case good
  /// Nothing to fix in what was checked.
  case open = "note"
  /// Something to look at, or to have suppressed.
  case caution = "should-fix"
  /// Something that must be fixed, or nothing checked.
  case bad = "must-fix"

  /// The colour of a verdict; nothing of which a finding was suppressed is shown as ready is.
  package init(_ verdict: Verdict, hasSuppressions: Bool) {
    switch verdict {
    case .ready: self = hasSuppressions ? .caution : .good
    case .incomplete: self = .open
    case .review: self = .caution
    case .notReady, .unchecked: self = .bad
    }
  }
}

extension Verdict {
  /// A sign that says the verdict beside its words.
  package func sign(hasSuppressions: Bool) -> String {
    switch self {
    case .ready: hasSuppressions ? "!" : "✓"
    case .incomplete: "◐"
    case .review: "!"
    case .notReady: "✕"
    case .unchecked: "?"
    }
  }
}

extension Report {
  /// The colour in which the verdict is shown.
  package var tone: VerdictTone {
    VerdictTone(verdict, hasSuppressions: !suppressedFindings.isEmpty)
  }

  /// The sign beside the verdict.
  package var sign: String { verdict.sign(hasSuppressions: !suppressedFindings.isEmpty) }
}

/// How a verdict is put to people.
struct VerdictWording {
  /// The verdict in one sentence, and what was suppressed in another.
  let headline: String

  /// The verdict in a few words, for the title of a page or a tab.
  let title: String

  /// What to do next, in one sentence.
  let nextStep: String

  /// Puts a verdict into words.
  ///
  /// - Parameters:
  ///   - verdict: The verdict.
  ///   - things: What counts, by its cause.
  ///   - checked: Which parts of the check were done.
  ///   - suppressed: The findings that do not count.
  ///   - stopper: The finding that kept the submission from being checked, if there is one.
  init(
    _ verdict: Verdict, things: [ReportedThing], checked: Completeness,
    suppressed: [ReportedFinding] = [], stopper: ReportedFinding? = nil
  ) {
    let must = things.filter { $0.severity == .mustFix }
    let should = things.filter { $0.severity == .shouldFix }
    title = Self.title(verdict, toFix: must.count + should.count)
    let result: String
    switch verdict {
    case .notReady:
      let rest = should.isEmpty ? "" : ", \(should.count) you should fix"
      result =
        "Not ready to submit: \(Self.things(must.count)) you must fix\(Self.cells(of: must))\(rest)."
      nextStep = "Fix what you must, save the workbook, and run the check again."
    case .review:
      result = """
        Nothing you must fix; \(Self.things(should.count)) you should look at\
        \(Self.cells(of: should)).
        """
      nextStep = """
        Fix what you can, and be ready to answer a reviewer’s question about the rest.
        """
    case .incomplete:
      result = """
        Nothing to fix in what was checked. Not checked: \
        \(checked.notChecked.joined(separator: "; ")).
        """
      nextStep = "\(Self.sentence(checked.remedies)), and run the check again."
    case .ready:
      let left = suppressed.isEmpty ? "nothing to fix" : "nothing left to fix"
      result = "The mapping and the structure are ready to submit: \(left)."
      nextStep = "Keep this report with the files that you submit."
    case .unchecked:
      result = "Not checked: \(stopper?.message ?? "the files could not be read.")"
      nextStep = stopper?.help ?? "Mend the files, and run the check again."
    }
    headline = ([result] + Self.suppressions(suppressed)).joined(separator: " ")
  }

  private static func title(_ verdict: Verdict, toFix: Int) -> String {
    switch verdict {
    case .notReady, .review: "\(things(toFix)) to fix"
    case .incomplete: "Not all checked"
    case .ready: "Nothing to fix"
    case .unchecked: "Not checked"
    }
  }

  /// Who suppressed how many findings, a sentence for each, in the order of the findings.
  private static func suppressions(_ findings: [ReportedFinding]) -> [String] {
    var people: [String?] = []
    for found in findings where !people.contains(found.finding.suppression?.by) {
      people.append(found.finding.suppression?.by)
    }
    return people.map { person in
      let own = findings.filter { $0.finding.suppression?.by == person }
      let must = own.count { $0.severity == .mustFix }
      let count = own.count == 1 ? "1 finding" : "\(own.count) findings"
      return "\(person ?? "Somebody not named") suppressed \(count), \(of(must, in: own.count))."
    }
  }

  private static func of(_ must: Int, in all: Int) -> String {
    if all == 1 { return must == 1 ? "a must-fix one" : "not a must-fix one" }
    return "\(must == 0 ? "none" : "\(must)") of them must-fix"
  }

  private static func sentence(_ parts: [String]) -> String {
    let text = parts.joined(separator: ", ")
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// In how many cells they are, where that is more than there are of them.
  private static func cells(of things: [ReportedThing]) -> String {
    let cells = CellList(things.flatMap(\.findings).compactMap(\.finding.location)).count
    return cells > things.count ? ", in \(cells) cells" : ""
  }

  private static func things(_ count: Int) -> String {
    count == 1 ? "1 thing" : "\(count) things"
  }
}

/// Which parts of a check were done.
///
/// Nothing is ready that was not checked: a report without anything to fix is `ready` only when all
/// of them were.
package struct Completeness: Sendable, Hashable {
  /// Whether every claimed standard's own list of KSBs was checked against.
  package let standard: Bool

  /// Whether the structure of the qualification was checked.
  package let structure: Bool

  /// Whether it is known of every KSB what every learner gets.
  package let combinations: Bool

  /// The KSBs of which it is not known what every learner gets, in the order of the standards.
  package let undecided: [KSBCode]

  /// The codes of rules that can find what must be fixed, and that are off or less severe.
  package let rulesOff: [String]

  init(_ submission: Submission, _ result: CheckResult) {
    standard =
      !submission.standards.isEmpty && submission.standards.allSatisfy { $0.source != .sheet }
    structure = submission.structure != nil
    undecided = submission.standards.flatMap(\.claims).filter(\.isUndecided).map(\.ksb.code)
    combinations = structure && !submission.standards.isEmpty && undecided.isEmpty
    rulesOff = result.rulesOff
  }

  /// Whether every part was done.
  package var isComplete: Bool { standard && combinations && rulesOff.isEmpty }
}

extension KSBClaim {
  /// Whether it is not known what every learner gets of the KSB.
  fileprivate var isUndecided: Bool {
    guard let learners else { return true }
    return learners.guarantee == .unknown || learners.guaranteed == .unknown
  }
}

extension Completeness {
  /// So many rules that are off are named; more are counted.
  private static let mostRules = 3

  /// What was not checked, as the parts of a list: `every choice of units`.
  var notChecked: [String] {
    [
      standard ? nil : "the standard’s own list of KSBs",
      structure ? nil : "every choice of units",
      structure && !undecided.isEmpty
        ? "whether every choice of units covers \(CodeList(undecided).text)" : nil,
      rulesOff.isEmpty ? nil : "what \(rulesOffInWords) would find",
    ].compactMap { $0 }
  }

  /// What would have it checked, as the parts of a list.
  var remedies: [String] {
    [
      standard ? nil : "give the standard’s record (--standard)",
      structure ? nil : "give the structure workbook (--structure)",
      structure && !undecided.isEmpty
        ? "settle what keeps the choices of units from being known" : nil,
      rulesOff.isEmpty ? nil : "restore \(rules)",
    ].compactMap { $0 }
  }

  /// The rules that are off or less severe, named or counted.
  private var rules: String {
    guard let last = rulesOff.last, rulesOff.count <= Self.mostRules else {
      return "\(rulesOff.count) rules"
    }
    let names = rulesOff.dropLast().joined(separator: ", ")
    return names.isEmpty ? "rule \(last)" : "rules \(names) and \(last)"
  }

  private var rulesOffInWords: String {
    rulesOff.count > Self.mostRules
      ? "\(rules) that are off or less severe" : "\(rules), off or less severe,"
  }
}

/// How many findings there are of each severity.
package struct SeverityCounts: Sendable, Hashable, Decodable {
  package var mustFix: Int
  package var shouldFix: Int
  package var note: Int

  private enum CodingKeys: String, CodingKey {
    case mustFix = "must-fix"
    case shouldFix = "should-fix"
    case note
  }

  package init(mustFix: Int = 0, shouldFix: Int = 0, note: Int = 0) {
    self.mustFix = mustFix
    self.shouldFix = shouldFix
    self.note = note
  }

  init(_ severities: some Sequence<Severity>) {
    self.init()
    for severity in severities {
      switch severity {
      case .mustFix: mustFix += 1
      case .shouldFix: shouldFix += 1
      case .note: note += 1
      }
    }
  }

  package subscript(severity: Severity) -> Int {
    switch severity {
    case .mustFix: mustFix
    case .shouldFix: shouldFix
    case .note: note
    }
  }

  /// The counts as reports and indexes hold them.
  package var json: JSONValue {
    .object(Severity.heaviestFirst.map { ($0.rawValue, .integer(self[$0])) })
  }

  package func contains(atLeast severity: Severity) -> Bool {
    Severity.allCases.contains { $0 >= severity && self[$0] > 0 }
  }
}

extension Severity {
  /// The heading over findings of this severity.
  var heading: String {
    switch self {
    case .mustFix: "Things you must fix"
    case .shouldFix: "Things you should fix"
    case .note: "Notes"
    }
  }

  /// The severity of one finding, in words.
  var word: String {
    switch self {
    case .mustFix: "Must fix"
    case .shouldFix: "Should fix"
    case .note: "Note"
    }
  }

  /// From the heaviest to the lightest.
  static let heaviestFirst: [Severity] = allCases.sorted(by: >)
}
