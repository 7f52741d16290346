import Foundation
import TestSupport
import Testing

@testable import Domain

/// Records that somebody, or a bad disk, has tampered with.
struct HostileRecordTests {
  private let record = Array(
    """
    {"referenceNumber":"ST9002","version":"1.0","level":-4.5e+1,"options":[{"optionId":"o","title":"One"}],
    "knowledges":[{"knowledgeId":"a","detail":"K1: caf\\u00e9 &amp; <b>more</b>"},null],"skills":["S1 dig"],
    "duties":[{"isThisACoreDuty":1,"mappedKnowledge":["a"],"mappedOptions":["o",true,false]}]}
    """.utf8)

  private let pieces: [[UInt8]] = [
    "\"", "\\", "{", "}", "[", "]", ",", ":", "0", "1e999", "-", ".", "null", "true", "\n", "\t",
    "\u{0}", "é", "&#x", "<", "K1", "[[[[", "99999999999999999999999",
  ].map { Array($0.utf8) }

  private func mutated(_ generator: inout SeededNumbers) -> Data {
    var bytes = record
    for _ in 0..<Int.random(in: 1...3, using: &generator) {
      let start = Int.random(in: 0...bytes.count, using: &generator)
      let end = min(bytes.count, start + Int.random(in: 0...4, using: &generator))
      bytes.replaceSubrange(start..<end, with: pieces.randomElement(using: &generator) ?? [])
    }
    return Data(bytes)
  }

  @Test func `a damaged record is JSON to us exactly when it is to Foundation`() {
    var generator = SeededNumbers(seed: 2026)
    var accepted = 0
    for _ in 0..<3_000 {
      let json = mutated(&generator)
      let isOurs = (try? JSONSyntax.check(json)) != nil
      // Foundation takes a number too large to hold for a fault, and a comma before a closing
      // bracket for none; RFC 8259 says otherwise.
      guard !["e999", "9999999", ",]", ",}"].contains(where: json.tightlyContains) else { continue }
      let isFoundations =
        (try? JSONSerialization.jsonObject(with: json, options: .fragmentsAllowed)) != nil
      #expect(isOurs == isFoundations, "\(String(decoding: json, as: UTF8.self))")
      accepted += isOurs ? 1 : 0
    }
    #expect(accepted > 100)
  }

  @Test func `a damaged record is a standard or an error in plain words`() {
    var generator = SeededNumbers(seed: 7)
    var (read, refused) = (0, 0)
    for _ in 0..<3_000 {
      do {
        let standard = try OccupationalStandard(json: mutated(&generator))
        #expect(!standard.reference.isEmpty)
        read += 1
      } catch {
        #expect(!error.description.isEmpty)
        refused += 1
      }
    }
    #expect(read > 100 && refused > 100)
  }
}

extension Data {
  /// Whether a text stands in the bytes once white space is gone.
  fileprivate func tightlyContains(_ text: String) -> Bool {
    Data(filter { $0 > 0x20 }).range(of: Data(text.utf8)) != nil
  }
}
