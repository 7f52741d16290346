import Domain
import Testing

struct StatementTextTests {
  @Test(arguments: [
    ("  two  spaces ", "two spaces"),
    ("no\u{A0}break\u{202F}spaces", "no break spaces"),
    ("\t\nlines\r\nand\ttabs\n", "lines and tabs"),
    ("zero\u{200B}width\u{FEFF}", "zerowidth"),
    ("soft\u{AD}hyphen", "softhyphen"),
    ("• a bullet •", "a bullet"),
    ("– a dash as a bullet", "a dash as a bullet"),
    ("inner • bullets stay", "inner • bullets stay"),
    ("-5 °C is cold", "-5 °C is cold"),
    ("bell\u{7}rings", "bell rings"),
    ("", ""),
    (" \u{A0}\n", ""),
  ])
  func `white space is folded and bullets at the edges go`(_ text: String, _ folded: String) {
    #expect(StatementText.folded(text) == folded)
  }

  @Test(arguments: [
    ("K1 sources of advice", "K1", "sources of advice"),
    ("K1   sources of advice", "K1", "sources of advice"),
    ("K1: sources", "K1", "sources"),
    ("K1:sources", "K1", "sources"),
    ("(K1) sources", "K1", "sources"),
    ("[K1] sources", "K1", "sources"),
    ("K1. sources", "K1", "sources"),
    ("K1) sources", "K1", "sources"),
    ("k01 - sources", "K1", "sources"),
    ("K 1 – sources", "K1", "sources"),
    ("• K12: sources", "K12", "sources"),
    ("K12: • sources", "K12", "sources"),
    ("K4.2 sources", "K4.2", "sources"),
    ("K4a: sources", "K4a", "sources"),
    ("K1Communication", "K1", "Communication"),
    ("O1:Electrical drives", "O1", "Electrical drives"),
    ("O2: Electrical drives", "O2", "Electrical drives"),
    ("S3: in the knowledge list", "S3", "in the knowledge list"),
    ("K1", "K1", ""),
  ])
  func `a leading label is split off`(_ text: String, _ label: String, _ statement: String) {
    let read = StatementText(text, type: .knowledge)
    #expect(read.printedLabel == label)
    #expect(read.statement == statement)
  }

  @Test(arguments: [
    "S3 buckets and their policies", "B2B sales", "O2 sensors", "K-means clustering",
    "D13 first aid", "K9999: too long for a label", "K0: no such number", "Knowledge of soils",
    "(K1 sources", "K", "",
  ])
  func `a word that only looks like a label stays`(_ text: String) {
    let read = StatementText(text, type: .knowledge)
    #expect(read.printedLabel == nil)
    #expect(read.statement == text)
  }

  @Test(arguments: [
    ("Plan THE work", "plan the work"),
    ("the learner’s needs.", "the learner's needs"),
    ("the learners‘ needs", "the learners needs"),
    ("‘quoted’ and “quoted”", "'quoted' and \"quoted\""),
    ("face – to—face", "face-to-face"),
    ("one , two;three", "one, two; three"),
    ("and / or", "and/or"),
    ("K1: sources", "sources"),
    ("K19: O1: drives", "drives"),
    ("(k 01) sources.", "K1 sources"),
    ("e\u{FB03}cient work\u{FB02}ow", "efficient workflow"),
    ("Ｆｕｌｌ width ２", "full width 2"),
    ("cafe\u{301}", "café"),
    ("area in m²", "area in m2"),
    ("tools & methods", "tools and methods"),
    ("tools &amp; methods", "tools and methods"),
    ("types: • one • two", "types: one; two"),
    ("wait…", "wait ..."),
    ("5.5%", "5.5 %"),
  ])
  func `what no reader calls a change is normalised away`(_ left: String, _ right: String) {
    #expect(StatementText.normalised(left) == StatementText.normalised(right))
  }

  @Test(arguments: [
    ("plan the work", "assess the work"), ("do not stop", "do stop"), ("level 4", "level 5"),
    ("1.5 mm", "15 mm"), ("C++", "C"), ("C#", "C"), ("5%", "5"), ("£5", "€5"),
    ("and/or", "and or"), ("non-compliance", "compliance"),
  ])
  func `what changes the meaning survives normalising`(_ left: String, _ right: String) {
    #expect(StatementText.normalised(left) != StatementText.normalised(right))
  }

  @Test func `normalising twice changes nothing`() {
    let once = StatementText.normalised("K1: The learner’s “R&D” – 5.5% of C++, and/or more.")
    #expect(StatementText.normalised(once) == once)
  }
}
