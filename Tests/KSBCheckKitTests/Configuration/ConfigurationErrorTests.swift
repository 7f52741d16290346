import Testing

@testable import KSBCheckKit

@Suite struct ConfigurationErrorTests {
  private func message(_ text: String) -> String? {
    do throws(ConfigurationError) {
      _ = try SubmissionConfiguration(reading: Array(text.utf8), file: "ksbcheck.yml")
      return nil
    } catch {
      return error.description
    }
  }

  @Test(arguments: [
    ("mappping: a.xlsx", "line 1: unknown key “mappping”; did you mean “mapping”?"),
    (
      "mapping: a.xlsx\nqualification:\n  levle: 5",
      "line 3: unknown key “levle”; did you mean “level”?"
    ),
    ("wibble: 1", "line 1: unknown key “wibble”; remove it"),
    (
      "standards:\n  - ref: ST9001", "line 2: unknown key “ref”; did you mean “reference”?"
    ),
  ])
  func `an unknown key is named with its line and the nearest`(text: String, message: String) {
    #expect(self.message(text) == "ksbcheck.yml, \(message)")
  }

  @Test(arguments: [
    ("- mapping", "line 1: “ksbcheck.yml” must be a list of keys with their values"),
    ("mapping:\n  - a.xlsx", "line 1: “mapping” must be a single value"),
    ("standards: ST9001", "line 1: “standards” must be a list, each item after a dash"),
    ("rules:\n  - C101", "line 2: “rules” must be a list of keys with their values"),
    ("suppress:\n  - C101", "line 2: “suppress” must be a list of keys with their values"),
  ])
  func `a value of the wrong kind says what its key wants`(text: String, message: String) {
    #expect(self.message(text) == "ksbcheck.yml, \(message)")
  }

  @Test(arguments: [
    ("qualification: { level: five }", "“level” is “five”; it must be a whole number from 1 to 8"),
    ("qualification: { level: 9 }", "“level” is “9”; it must be a whole number from 1 to 8"),
    (
      "qualification: { credits: 1e308 }",
      "“credits” is “1e308”; it must be a number such as 240 or 7.5"
    ),
    ("qualification: { credits: -5 }", "“credits” is “-5”; it must be a number such as 240 or 7.5"),
    ("cycle: 6", "“cycle” is “6”; it must be one of 1, 2, 3, 4, 5.1, 5.2, 2025"),
    ("fail-on: never", "“fail-on” is “never”; it must be must-fix, incomplete, should-fix or note"),
    ("mapping: ''", "“mapping” is “”; it must be filled in"),
    ("rules: { C103: error }", "“C103” is “error”; it must be off, note, should-fix or must-fix"),
    (
      "rules: { C108: { limit: 20 } }",
      "“limit” is “20”; it must be a share from 0 to 1, such as 0.2"
    ),
    (
      "rules: { C108: { limit: nan } }",
      "“limit” is “nan”; it must be a share from 0 to 1, such as 0.2"
    ),
    (
      "standards: [{ reference: 1021 }]",
      "“reference” is “1021”; it must be ST and four digits, such as ST0000"
    ),
    (
      "standards: [{ reference: ST1021, version: new }]",
      "“version” is “new”; it must be a version such as 1.1"
    ),
    (
      "suppress: [{ rule: C101, ksb: Q1, reason: R, by: B }]",
      "“ksb” is “Q1”; it must be a code such as K1"
    ),
  ])
  func `a bad value is quoted with what it must be`(text: String, message: String) {
    #expect(self.message(text) == "ksbcheck.yml, line 1: \(message)")
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-1-1", "01/11/2026", "0000-01-01", "2100-02-29",
  ])
  func `a date must be a day of the calendar`(date: String) {
    let text = "suppress:\n  - rule: C101\n    reason: R\n    by: B\n    until: \(date)"
    let wants = "it must be a day of the calendar, written yyyy-MM-dd"
    #expect(message(text) == "ksbcheck.yml, line 5: “until” is “\(date)”; \(wants)")
  }

  @Test func `a suppression may not end before it begins`() {
    let text =
      "suppress:\n  - { rule: C101, reason: R, by: B, date: 2026-11-01, until: 2026-10-01 }"
    #expect(
      message(text)?.hasSuffix("“until” is “2026-10-01”; it must be no earlier than “date”") == true
    )
  }

  @Test func `a suppression needs a reason and a rule`() {
    #expect(
      message("suppress:\n  - { rule: C101, ksb: B3 }")
        == "ksbcheck.yml, line 2: a suppression needs “reason”; add it")
    #expect(
      message("suppress:\n  - { reason: Agreed }")
        == "ksbcheck.yml, line 2: a suppression needs “rule”; add it")
    #expect(
      message("standards:\n  - { option: Lamps }")
        == "ksbcheck.yml, line 2: a standard needs “reference”; add it")
  }

  @Test func `an empty reason is none`() {
    #expect(
      message("suppress:\n  - rule: C101\n    reason:\n")?.hasSuffix("needs “reason”; add it")
        == true)
    #expect(message("suppress:\n  - rule: C101\n    reason: '  '\n")?.contains("“reason”") == true)
  }

  @Test func `a key that is given twice is refused`() {
    #expect(message("cycle: 4\ncycle: 3")?.hasSuffix("“cycle” is given twice; keep one") == true)
  }

  @Test func `an unknown rule is named with the nearest`() {
    #expect(
      message("rules:\n  C103: off\n  C1O1: off")
        == "ksbcheck.yml, line 3: no rule has the code “C1O1”; did you mean “C101”?")
    #expect(
      message("suppress:\n  - { rule: C1O1, reason: R }")?.hasSuffix("did you mean “C101”?") == true
    )
  }

  @Test(arguments: ["off", "note"])
  func `a rule that stops the check cannot be changed`(level: String) {
    #expect(
      message("rules: { W101: \(level) }")?.hasPrefix(
        "ksbcheck.yml, line 1: W101 must stay as it is") == true)
  }

  @Test(arguments: ["W101", "X101"])
  func `findings that cannot be suppressed are refused`(code: String) {
    #expect(
      message("suppress: [{ rule: \(code), reason: R }]")?.contains(
        "findings of \(code) cannot be suppressed") == true)
  }

  @Test func `limits are for the rules that have one, and those need one`() {
    #expect(
      message("rules: { C103: { severity: note, limit: 0.2 } }")?.hasSuffix(
        "C103 has no limit to set; take “limit” out") == true)
    #expect(
      message("rules: { C108: should-fix }")?.contains("“C108” needs a limit") == true)
  }
}
