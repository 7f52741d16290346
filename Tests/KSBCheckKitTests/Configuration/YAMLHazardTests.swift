import Testing
import Yams

import TestSupport
@testable import KSBCheckKit

/// What is refused before the parser sees it, and that nothing else is.
@Suite struct YAMLHazardTests {
  @Test(arguments: [
    "{?&a0 [x]: 1}", "? [a, b]\n: 1", "[a]: 1", "{[a]: 1}", "{[a] : 1}", "{{a: 1}: 1}",
    "- {a: 1}: 2",
    "a: b\n? c\n: d", "{? a : 1}",
  ])
  func `a key that is more than a text is found wherever it stands`(text: String) {
    #expect(YAMLHazard.first(in: text)?.hazard == .collectionAsKey, "\(text)")
  }

  @Test(arguments: [
    "a: &x 1\nb: *x", "- &x [1]\n- [*x,*x]", "&x a: 1\n*x : 2", "{a: &x 1, b: *x}",
    "a: &x 1\nb: |\n  t\nc: *x",
    "a: 'it''s' # &y\nb: &x \"\\\"\"\nc: *x",
  ])
  func `an alias is found wherever it stands`(text: String) {
    #expect(YAMLHazard.first(in: text)?.hazard == .alias, "\(text)")
  }

  @Test(arguments: [
    "a: \"&x *x\"", "a: '&x *x [b]: c'", "a: b &x *x ? [c]: d",
    "a: |\n  &x\n  *x\n  ? [b]: c\nd: e",
    "a: >-\n   ? [b]\n\n   : {[c]: d}\ne: f", "# &x *x\na: b", "a: R & D # ? b",
    "a: [b, 'c: [d]: e']",
    "- a: why? we\n  b: see [1]: it", "a: b\n  ? c", "{a: b?c}",
  ])
  func `words, quotes, comments and blocks are no hazard`(text: String) {
    #expect(YAMLHazard.first(in: text) == nil, "\(text)")
  }

  @Test(arguments: ["[", "{a: ", "- ", "a:\n", "- a:\n"])
  func `what nests too deep is found`(opening: String) {
    var text = ""
    for level in 0..<60 {
      let indent = opening.contains("\n") ? String(repeating: "    ", count: level) : ""
      text += opening == "- a:\n" ? "\(indent)- a:\n" : indent + opening
    }
    #expect(YAMLHazard.first(in: text)?.hazard == .depth)
  }

  /// Texts of random pieces: what the parser makes of one that passes has plain keys alone, and
  /// nests no deeper than is allowed.
  @Test func `nothing that the parser sees is hidden from the scanner`() throws {
    let pieces = [
      "a", "b: ", ": ", ":", "- ", "-", "? ", "?", "[", "]", "{", "}", ", ", ",", "\n", "\n  ",
      "\n    ",
      "\n      ", " ", "'", "\"", "''", "\\", "#", " # ", "|\n", ">-\n", "|2\n", "&x ", "*x", "*x ",
      "!t ", "!<u> ", "---\n", "...\n", "\t", "é", "\r\n", "\u{2028}", "%A b\n", "1", "\"q\"",
      "'r'",
    ]
    var numbers = SeededNumbers(seed: 16)
    var parsed = 0
    for _ in 0..<60_000 {
      let text = (0..<Int.random(in: 2...14, using: &numbers)).map { _ in numbers.pick(pieces) }
        .joined()
      guard YAMLHazard.first(in: text) == nil else { continue }
      let padded = text + String(repeating: "\n", count: 16)
      guard let root = try? Parser(yaml: padded, resolver: .basic, encoding: .utf8).singleRoot()
      else { continue }
      parsed += 1
      #expect(Self.hasPlainKeys(root), "\(text.debugDescription)")
    }
    #expect(parsed > 3_000)
  }

  /// The same of texts in which hazards are frequent: no anchor is known to the parser and an alias
  /// to nobody.
  @Test func `the scanner sees as many brackets and blocks as the parser`() throws {
    let pieces = [
      "a: ", "- ", "[", "]", "{b: ", "}", ",", "\n  ", "\n", "\n    ", "'c]'", "\"d}\"", "e",
      "|\n   f\n",
    ]
    var numbers = SeededNumbers(seed: 17)
    var compared = 0
    for _ in 0..<40_000 {
      let text = (0..<Int.random(in: 2...12, using: &numbers)).map { _ in numbers.pick(pieces) }
        .joined()
      let padded = text + String(repeating: "\n", count: 16)
      guard let root = try? Parser(yaml: padded, resolver: .basic, encoding: .utf8).singleRoot()
      else { continue }
      compared += 1
      var scanner = YAMLScanner(text)
      var deepest = 0
      while scanner.next() != nil { deepest = max(deepest, scanner.depth) }
      // A list may stand at the indentation of its key, and opens no block of its own then.
      #expect(2 * deepest >= Self.depth(of: root), "\(text.debugDescription)")
    }
    #expect(compared > 1_000)
  }

  private static func hasPlainKeys(_ node: Node) -> Bool {
    switch node {
    case .mapping(let mapping):
      mapping.allSatisfy { key, value in key.scalar != nil && hasPlainKeys(value) }
    case .sequence(let items): items.allSatisfy(hasPlainKeys)
    case .scalar, .alias: true
    }
  }

  private static func depth(of node: Node) -> Int {
    switch node {
    case .mapping(let mapping):
      1 + (mapping.map { max(depth(of: $0.key), depth(of: $0.value)) }.max() ?? 0)
    case .sequence(let items): 1 + (items.map(depth).max() ?? 0)
    case .scalar, .alias: 0
    }
  }
}
