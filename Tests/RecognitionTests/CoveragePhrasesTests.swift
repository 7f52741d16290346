import Testing
import Workbooks

@testable import Recognition

/// What people really write into coverage cells.
@Suite
struct CoveragePhrasesTests {
  private static let reader = CoverageReader()

  private func read(_ text: String) -> CoverageReading { Self.reader.coverage(.string(text)) }

  @Test func `no word of fullness beside a limiting one is read as full, in any order`() {
    let full = Vocabulary.standard.coverage.full.filter { $0.count { $0.isLetter } > 1 }
    let limits =
      Vocabulary.standard.elaboration.limiting
      + ["isn't", "partially-ish", "80%", "½", "excluded", "unconfirmed"]
    // Every word of fullness with some limits, and every limit with some words.
    let pairs =
      full.flatMap { word in limits.prefix(20).map { (word, $0) } }
      + ["full", "fully covered", "yes"].flatMap { word in limits.map { (word, $0) } }
    var count = 0
    for (word, limit) in pairs {
      for text in Self.combinations(of: word, and: limit) {
        count += 1
        if read(text) == .full { Issue.record("“\(text)” was read as full") }
      }
    }
    #expect(count > 10_000)
  }

  /// A word and another in every order in which people put them.
  private static func combinations(of word: String, and limit: String) -> [String] {
    let long = word.prefix(1).uppercased() + word.dropFirst()
    return [
      "\(limit) \(word)", "\(word) \(limit)", "\(long) – \(limit)", "\(long) - \(limit) unit 3",
      "\(long) (\(limit))", "\(long) (unit 3, \(limit))", "\(long), \(limit)", "\(long): \(limit)",
      "\(limit.uppercased()): \(word)", "\(limit), \(word)", "\(limit) – \(word)",
      "(\(limit)) \(word)", "\(long). \(limit) unit 2.", "\(word)/\(limit)", "\(limit)/\(word)",
      "\(long)\n\(limit)", "\(long)?", "\(long) – U1 \(limit) U2",
    ]
  }

  @Test(arguments: [
    "Full", "FULL", "Full.", "Fully", "Fully covered", "fully met", "Full coverage", "F", "Yes",
    "Y", "Covered", "Complete", "Completely covered", "100%", "Met", "✓", "Full – see unit 3",
    "Full (U03)", "Full: U2 Software development", "Fully covered – U1 and U2",
    "Full - learners complete a project plan", "Full (assessed by exam)",
    "Yes – through the design assignment", "Covered: LO1, LO3", "Full; AC 1.1, 1.2",
    "Full (taught in year 1, assessed in year 2)", "Fully met, see the assessment grid",
    "Full – U4 Theory of structures", "Full (multiple choice test)", "Full – employer project",
    "Full: introduction in U1, practice in U3", "Full – external assessment", "Full (100%)",
    "Full – planning and development of software", "Yes, U1", "Full – student logbook",
    "Full – content of U3", "Full (LO2, K3)", "Full – network maintenance",
  ])
  func `full, for certain`(text: String) {
    #expect(read(text) == .full)
  }

  @Test(arguments: [
    "Partial", "Partly", "Partially covered", "Part met", "P", "½", "0.5", "50%", "In part",
    "Partial – workplace", "Partial (practical part is done with the employer)",
    "Partially – not all of the plant is available", "Partial: no laboratory", "Yes, partially",
    "Yes – partly", "Part-covered", "PARTIAL.", "partial coverage", "Partial; see rationale",
    "Partially met – limited to theory", "Partial – U3 only", "Covered in part",
  ])
  func `partial, for certain`(text: String) {
    #expect(read(text) == .partial)
  }

  @Test(arguments: [
    "None", "No", "N", "Not covered", "not covered.", "No coverage", "Gap", "0", "0%", "Nil",
    "Not met", "Uncovered", "Not at all", "None – delivered by the employer",
    "Not covered (see plan)", "Not currently covered", "None at present", "Not addressed",
  ])
  func `none, for certain`(text: String) {
    #expect(read(text) == .none)
  }

  @Test(arguments: [
    // Negations.
    "Not fully covered", "not full", "Not completely covered", "Not yet full", "Not yet covered",
    "Not (fully) covered", "NOT FULLY", "Never fully covered", "Isn't fully covered",
    "isnt fully covered", "Cannot be fully covered", "Fully covered: no", "Full – not assessed",
    "Full, not assessed", "Full coverage not possible", "Neither full nor partial",
    "No full coverage",
    "Full: doesn't include B2", "Full – wasn’t taught last year", "Full, but no assessment",
    "No longer full", "No longer partial", "No longer covered", "Not partial", "Not applicable",
    "N/A", "n/a – see duty 4", "Non-covered (full)", "Without full coverage",
    // Time and conditions.
    "Fully covered in year 2 only", "Full (year 2 only)", "Full until 2026", "Full from next year",
    "Full – next year", "Will be full", "To be fully covered", "Should be full",
    "Full once U9 is approved", "Full if U3 is taken", "Full, if optional unit chosen",
    "Full – optional unit", "Full (elective)", "Full subject to validation",
    "Full – subject to approval", "Full – pending", "Full, pending sign-off", "Full (provisional)",
    "Full – planned", "Full – intended", "Full (proposed)", "Full unless employer objects",
    "Previously full", "Formerly fully covered", "Was full", "Full – was partial",
    "Full – to be confirmed", "Full (to be written)", "Full – awaiting U7",
    // Degree.
    "Nearly full", "Almost fully", "Mostly full", "Mainly covered", "Largely covered",
    "Full-ish", "Fully-ish", "Virtually full", "Full, mostly", "Full (mostly)", "Full (nearly)",
    "Practically full", "Substantially full", "Somewhat full", "Half full", "75%", "80% full",
    "Full (80%)", "Full – 90%", "Full ~", "Quite full", "Fairly full", "More or less full",
    "Full, more or less", "Full in places", "Full (in part)", "Full – in part", "Fuller", "Fullest",
    "Minimal", "Barely covered", "Covered briefly", "Covered – briefly", "Covered (superficially)",
    // Exceptions.
    "Full except K3", "Full (except U3)", "Full apart from the law", "Full – excluding theory",
    "Full bar one", "All but full", "Full other than LO4", "Full, with exceptions",
    "Fully covered with the exception of plant", "Full but theory only", "Full, although thin",
    "Full however weak", "Full – some elements missing", "Full – gaps in U2",
    "Full; lacks practice",
    "Full without assessment", "Full – limited", "Full on paper", "Full – on paper",
    "Full (in theory)", "Full in principle", "Full – elsewhere", "Full (by employer)",
    // Doubt.
    "Full?", "Full ?", "Full (?)", "Fully??", "Maybe full", "Perhaps", "Possibly full",
    "Probably full", "Full – unsure", "Full (unclear)", "Full, I hope", "Full – hopefully",
    "Assume full", "Presumably full", "Full or partial", "Full/partial", "Full / Partial / None",
    "Full, partial", "Full – partial in year 1", "Partial/Full", "Full then partial", "Yes and no",
    "Yes/No", "Yes? No?", "Yes but", "Yes – but no evidence", "Yes, if possible", "Yes (partly?)",
    "Yes, not fully", "Y/N", "F/P", "F?", "P?", "✓?", "~", "Full ≈", "Full ✗", "✗", "✘",
    // Something else altogether.
    "See unit plan", "see notes", "Unit 3", "U01", "LO2", "Yes please", "OK", "Good", "Strong",
    "Weak", "High", "Medium", "Green", "Amber", "RAG: green", "3", "2", "4/5", "T", "I", "A",
    "Introduced", "Taught", "Assessed", "Embedded", "Implicit", "Full-time route", "Full time",
    "Fully qualified staff", "Completed by June", "Part time", "Full stop", "Cover", "Coverage",
    "Meets", "Meeting", "Met Office", "Discovered", "Covered market", "Partial – fully at work",
    "None – fully covered at work", "No, full", "None, partial", "?", "??", "…", "...", "–",
  ])
  func `not for certain`(text: String) {
    #expect(read(text) == .unreadable)
  }

  @Test func `words of the layout file are the user's decision, and win`() {
    var words = WordInstructions()
    words.coverage = ["Not fully covered": .partial, "Mostly": .full, "2": .full, "X": .none]
    words.marks = ["T": .full, "P": .blank]
    let reader = CoverageReader(decided: words)
    #expect(reader.coverage(.string(" NOT FULLY COVERED ")) == .partial)
    #expect(reader.coverage(.string("mostly")) == .full)
    #expect(reader.coverage(.number(2, shown: "2")) == .full)
    #expect(reader.coverage(.string("x")) == .none)
    #expect(reader.mark(.string("x")) == .none)
    #expect(reader.mark(.string("T")) == .full)
    #expect(reader.mark(.string("P")) == .blank)
    #expect(reader.coverage(.string("P")) == .partial)
    #expect(reader.coverage(.string("T")) == .unreadable)
    #expect(reader.coverage(.string("Full")) == .full)
  }
}
