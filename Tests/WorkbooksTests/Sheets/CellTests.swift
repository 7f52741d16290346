import Testing

@testable import Workbooks

@Suite("Cells")
struct CellTests {
  /// What a cell's XML comes to, given a first string `one`.
  private func value(_ cell: String) throws(WorkbookError) -> CellValue? {
    var builder = WorkbookBuilder(cells: cell)
    builder.strings = "<si><t>one</t></si><si/><si><t></t></si>"
    return try builder.readSheet().cell("A1")?.value
  }

  @Test(
    arguments: [
      ("<c r='A1' t='s'><v>0</v></c>", .string("one")),
      ("<c r='A1' t='s'><v> 0 </v></c>", .string("one")),
      ("<c r='A1' t='s'><v>1</v></c>", nil), ("<c r='A1' t='s'><v>2</v></c>", nil),
      ("<c r='A1' t='s'><v></v></c>", nil), ("<c r='A1' t='s'/>", nil),
      // A number that leads to no string.
      ("<c r='A1' t='s'><v>3</v></c>", .error("#TEXT LOST!")),
      ("<c r='A1' t='s'><v>-1</v></c>", .error("#TEXT LOST!")),
      ("<c r='A1' t='s'><v>x</v></c>", .error("#TEXT LOST!")),
      ("<c r='A1' t='s'><v>99999999999999999999</v></c>", .error("#TEXT LOST!")),
      // Inline strings.
      ("<c r='A1' t='inlineStr'><is><t>in</t></is></c>", .string("in")),
      ("<c r='A1' t='inlineStr'><is><r><t>a </t></r><r><t>b</t></r></is></c>", .string("a b")),
      ("<c r='A1' t='inlineStr'><is><t><![CDATA[<b>]]></t></is></c>", .string("<b>")),
      ("<c r='A1' t='inlineStr'><is/></c>", nil), ("<c r='A1' t='inlineStr'/>", nil),
      ("<c r='A1' t='inlineStr'><v>0</v><is><t>in</t></is></c>", .string("in")),
      // Formulas and their stored results.
      ("<c r='A1' t='str'><f>B1</f><v>text</v></c>", .string("text")),
      ("<c r='A1' t='str'><f>B1</f><v>a_x000A_b</v></c>", .string("a\nb")),
      ("<c r='A1' t='str'><f>B1</f><v></v></c>", .blank),
      ("<c r='A1'><f>B1</f><v>2</v></c>", .number(2, shown: "2")),
      ("<c r='A1'><f>B1</f></c>", .formulaWithoutValue),
      ("<c r='A1'><f>B1</f><v/></c>", .formulaWithoutValue),
      ("<c r='A1' t='str'><f>B1</f></c>", .formulaWithoutValue),
      // Truth, errors and dates.
      ("<c r='A1' t='b'><v>1</v></c>", .boolean(true)),
      ("<c r='A1' t='b'><v>0</v></c>", .boolean(false)),
      ("<c r='A1' t='b'><v>true</v></c>", .boolean(true)),
      ("<c r='A1' t='e'><v>#REF!</v></c>", .error("#REF!")),
      ("<c r='A1' t='e'><v>#SPILL!</v></c>", .error("#SPILL!")),
      ("<c r='A1' t='d'><v>2024-02-29T00:00:00</v></c>", .date(shown: "2024-02-29")),
      // Numbers, and what only claims to be one.
      ("<c r='A1'><v>1.50</v></c>", .number(1.5, shown: "1.5")),
      ("<c r='A1' t='n'><v>2E-3</v></c>", .number(0.002, shown: "0.002")),
      ("<c r='A1' t='zz'><v> 7 </v></c>", .number(7, shown: "7")),
      ("<c r='A1' s='999'><v>7</v></c>", .number(7, shown: "7")),
      ("<c r='A1' s='x'><v>7</v></c>", .number(7, shown: "7")),
      ("<c r='A1'><v>seven</v></c>", .string("seven")),
      ("<c r='A1'><v>nan</v></c>", .string("nan")),
      ("<c r='A1'><v>0x10</v></c>", .string("0x10")),
      ("<c r='A1'><v>1e999</v></c>", .string("1e999")),
      ("<c r='A1'><v> </v></c>", nil), ("<c r='A1'/>", nil),
      // What else a cell may hold is none of its text.
      ("<c r='A1'><v>1</v><extLst><ext><v>2</v></ext></extLst></c>", .number(1, shown: "1")),
    ] as [(String, CellValue?)])
  func `a cell holds what a person sees`(_ cell: String, _ expected: CellValue?) throws {
    let value = try value(cell)
    #expect(value == expected || (value == nil && expected == .blank))
  }

  @Test func `a lost string table loses no cell in silence`() throws {
    let sheet = try WorkbookBuilder(cells: "<c r='A1' t='s'><v>0</v></c>").readSheet()
    #expect(sheet.cell("A1")?.value == .error("#TEXT LOST!"))
  }

  @Test(arguments: [
    ("<t>plain</t>", "plain"), ("<t> both ends </t>", " both ends "),
    ("<r><t>a</t></r><r><rPr><b/></rPr><t>b</t></r>", "ab"),
    ("<t>a</t><r><t>b</t></r>", "ab"),
    ("<t>課</t><rPh sb='0' eb='1'><t>カ</t></rPh><phoneticPr fontId='1'/>", "課"),
    ("<r><t>a</t></r>\n  <r><t>b</t></r>", "ab"), ("<t>a<x xmlns='u:x'>no</x>b</t>", "ab"),
  ])
  func `the runs of a string come together`(_ item: String, _ text: String) throws {
    var builder = WorkbookBuilder(cells: "<c r='A1' t='s'><v>1</v></c><c r='B1' t='s'><v>2</v></c>")
    builder.strings = "<si/><si>\(item)</si><si><t>next</t></si>"
    #expect(try builder.text("A1") == text)
    #expect(try builder.text("B1") == "next")
  }

  @Test(arguments: [
    ("a_x000D_b", "a\rb"), ("_x0041_", "A"), ("_x005F_x0041_", "_x0041_"), ("_xD83D__xDE00_", "😀"),
    ("_xD83D_", "\u{FFFD}"), ("_xd_", "_xd_"), ("_x00zz_", "_x00zz_"), ("_X0041_", "_X0041_"),
    ("_x0041", "_x0041"), ("__x0041_", "_A"), ("_x0_x0041_", "_x0A"), ("é_x00E9_é", "ééé"),
    ("", ""), ("_", "_"), ("_x+041_", "_x+041_"),
  ])
  func `escapes are decoded once`(_ stored: String, _ text: String) {
    #expect(EscapedText.decode(ContiguousArray(stored.utf8).span) == text)
  }
}
