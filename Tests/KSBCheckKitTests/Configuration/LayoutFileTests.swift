import Recognition
import Testing

@testable import KSBCheckKit

/// Layout files: what they may say, and what is said of one that cannot be used.
@Suite struct LayoutFileTests {
  private func read(_ text: String) throws(ConfigurationError) -> LayoutInstructions {
    try LayoutInstructions(reading: Array(text.utf8), file: "layout.yml")
  }

  private func message(_ text: String) -> String? {
    do throws(ConfigurationError) {
      _ = try read(text)
      return nil
    } catch {
      return error.description
    }
  }

  @Test func `everything that a file may say is read, with its lines`() throws {
    let layout = try read(
      """
      sheets:
        - sheet: " KSB mapping"
          layout: Continued rows
          header-rows: 3-4
          unit-rows: 4
          columns:
            A: code
            b: statement
            N: { coverage: partial }
            Y: { unit: U1 Trees }
            AA: unit
            AB: ignore
          # nothing more
        - sheet: Second
          header-rows: none
      words:
        headers: { coverage: [Cwmpas], units: Unedau }
        coverage: { full: [Llawn, "2"], none: Dim }
        marks: { partial: [T] }
        placeholders: [i'w gadarnhau]
      colours:
        "#92D050": full
        amber: partial
        92d051: none
        Accent 6, lighter 40%: full
        theme 4: partial
      """)
    let sheet = try #require(layout.sheets.first)
    #expect(sheet.sheet == Instruction(" KSB mapping", line: 2))
    #expect(sheet.layout == Instruction(.continuedRows, line: 3))
    #expect(sheet.headerRows == Instruction(.rows(3...4), line: 4))
    #expect(sheet.unitRows == Instruction(4...4, line: 5))
    #expect(
      sheet.columns == [
        1: Instruction(.column(.code), line: 7), 2: Instruction(.column(.statement), line: 8),
        14: Instruction(.extent(.partial), line: 9), 25: Instruction(.unit("U1 Trees"), line: 10),
        27: Instruction(.unit(nil), line: 11), 28: Instruction(.column(.other), line: 12),
      ])
    #expect(layout.sheets[1].headerRows == Instruction(.none, line: 15))
    #expect(layout.words.headers == [.coverage: ["Cwmpas"], .units: ["Unedau"]])
    #expect(layout.words.coverage == ["Llawn": .full, "2": .full, "Dim": .none])
    #expect(layout.words.marks == ["T": .partial])
    #expect(layout.words.placeholders == ["i'w gadarnhau"])
    #expect(
      layout.colours.map(\.value.colour) == [
        "#92D050", "amber", "#92D051", "Accent 6, lighter 40%", "theme 4",
      ])
    #expect(layout.colours.map(\.line) == [22, 23, 24, 25, 26])
  }

  @Test(arguments: ["", "# nothing yet\n", "sheets:\n", "words: {}\ncolours:\n"])
  func `a file may say nothing`(text: String) throws {
    #expect(try read(text) == LayoutInstructions(file: "layout.yml"))
  }

  @Test(arguments: [
    ("sheet: A", "line 1: unknown key “sheet”; did you mean “sheets”?"),
    (
      "sheets:\n  - sheet: A\n    header-row: 3",
      "line 3: unknown key “header-row”; did you mean “header-rows”?"
    ),
    ("sheets:\n  - layout: list", "line 2: a sheet needs “sheet”; add it"),
    (
      "sheets:\n  - sheet: A\n    layout: grid",
      "line 3: “layout” is “grid”; it must be one of "
    ),
    (
      "sheets:\n  - sheet: A\n    header-rows: top",
      "line 3: “header-rows” is “top”; it must be a row such as 4, or rows such as 3-4, or none"
    ),
    (
      "sheets:\n  - sheet: A\n    header-rows: 4-3",
      "line 3: “header-rows” is “4-3”; it must be a row such as 4, or rows such as 3-4, or none"
    ),
    (
      "sheets:\n  - sheet: A\n    columns: { A1: code }",
      "line 3: “columns” is “A1”; it must be the letters of a column"
    ),
    (
      "sheets:\n  - sheet: A\n    columns: { A: kode }",
      """
      line 3: “A” is “kode”; it must be one of code, statement, coverage, units, outcomes, \
      assessment, rationale, together, ignore, ksbs, ksb, unit, or { unit: NAME }
      """
    ),
    (
      "sheets:\n  - sheet: A\n    layout: inverted list\n    columns: { A: code, B: code }",
      """
      line 4: “columns” is “code”; it must be given once: only lists and matrices can stand side by \
      side
      """
    ),
    (
      "sheets:\n  - sheet: A\n    columns: { A: { units: U1 } }",
      "line 3: unknown key “units”; did you mean “unit”?"
    ),
    (
      "sheets:\n  - sheet: A\n    columns: { A: { code: skils } }",
      "line 3: “code” is “skils”; it must be knowledge, skills or behaviours"
    ),
    (
      "sheets:\n  - sheet: A\n    any-text: none",
      "line 3: “any-text” is “none”; it must be full or partial"
    ),
    (
      "structure:\n  - sheet: A\n    holds: unit",
      "line 3: “holds” is “unit”; it must be one of units, rules, qualification, nothing"
    ),
    (
      "structure:\n  - sheet: A\n    columns: { A: code, B: code }",
      "line 3: “B” is “code”; it must be another role: one column has it"
    ),
    (
      "structure:\n  - sheet: A\n    holds: rules\n    columns: { A: credits }",
      "line 4: “A” is “credits”; it must be one of group, pathway, at-least"
    ),
    (
      "structure:\n  - sheet: A\n  - sheet: A",
      "line 3: “sheet” is “A”; it must be another sheet than those above"
    ),
    (
      "sheets:\n  - sheet: A\n  - sheet: A",
      "line 3: “sheet” is “A”; it must be another sheet than those above"
    ),
    (
      "words: { coverage: { ful: [x] } }",
      "line 1: unknown key “ful”; did you mean “full”?"
    ),
    (
      "words:\n  marks: { full: [x], none: [x] }",
      "line 2: “none” is “x”; it must be given one meaning, not two"
    ),
    ("words: { headers: { title: [x] } }", "line 1: unknown key “title”"),
    (
      "colours: { green: yes }",
      "line 1: “green” is “yes”; it must be full, partial, none or blank"
    ),
    ("colours: { gren: full }", "line 1: “gren” is not a colour; did you mean “green”?"),
    ("colours: { wibble: full }", "line 1: “wibble” is not a colour; write a word such as green"),
    (
      "colours:\n  amber: partial\n  #92D050: full",
      "line 3: #92D050 without quotes is a comment; write \"#92D050\""
    ),
    ("colours:\n  - green", "line 2: “colours” must be a list of keys with their values"),
    ("sheets: [", "this is not YAML"),
  ])
  func `what cannot be used is named with its key and line`(text: String, expected: String) {
    let message = message(text)
    #expect(message?.contains(expected) == true, "\(message ?? "no error")")
    #expect(message?.hasPrefix("layout.yml") == true)
  }

  @Test func `text is written so that it is read back as it was`() throws {
    for text in ["Plain", "a \"b\" \\ c", "tab\tnewline\nend", "\u{202E}\u{1F600} ½", ""] {
      let layout = try read("words: { placeholders: [\(YAMLText.quoted(text + "x"))] }")
      let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(layout.words.placeholders.first?.hasSuffix("x") == true, "\(words)")
    }
    let name = " two  spaces\t“quoted” "
    let layout = try read("sheets:\n  - sheet: \(YAMLText.quoted(name))")
    #expect(layout.sheets[0].sheet.value == name)
  }
}
