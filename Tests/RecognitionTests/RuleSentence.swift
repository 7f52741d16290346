import Domain
import Foundation
import TestSupport
import Workbooks

@testable import Recognition

/// A sentence about combinations of units, where it stands, and what it must be read as.
///
/// One line of `Fixtures/rule-words`: `G above | Choose two units from group A. => A=2u`. What is
/// expected: `note` (nothing), `ask` (a question), or rules: a scope (`A`, `O` for all optional
/// units, `*` for all units of the learner), a comparison, an amount of `u`nits or `c`redits, and a
/// level (`@5` alone, `@5+` and above), on a pathway (`Cyber/A=2u`). `|` separates readings that
/// are as good.
struct RuleSentence {
  enum Outcome: String { case right, asked, wrong }

  var structure: String
  var place: String
  var words: String
  var expected: [String]

  init?(line: Substring) {
    let sides = line.components(separatedBy: " => ")
    let parts = sides[0].components(separatedBy: " | ")
    let head = parts[0].split(separator: " ").map(String.init)
    guard sides.count == 2, parts.count == 2, head.count == 2 else { return nil }
    (structure, place, words) = (head[0], head[1], parts[1])
    expected = sides[1].components(separatedBy: "|")
  }

  static func all(in file: String) throws -> [RuleSentence] {
    try Project.text("Fixtures/rule-words/\(file)").split(separator: "\n")
      .compactMap(RuleSentence.init)
  }

  // MARK: The structures

  private static let header = "Code | Title | Level | Credits | Status | Group | Pathway"

  private static let units: [String: [String]] = [
    "G": [
      "M1 4 15 M", "M2 4 15 M", "M3 5 30 M", "A1 4 15 O A", "A2 4 15 O A", "A3 5 15 O A",
      "A4 5 30 O A", "B1 5 15 O B", "B2 5 15 O B", "B3 4 30 O B", "B4 4 15 O B",
    ],
    "S": [
      "M1 4 15 M", "M2 4 15 M", "M3 4 30 M", "M4 5 30 M", "O1 4 15 O", "O2 4 15 O", "O3 4 30 O",
      "O4 5 15 O", "O5 5 15 O", "O6 5 30 O", "O7 5 30 O",
    ],
    "H": [
      "M1 4 30 M", "M2 4 30 M", "M3 5 30 M", "M4 5 15 M", "O1 4 15 O", "O2 4 15 O", "O3 4 15 O",
      "O4 4 15 O", "O5 4 15 O", "O6 5 15 O", "O7 5 15 O", "O8 5 15 O", "O9 5 15 O", "O10 5 15 O",
      "O11 5 15 O",
    ],
    "P": [
      "M1 4 30 M", "M2 4 15 M", "C1 5 15 M - Cyber", "C2 5 15 M - Cyber", "N1 5 30 M - Networks",
      "A1 4 15 O A", "A2 4 15 O A", "A3 5 15 O A", "B1 5 15 O B Cyber", "B2 5 15 O B Cyber",
      "B3 5 15 O B Networks", "B4 5 15 O B Networks",
    ],
    "K": [
      "M1 4 15 M", "M2 5 15 M", "A1 4 15 O Management_options", "A2 4 15 O Management_options",
      "A3 5 15 O Management_options", "B1 4 15 O Technical_options",
      "B2 5 15 O Technical_options", "B3 5 30 O Technical_options",
    ],
  ]

  private var table: [String] {
    [Self.header]
      + (Self.units[structure] ?? []).map { line in
        let cells = line.split(separator: " ").map {
          $0.replacingOccurrences(of: "_", with: " ")
        }
        let group = cells.count > 4 && cells[4] != "-" ? cells[4] : ""
        return "\(cells[0]) | Study of \(cells[0]) | #\(cells[1]) | #\(cells[2]) | \(cells[3])"
          + " | \(group) | \(cells.count > 5 ? cells[5] : "")"
      }
  }

  /// What is read of the structure with the sentence at its place.
  func read() -> RecognisedStructure {
    var lines = table
    switch place {
    case "above": lines.insert(words, at: 0)
    case "rules":
      return recognised(
        [("Units", lines.joined(separator: "\n")), ("Rules", "Rules of combination\n\(words)")])
    case "headA", "underA":
      let first = lines.firstIndex { $0.hasPrefix("A1") } ?? 1
      let last = lines.firstIndex { $0.hasPrefix("B1") } ?? lines.count
      lines.insert("Optional group B", at: last)
      lines.insert(words, at: first)
      if place == "underA" { lines.insert("Optional group A", at: first) }
    default: lines.append(words)
    }
    return recognised([("Units", lines.joined(separator: "\n"))])
  }

  private func recognised(_ sheets: [(String, String)]) -> RecognisedStructure {
    structureRecogniser.recognise(
      .init(sheets: sheets.map { sheet($0.0, $0.1) }), .given)
  }

  // MARK: Judging

  /// How the sentence was read.
  func outcome(of read: RecognisedStructure) -> Outcome {
    if !read.unread.isEmpty { return expected.contains("ask") ? .right : .asked }
    let isRead = expected.contains { reading in
      switch reading {
      case "ask": false
      case "other": !read.rules.isEmpty
      case "note": read.rules.isEmpty
      default: !read.rules.isEmpty && Self.agrees(read, reading)
      }
    }
    return isRead ? .right : .wrong
  }

  /// Whether the rules that were read leave the same choices as those that are expected.
  static func agrees(_ read: RecognisedStructure, _ reading: String) -> Bool {
    let wanted = reading.split(separator: " ").map { ExpectedRule($0) }
    let isAsLeast = [wanted, wanted.map(\.asLeast)]
    return isAsLeast.contains { wanted in
      pathways(read).allSatisfy { pathway in
        let choices = ChoiceList(read, pathway)
        return choices.all.allSatisfy { choice in
          let isValid = read.rules.map(\.rule).filter { $0.applies(on: pathway) }
            .allSatisfy { choice.meets($0) }
          return isValid
            == wanted.filter { $0.pathway == nil || $0.pathway == pathway }
            .allSatisfy { choice.meets($0) }
        }
      }
    }
  }

  private static func pathways(_ read: RecognisedStructure) -> [String?] {
    let names = Set(read.units.flatMap { $0.places.flatMap(\.pathways) })
    return names.isEmpty ? [nil] : names.sorted()
  }
}

/// A rule as a line of sentences has it.
struct ExpectedRule {
  var pathway: String?
  var scope: String
  var least = 0.0
  var most = Double.infinity
  var isUnits: Bool
  var level: Int?
  var isOrAbove = false

  init(_ text: Substring) {
    var rest = text
    if let slash = rest.firstIndex(of: "/") {
      pathway = String(rest[..<slash])
      rest = rest[rest.index(after: slash)...]
    }
    scope = String(rest.prefix { !"=<>".contains($0) })
    rest = rest.dropFirst(scope.count)
    let sign = String(rest.prefix { "=<>".contains($0) })
    rest = rest.dropFirst(sign.count)
    let at = rest.split(separator: "@")
    let numbers = (at.first ?? "").dropLast().components(separatedBy: "..").compactMap(Double.init)
    isUnits = at.first?.last == "u"
    if sign != "<=" { least = numbers.first ?? 0 }
    if sign != ">=" { most = numbers.last ?? 0 }
    if at.count > 1 {
      isOrAbove = at[1].hasSuffix("+")
      level = Int(at[1].prefix { $0.isNumber })
    }
  }

  /// What the whole award asks for is at least so much.
  var asLeast: ExpectedRule {
    var rule = self
    if scope == "*", least == most { rule.most = .infinity }
    return rule
  }
}

/// All choices of optional units on a pathway, whatever the rules say.
struct ChoiceList {
  struct Chosen {
    var isOptional: Bool
    var group: String?
    var level: Int
    var credits: Double
  }

  struct Choice {
    var units: [Chosen]

    func meets(_ rule: CombinationRule) -> Bool {
      let counted = units.filter { unit in
        switch rule.scope {
        case .learner: rule.counts(level: unit.level)
        case .group(let name):
          unit.isOptional && unit.group == name && rule.counts(level: unit.level)
        }
      }
      let sum = rule.measure == .units ? Double(counted.count) : total(counted)
      let least = rule.atLeast.map { Double($0.hundredths) / 100 } ?? 0
      let most = rule.atMost.map { Double($0.hundredths) / 100 } ?? .infinity
      return (least...max(least, most)).contains(sum)
    }

    func meets(_ rule: ExpectedRule) -> Bool {
      let counted = units.filter { unit in
        let isMeant =
          switch rule.scope {
          case "*": true
          case "O": unit.isOptional
          default: unit.isOptional && unit.group?.hasPrefix(rule.scope) == true
          }
        guard isMeant, let level = rule.level else { return isMeant }
        return rule.isOrAbove ? unit.level >= level : unit.level == level
      }
      let sum = rule.isUnits ? Double(counted.count) : total(counted)
      return rule.least <= sum && sum <= rule.most
    }

    private func total(_ units: [Chosen]) -> Double { units.reduce(0) { $0 + $1.credits } }
  }

  var all: [Choice]

  init(_ read: RecognisedStructure, _ pathway: String?) {
    var always: [Chosen] = []
    var open: [Chosen] = []
    for unit in read.units {
      let place = unit.places.first { $0.pathways.isEmpty || $0.pathways.contains(pathway ?? "") }
      guard let place else { continue }
      let chosen = Chosen(
        isOptional: place.standing == .optional, group: place.group,
        level: unit.level.value ?? 0,
        credits: Double(unit.credits.value?.hundredths ?? 0) / 100)
      if chosen.isOptional { open.append(chosen) } else { always.append(chosen) }
    }
    all = (0..<(1 << open.count)).map { bits in
      Choice(units: always + open.enumerated().filter { bits >> $0.offset & 1 == 1 }.map(\.element))
    }
  }
}
