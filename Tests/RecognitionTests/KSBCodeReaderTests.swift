import Domain
import Testing
@testable import Recognition

@Suite
struct KSBCodeReaderTests {
  private let reader = KSBCodeReader()

  @Test(arguments: [
    ("K1", "K1"), ("k1", "K1"), ("K 1", "K1"), ("K01", "K1"), ("K1.", "K1"), ("(K1)", "K1"),
    ("[S12]", "S12"), ("K-1", "K1"), ("K.1", "K1"), ("K_1", "K1"), ("KSB K1", "K1"),
    ("KSB: K1", "K1"), ("KSB-S3", "S3"), ("Knowledge 1", "K1"), ("SKILL 02", "S2"),
    ("Behaviour 3", "B3"), ("Behaviours no. 3", "B3"), ("behavior 4", "B4"), ("K4.2", "K4.2"),
    ("K4.2.", "K4.2"), ("K1a", "K1a"), ("K1A", "K1a"), ("K1(b)", "K1b"), ("K1 (b)", "K1b"),
    // Full-width letters and digits, a no-break space, a zero-width one, a line break.
    ("Ｋ１", "K1"), ("K\u{A0}1", "K1"), ("\u{FEFF}K1\u{200B}", "K1"), ("K1\n", "K1"),
    ("• K7", "K7"), ("Knowledge K1", "K1"), ("Skill (S2)", "S2"), ("K999", "K999"),
    ("K1 (P)", "K1"),
  ])
  func `a code is read in every form`(text: String, code: String) {
    guard case .code(let found, nil) = reader.read(text) else {
      Issue.record("\(text) is read as \(reader.read(text))")
      return
    }
    #expect(found.description == code)
  }

  @Test(arguments: [
    ("K1: Principles of design", "K1", "Principles of design"),
    ("K1 Principles of design", "K1", "Principles of design"),
    ("k1 the principles of design", "K1", "the principles of design"),
    ("K1. Principles", "K1", "Principles"), ("K1 – Principles", "K1", "Principles"),
    ("K1) Principles", "K1", "Principles"), ("(S2) Use tools", "S2", "Use tools"),
    ("K1\nPrinciples of design", "K1", "Principles of design"),
    ("K4.2 Principles", "K4.2", "Principles"), ("K1 A principle", "K1", "A principle"),
    ("Skill 3: Use tools, and 4 others", "S3", "Use tools, and 4 others"),
    ("K100: Many", "K100", "Many"),
    // Some standards print labels of their own, which their positions do not match.
    ("K2: K1 Sources of advice", "K2", "K1 Sources of advice"),
    ("S3 O1: Options in practice", "S3", "O1: Options in practice"),
  ])
  func `a statement may share the cell`(text: String, code: String, statement: String) {
    guard case .code(let found, let words) = reader.read(text) else {
      Issue.record("\(text) is read as \(reader.read(text))")
      return
    }
    #expect(found.description == code)
    #expect(words == statement)
  }

  @Test(arguments: [
    "S106 agreements and planning", "As in K1", "Knowledge of K1", "Skilled use of 3 tools",
    "K1x2 alloy", "B12vitamin", "Knowledge", "Skills", "", " ",
    "Knowledge S1", "✓", "Full", "Understand S3 storage", "2024/25", "Knowledge 1 in prose",
    "Behaviour 2 or more",
  ])
  func `prose is no code`(text: String) {
    #expect(reader.read(text) == .none)
  }

  @Test(arguments: [
    "K1, K2", "K1; S2", "K1/K2", "K1 & K2", "K1 and K2", "K1-K4", "K1 – K4", "K1 to K4", "K1 S2",
    "K1-4", "K1, 2", "K1\nK2",
  ])
  func `several codes are a list`(text: String) {
    #expect(reader.read(text) == .list)
  }

  @Test(arguments: [
    "O1", "X7", "K", "K?", "KI", "Kl", "SO", "B.", "KS12", "K0", "K00", "K99999999999999999999999",
    "K1000", "U1",
  ])
  func `what is meant as a code but cannot be read is told apart`(text: String) {
    #expect(reader.read(text) == .codeLike)
  }

  @Test(arguments: [
    ("1", 1, ""), ("1.", 1, ""), ("(1)", 1, ""), ("01", 1, ""), ("4.2", 4, ".2"), ("12)", 12, ""),
    ("3a", 3, "a"),
  ])
  func `a bare number waits for its section`(text: String, number: Int, part: String) {
    #expect(reader.read(text) == .number(number, part: part, statement: nil))
  }

  @Test func `a bare number may share its cell with a statement`() {
    #expect(
      reader.read("3. Principles of design")
        == .number(3, part: "", statement: "Principles of design"))
    #expect(reader.read("3 principles of design") == .none)
  }
}
