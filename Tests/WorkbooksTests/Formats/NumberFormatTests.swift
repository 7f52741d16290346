import Testing

@testable import Workbooks

@Suite("Number formats")
struct NumberFormatTests {
  private func shown(_ number: Double, _ code: String, _ system: DateSystem = .from1900) -> String {
    NumberFormat(code: code).show(number, dateSystem: system).text
  }

  @Test(
    arguments: [
      // General.
      ("General", 0, "0"), ("General", 1.5, "1.5"), ("General", -2, "-2"),
      ("GENERAL", 1e6, "1000000"),
      ("General", 0.1 + 0.2, "0.3"), ("General", 1e20, "100000000000000000000"),
      ("General", 1.5e22, "1.5E+22"), ("General", 1e-10, "1E-10"), ("General", 0.0001, "0.0001"),
      ("", 12, "12"),
      // Digits.
      ("0", 0.5, "1"), ("0", 2.5, "3"), ("0", -0.4, "0"), ("0.00", 1.005, "1.01"),
      ("0.00", 2, "2.00"), ("0.0#", 2.25, "2.25"), ("0.0#", 2, "2.0"), ("000", 7, "007"),
      ("#", 0, ""), ("#.##", 0.5, ".5"), ("0", 1e15, "1000000000000000"), ("0", 99.5, "100"),
      ("#,##0", 1_234_567, "1,234,567"), ("#,##0", 999, "999"), ("#,##0.0", -1_234.56, "-1,234.6"),
      ("0,", 12_345, "12"), ("0.0,,", 12_345_678, "12.3"),
      ("0%", 0.5, "50%"), ("0.0%", 0.1234, "12.3%"), ("0%", -1, "-100%"),
      ("0.00E+00", 12_345, "1.23E+04"), ("0.00E+00", 0, "0.00E+00"), ("0E+0", 9.6e-7, "1E-06"),
      // Text around digits.
      (#"0" hours""#, 12, "12 hours"), (#"\K0"#, 7, "K7"), (#""K"0"#, 7, "K7"),
      ("[$£-809]0.00", 3, "£3.00"),
      ("0_)", 3, "3"), ("*-0", 3, "3"), (#""day" 0"#, 45_351, "day 45351"), ("0 \"d\"", 2, "2 d"),
      // Sections.
      ("0;(0)", -5, "(5)"), ("0;-0;\"none\"", 0, "none"), ("[Red]0;[Blue]-0", -5, "-5"),
      ("\"Yes\";;\"No\"", 1, "Yes"), ("\"Yes\";;\"No\"", 0, "No"), ("0;;", -5, ""), (";;;", 5, ""),
      ("0;-0;0;@", 4, "4"), ("@", 12.5, "12.5"), ("\"✓\";;\"–\"", 0, "–"), ("0;-0;@", 0, "0"),
      // Conditions.
      ("[=1]\"Yes\";[=0]\"No\"", 1, "Yes"), ("[=1]\"Yes\";[=0]\"No\"", 0, "No"),
      ("[=1]\"Yes\";[=0]\"No\"", 2, "########"), ("[=1]\"Yes\";[=0]\"No\";General", 2, "2"),
      ("[=1]\"Full\";[=0.5]\"Part\";\"None\"", 0.5, "Part"),
      ("[=1]\"Full\";[=0.5]\"Part\";\"None\"", -3, "None"),
      ("[>=0.5]\"✓\";\"✗\"", 0.5, "✓"), ("[>=0.5]\"✓\";\"✗\"", 0, "✗"),
      ("[Green][>0]\"✓\";[Red][<=0]\"✗\";\"?\"", 0, "✗"), ("[<>0]0;\"-\"", -4, "-4"),
      ("[>0]0;(0)", -5, "(5)"), ("[<0](0);0", -5, "(5)"), ("[=2]\"b\";\"n\";\"z\"", -1, "n"),
      ("[=2]\"b\";\"n\";\"z\"", 7, "z"), ("[=x]0", 3, "3"), ("[==1]0", 3, "3"),
      // General among words.
      ("General\" hours\"", 2.5, "2.5 hours"), ("\"Level \"General", -4, "-Level 4"),
      ("\"General\"", 3, "General"),
      // Fractions are shown as decimals.
      ("# ?/?", 0.5, "0.5"), ("# ??/16", 1.25, "1.25"),
    ] as [(String, Double, String)])
  func `a number is shown as its format says`(_ code: String, _ number: Double, _ text: String) {
    #expect(shown(number, code) == text)
  }

  @Test(
    arguments: [
      ("yyyy-mm-dd", 45_351, "2024-02-29"), ("d/m/yy", 45_351, "2024-02-29"),
      ("mmm yy", 45_351, "2024-02-29"), ("dd mmmm", 45_351.75, "2024-02-29"),
      ("hh:mm", 0.75, "18:00"), ("h:mm AM/PM", 0.75, "18:00"), ("mm:ss", 0.5, "12:00:00"),
      ("d/m/yyyy h:mm", 45_351.75, "2024-02-29 18:00"),
      ("yyyy-mm-dd hh:mm:ss", 45_351.999_999_9, "2024-03-01 00:00:00"),
      ("[h]:mm", 1.5, "36:00"), ("[hh]:mm:ss", 2.000_011_574, "48:00:01"),
      ("[$-F800]dddd, mmmm dd, yyyy", 45_351, "2024-02-29"), (#"d"st of "mmmm"#, 1, "1900-01-01"),
      // Outside the calendar the number is shown as it is.
      ("yyyy-mm-dd", -1, "-1"), ("yyyy-mm-dd", 2_958_466, "2958466"),
      ("yyyy-mm-dd", 1e300, "1E+300"),
    ] as [(String, Double, String)])
  func `a date is shown in ISO 8601`(_ code: String, _ number: Double, _ text: String) {
    #expect(shown(number, code) == text)
  }

  @Test(arguments: [
    (0, "1234.5"), (1, "1235"), (2, "1234.50"), (3, "1,235"), (4, "1,234.50"), (9, "123450%"),
    (10, "123450.00%"), (11, "1.23E+03"), (12, "1234.5"), (14, "1903-05-18"),
    (20, "12:00"), (21, "12:00:00"), (22, "1903-05-18 12:00"), (37, "1,235"), (44, "1,234.50"),
    (46, "29628:00:00"), (49, "1234.5"), (163, "1234.5"), (-1, "1234.5"),
  ])
  func `built-in formats are known by their numbers`(_ id: Int, _ text: String) {
    let format = NumberFormat(builtIn: id) ?? .general
    #expect(format.show(1_234.5, dateSystem: .from1900).text == text)
  }

  @Test(arguments: [(37, "(1,235)"), (39, "(1,234.50)"), (41, "(1,235)"), (43, "(1,234.50)")])
  func `accounting formats put negatives in brackets`(_ id: Int, _ text: String) {
    #expect(NumberFormat(builtIn: id)?.show(-1_234.5, dateSystem: .from1900).text == text)
  }

  @Test func `a section for text shows, frames, replaces or hides it`() {
    let shown = { (code: String) in
      NumberFormat(code: code).text.show("U01", []).map(\.text).joined()
    }
    #expect(shown("0;-0;0;@") == "U01")
    #expect(shown("0;-0;0;\"Unit \"@\".\"") == "Unit U01.")
    #expect(shown("0;\"Unit \"@") == "Unit U01")
    #expect(shown(";;;") == "")
    #expect(shown(";;") == "U01")
    #expect(shown("0;0;0;\"text\"") == "text")
    #expect(shown("General;General;General;General") == "U01")
  }

  @Test func `a code longer than Excel's counts for nothing`() {
    #expect(shown(7, String(repeating: "0", count: 255)).count == 255)
    #expect(shown(7, String(repeating: "0", count: 256)) == "7")
  }

  @Test(arguments: [
    "\"", "\\", "[", "[$", "_", "*", ";;;;;;", "E", "0E", "%", ".", ",", "/", "0/", "[h", "@@",
  ])
  func `a broken code does not stop the reading`(_ code: String) {
    for number in [0, 1, -1, 0.5, 1e300, -1e-300, .greatestFiniteMagnitude, .leastNonzeroMagnitude]
    {
      #expect(shown(number, code).count < 400)
      #expect(shown(number, "0" + code).count < 400)
    }
  }

  @Test func `a number keeps its value beside its text`() {
    let value = NumberFormat(code: "0").show(0.75, dateSystem: .from1900)
    #expect(value == .number(0.75, shown: "1"))
    #expect(NumberFormat(code: "d/m").show(1, dateSystem: .from1900) == .date(shown: "1900-01-01"))
  }
}
