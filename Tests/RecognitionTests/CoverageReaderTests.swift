import Testing
import Workbooks
@testable import Recognition

@Suite
struct CoverageReaderTests {
  private let reader = CoverageReader()

  @Test(arguments: [
    "Full", "FULL", "full.", "Fully", "Fully covered", "Fully  Covered", "F", "f", "Yes", "y",
    "✓", "✔", "X", "x", "1", "Covered", "100%", "Full coverage", "\u{A0}Full ", "(Full)",
    "Full – see unit 3", "Full - unit 3", "Full: U3", "Full (unit 3)", "Fully covered, unit 3",
    "Ｆｕｌｌ", "Covered in full", "“Full”", "Fully addressed", "Met in full", "Wholly taught",
  ])
  func `words of full coverage`(text: String) {
    #expect(reader.coverage(.string(text)) == .full)
  }

  @Test(arguments: [
    "Partial", "partially", "Part", "P", "½", "0.5", "50%", "Partially covered", "Partly",
    "Partial (workplace only)", "Partial – practical element is not delivered",
    "PARTIAL: see rationale", "1/2", "Partial coverage", "Covered in part", "Yes - partially",
    "Yes (partly)", "Part-covered", "Partly addressed", "Met in part",
  ])
  func `words of partial coverage`(text: String) {
    #expect(reader.coverage(.string(text)) == .partial)
  }

  @Test(arguments: [
    "None", "No", "N", "Not covered", "not covered.", "Gap", "0", "0%", "No coverage",
    "Not covered – delivered by the employer", "None (see note)", "None at present", "Not taught",
  ])
  func `words of no coverage`(text: String) {
    #expect(reader.coverage(.string(text)) == .none)
  }

  @Test(arguments: [
    "Not fully covered", "Not fully addressed", "Addressed", "No longer partial",
    "Fully covered in year 2 only", "Partially/fully",
    "Full/Partial", "Full / Partial / None", "Full except unit 3", "Full - except unit 3",
    "Full (year 2 only)", "Full, but not assessed", "Full – partial in year 1", "Full?",
    "Yes and no", "Yes - partially?", "Not full/partial", "F?", "Yes, if unit 3 is chosen",
    "Not partial",
    "Partial – no longer taught", "Partial - fully covered at work", "No, but partially",
    "None – covered at work", "Fully-ish", "Full-time route", "Nearly full", "Full / see note",
    "2", "0.75", "75%", "-", "–", "n/a", "Full Partial", "Fuller", "Fully cov", "Mostly", "✗",
    "not full", "Full was claimed", "Full: isn't assessed", "unit 3",
  ])
  func `what is not certain is unreadable, never full`(text: String) {
    #expect(reader.coverage(.string(text)) == .unreadable)
  }

  @Test(arguments: ["", " ", "\n", "\u{A0}", "TBC", "[insert coverage]", "Choose an item."])
  func `nothing, or a prompt, is blank`(text: String) {
    #expect(reader.coverage(.string(text)) == .blank)
  }

  @Test func `values that are no text`() {
    #expect(reader.coverage(.blank) == .blank)
    #expect(reader.coverage(.boolean(true)) == .full)
    #expect(reader.coverage(.boolean(false)) == .none)
    #expect(reader.coverage(.number(1, shown: "100%")) == .full)
    #expect(reader.coverage(.number(1, shown: "1.00")) == .full)
    #expect(reader.coverage(.number(0.5, shown: "50%")) == .partial)
    #expect(reader.coverage(.number(0, shown: "0")) == .none)
    #expect(reader.coverage(.number(2, shown: "2")) == .unreadable)
    #expect(reader.coverage(.number(0.75, shown: "75%")) == .unreadable)
    #expect(reader.coverage(.number(.nan, shown: "nan")) == .unreadable)
    #expect(reader.coverage(.date(shown: "01/02/2026")) == .unreadable)
    #expect(reader.coverage(.error("#N/A")) == .unreadable)
    #expect(reader.coverage(.formulaWithoutValue) == .unreadable)
  }

  @Test(arguments: [
    ("✓", CoverageReading.full), ("X", .full), ("F", .full), ("●", .full), ("Full", .full),
    ("◐", .partial), ("P", .partial), ("½", .partial), ("(x)", .partial), ("○", .none),
    ("-", .none), ("–", .none), ("N", .none), ("☐", .blank), ("z", .unreadable), ("?", .unreadable),
    ("LO2", .unreadable),
  ])
  func `marks of a matrix`(text: String, reading: CoverageReading) {
    #expect(reader.mark(.string(text)) == reading)
  }
}
