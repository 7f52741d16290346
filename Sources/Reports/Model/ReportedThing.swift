package import Checking
import Domain

/// One thing to fix: what is left of the findings of one cause, or a finding without a group.
package struct ReportedThing: Sendable, Hashable {
  /// The first finding, in the order of the report.
  package let first: ReportedFinding

  /// The others of the same cause.
  package private(set) var others: [ReportedFinding] = []

  /// All of its findings: there is at least one.
  package var findings: [ReportedFinding] { [first] + others }

  /// The group, such as `C104/1`; nil for what never had one.
  package var group: String? { first.finding.group }

  /// Its severity: that of the most severe of its findings.
  package var severity: Severity { findings.map(\.severity).max() ?? first.severity }

  /// The things among findings, in the order in which the first of each comes.
  ///
  /// What the user has decided about apart stays apart.
  static func all(in findings: [ReportedFinding]) -> [ReportedThing] {
    var things: [ReportedThing] = []
    var places: [Cause: Int] = [:]
    for found in findings {
      let cause = found.finding.group.map { Cause(group: $0, decision: found.decision) }
      if let cause, let place = places[cause] {
        things[place].others.append(found)
      } else {
        if let cause { places[cause] = things.count }
        things.append(ReportedThing(first: found))
      }
    }
    return things
  }

  private struct Cause: Hashable {
    var group: String
    var decision: String?
  }

  private init(first: ReportedFinding) { self.first = first }
}

// MARK: In words

extension ReportedThing {
  /// What was found, in one plain sentence that speaks of all of it.
  package var message: String {
    if let sentence = sentenceOfSeveral { return sentence.text(words) }
    guard others.contains(where: { $0.message != first.message }) else { return first.message }
    let rest = others.count == 1 ? "1 other place" : "\(others.count) other places"
    return "\(first.message) The same is so in \(rest)."
  }

  /// What to do about it.
  package var help: String {
    var all: [String] = []
    for found in findings where !all.contains(found.help) { all.append(found.help) }
    return all.joined(separator: " ")
  }

  /// Where it is, in Excel's own notation, ranges where cells touch; or the file.
  package var places: String {
    guard !others.isEmpty else { return first.place ?? first.finding.file }
    let cells = CellList(findings.compactMap(\.finding.location))
    return cells.text.isEmpty ? first.finding.file : cells.text
  }

  /// The KSBs that it is about, in their shortest form; nil when the message names them, or there
  /// are none.
  package var unnamedKSBs: String? {
    guard !others.isEmpty, !(sentenceOfSeveral?.names(.ksbs) ?? false) else { return nil }
    let words = ksbs
    return words.isEmpty ? nil : words
  }

  /// The KSBs that it is about, in their shortest form; empty when there are none.
  package var ksbs: String {
    var standards: [String] = []
    var codes: [String: [KSBCode]] = [:]
    for finding in findings.map(\.finding) {
      guard let code = finding.ksb else { continue }
      let standard = [finding.standard, finding.option].compactMap { $0 }.joined(separator: ", ")
      if codes[standard] == nil { standards.append(standard) }
      codes[standard, default: []].append(code)
    }
    let lists = standards.map { (standard: $0, codes: CodeList(codes[$0] ?? []).text) }
    guard lists.count > 1 else { return lists.first?.codes ?? "" }
    return lists.map { $0.standard.isEmpty ? $0.codes : "\($0.codes) of \($0.standard)" }
      .joined(separator: "; ")
  }

  /// The text of its cells, where it is the same in all of them.
  var quotation: String? {
    others.contains { $0.finding.quoted != first.finding.quoted } ? nil : first.quotation
  }

  /// Whether the earlier report had it too, in a word or two; nil when there is nothing to say.
  var age: String? {
    let new = findings.count { $0.age == .new }
    if new == 0 { return first.age?.word }
    return new == findings.count ? first.age?.word : "\(new) of \(findings.count) new"
  }

  // MARK: The sentence

  /// The sentence that its rule has for several findings; nil when there are not several.
  private var sentenceOfSeveral: GroupSentence? {
    guard !others.isEmpty, let sentence = first.finding.grouping?.sentence else { return nil }
    let findings = findings.map(\.finding)
    if sentence.names(.ksbs), Set(findings.map(\.ksb)).count < 2 { return nil }
    if sentence.names(.units), Set(findings.map(\.unit)).count < 2 { return nil }
    return sentence
  }

  private func words(for placeHolder: GroupSentence.PlaceHolder) -> String {
    switch placeHolder {
    case .ksbs: return ksbs
    case .units: return units
    case .count:
      let cells = CellList(findings.compactMap(\.finding.location)).count
      return "\(cells == 0 ? findings.count : cells)"
    }
  }

  /// So many units are named, and the rest counted.
  private static let mostUnits = 24

  private var units: String {
    var told: Set<String> = []
    var names = findings.compactMap(\.finding.unit).filter { told.insert($0).inserted }
    if names.count > Self.mostUnits {
      let rest = names.count - Self.mostUnits + 1
      names = names.prefix(Self.mostUnits - 1) + ["\(rest) others"]
    }
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return "\(names.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension ReportedThing {
  /// So many places are named one by one where different things stand in them.
  private static let mostPlaces = 12

  /// Where it is: one line, unless different things stand in its cells.
  var placeItems: [ReportItem] {
    let label = "Where: "
    guard findings.contains(where: { $0.finding.quoted != first.finding.quoted }) else {
      return [Self.item(label, places, first.quotation)]
    }
    let shown = findings.prefix(Self.mostPlaces).enumerated().map { index, found in
      Self.item(index == 0 ? label : "", found.place ?? found.finding.file, found.quotation)
    }
    let rest = CellList(findings.dropFirst(Self.mostPlaces).compactMap(\.finding.location)).text
    return shown + (rest.isEmpty ? [] : [ReportItem(text: "and ", place: rest)])
  }

  /// What to do, and to which KSBs where the message does not name them.
  var advice: [String] {
    [unnamedKSBs.map { "KSBs: \($0)" }, "What to do: \(help)"].compactMap { $0 }
  }

  /// The rule, and whether the thing is new.
  var code: String {
    "\(first.finding.rule) \(first.finding.name)" + (age.map { ", \($0)" } ?? "")
  }

  private static func item(_ label: String, _ place: String, _ quotation: String?) -> ReportItem {
    let says = quotation.flatMap { $0.isEmpty ? nil : " says “\($0)”" }
    return ReportItem(text: label, place: place, rest: says ?? "")
  }
}
