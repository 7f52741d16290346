import Domain
import Foundation
import TestSupport
import Workbooks

@testable import Recognition

/// A structure as an awarding body lays it out, and what must be read of it.
///
/// A block of `Fixtures/rule-words/tables.txt`: a name, rows of cells (`~` alone is a blank row, `# Name`
/// starts another sheet), and after `=>` each unit with `m` or `o`, its group and its pathways, and
/// after `=` the rules as in `RuleSentence`.
struct StructureTable {
  var name: String
  var sheets: [(name: String, lines: [String])] = [("Units", [])]
  var units: [String] = []
  var rules: [String] = [""]

  init(block: String) {
    var lines = block.split(separator: "\n").map(String.init)
    name = lines.removeFirst()
    for line in lines {
      if line.hasPrefix("=> ") {
        let parts = line.dropFirst(3).components(separatedBy: "; ")
        units = parts.filter { !$0.hasPrefix("= ") }
        let said = parts.first { $0.hasPrefix("= ") }
        rules = said.map { $0.dropFirst(2).components(separatedBy: "|") } ?? [""]
      } else if line.hasPrefix("# ") {
        sheets.append((String(line.dropFirst(2)), []))
      } else {
        sheets[sheets.count - 1].lines.append(line == "~" ? "" : line)
      }
    }
  }

  static func all(in file: String) throws -> [StructureTable] {
    try Project.text("Fixtures/rule-words/\(file)").components(separatedBy: "@ ")
      .filter { !$0.isEmpty }.map(StructureTable.init)
  }

  func read() -> RecognisedStructure {
    structureRecogniser.recognise(
      Workbook(sheets: sheets.map { sheet($0.name, $0.lines.joined(separator: "\n")) }), .given)
  }

  /// The units as a block has them: `U1 o A Cyber+Networks`.
  static func told(_ read: RecognisedStructure) -> [String] {
    read.units.map { unit in
      let places = unit.places.map { place in
        let pathways = place.pathways.isEmpty ? nil : place.pathways.sorted().joined(separator: "+")
        let standing = place.standing == .mandatory ? "m" : "o"
        return [standing, place.group, pathways].compactMap { $0 }.joined(separator: " ")
      }
      return "\(unit.code ?? unit.name) \(places.joined(separator: ", "))"
    }
  }

  /// How the table was read.
  func outcome(of read: RecognisedStructure) -> RuleSentence.Outcome {
    let isUnclear = !read.unread.isEmpty || read.units.contains(where: \.places.isEmpty)
    if isUnclear { return rules.contains("ask") ? .right : .asked }
    guard Self.told(read) == units, !read.units.isEmpty else { return .wrong }
    let isRead = rules.contains { reading in
      reading == "ask"
        ? false : reading.isEmpty ? read.rules.isEmpty : RuleSentence.agrees(read, reading)
    }
    return isRead ? .right : .wrong
  }
}
