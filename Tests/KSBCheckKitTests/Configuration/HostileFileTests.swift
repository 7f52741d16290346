import Testing

@testable import KSBCheckKit

@Suite struct HostileFileTests {
  private func error(_ bytes: [UInt8]) -> ConfigurationError? {
    do throws(ConfigurationError) {
      _ = try SubmissionConfiguration(reading: bytes, file: "ksbcheck.yml")
      return nil
    } catch {
      return error
    }
  }

  private func error(_ text: String) -> ConfigurationError? { error(Array(text.utf8)) }

  @Test func `malformed YAML names its line`() {
    let found = error("cycle: 4\nmapping: [a")
    #expect(found?.description.contains("this is not YAML: ") == true)
    #expect((found?.line ?? 0) >= 2)
  }

  @Test func `a tab is named`() {
    let found = error("qualification:\n\tlevel: 5\n")
    #expect(found == ConfigurationError(file: "ksbcheck.yml", line: 2, problem: .tab))
  }

  @Test func `aliases of aliases are refused before they grow`() {
    var text = "a0: &a0 [x, x]\n"
    for level in 1...60 { text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    text += "? *a60\n: 1\n"
    #expect(error(text) == ConfigurationError(file: "ksbcheck.yml", line: 1, problem: .aliases))
  }

  @Test func `an alias of nothing is malformed`() {
    #expect(error("mapping: *a")?.line == 1)
  }

  @Test func `an ampersand and an asterisk in words are no aliases`() {
    #expect(
      error("suppress:\n  - { rule: C101, reason: R & D agreed it * with Smith & Co, by: B }")
        == nil)
  }

  @Test func `a file of more than a mebibyte is refused`() {
    #expect(error([UInt8](repeating: 35, count: 1 << 20 + 1))?.problem == .tooLarge)
  }

  @Test(arguments: ["[", "{", "- ", "? "])
  func `deep nesting ends in an error`(opening: String) {
    #expect(error(String(repeating: opening, count: 200_000)) != nil)
  }

  @Test func `what is no text is refused`() {
    #expect(error([0xFF, 0xFE, 0x00, 0x41])?.problem == .notText)
  }

  @Test func `control characters are malformed`() {
    #expect(error("mapping: a\u{0}b") != nil)
  }

  @Test func `two documents in one file are malformed`() {
    #expect(error("cycle: 4\n---\ncycle: 3\n")?.description.contains("not YAML") == true)
  }
}
