import Foundation
import TestSupport
import Testing

/// The function that README shows, whose text another test compares.
@Suite struct LibraryExampleTests {
  private static let folder = Project.file("Fixtures/example")

  private func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: Self.folder.appending(path: name)))
  }

  @Test func `README's function reports on the example`() throws {
    let json = try report(mapping: bytes("mapping.xlsx"), standard: bytes("standard.json"))
    let object = try JSONSerialization.jsonObject(with: Data(json))
    let members = try #require(object as? [String: Any])
    #expect(members["verdict"] as? String == "not-ready")
    #expect(members["date"] as? String == "2026-01-31")
    let rules = try #require(members["findings"] as? [[String: Any]]).map { $0["rule"] as? String }
    #expect(rules.contains("M101"))
    // The function names no option, and the standard has some.
    #expect(rules.contains("S108"))
  }
}
