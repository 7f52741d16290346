import Qualifications
import Testing

@testable import Recognition

/// Rules of combination in words, in a list of units of two groups and two pathways.
@Suite
struct StructureRuleWordsTests {
  private func read(_ words: String) -> (rules: [String], unread: [String]) {
    let units = """
      Unit code | Unit title | Level | Status | Group | Pathway
      U1 | Trees | #4 | Mandatory | | Security
      U2 | Soil | #4 | Optional | A | Networks
      U3 | Bees | #5 | Optional | Specialist options |
      """
    let found = structure(sheet("Units", units), sheet("Rules", "Rules of combination\n\(words)"))
    return (found.rules.map(\.rule.phrase), found.unread.map(\.text))
  }

  @Test(arguments: [
    ("Choose two units from group A.", "From group A: exactly 2 units"),
    ("Choose 2 from Group A", "From group A: exactly 2 units"),
    ("Any three units from group A", "From group A: exactly 3 units"),
    ("Select at least two from optional group A", "From group A: at least 2 units"),
    ("A minimum of 45 credits from group A", "From group A: at least 45 credits"),
    ("Learners must achieve min. 45 credits from group A.", "From group A: at least 45 credits"),
    ("At least 45 credits from the optional group A", "From group A: at least 45 credits"),
    ("Up to 30 credits from group A", "From group A: at most 30 credits"),
    ("No more than two units from group A", "From group A: at most 2 units"),
    ("Between 2 and 4 units from group A", "From group A: 2 to 4 units"),
    ("Choose 2–4 units from group A", "From group A: 2 to 4 units"),
    ("Exactly 2 units from group A", "From group A: exactly 2 units"),
    ("Two or more units from group A", "From group A: at least 2 units"),
    ("From group A choose one unit", "From group A: exactly 1 unit"),
    (
      "At least 30 credits from the Specialist options",
      "From group Specialist options: at least 30 credits"
    ),
    ("At least 240 credits in total", "In all: at least 240 credits"),
    (
      "On the Security pathway, choose two units from group A.",
      "From group A, on pathway Security: exactly 2 units"
    ),
    (
      "At least 30 credits at level 5 or above from group A",
      "From group A: at least 30 credits at level 5 or above"
    ),
    ("A minimum of 2 and a maximum of 4 units from group A", "From group A: 2 to 4 units"),
  ])
  func `a sentence is one rule`(words: String, phrase: String) {
    let read = read(words)
    #expect(read.rules == [phrase])
    #expect(read.unread.isEmpty)
  }

  @Test(arguments: [
    "At least 240 credits, of which at least 125 at level 5 or above.",
    "240 credits in all, at least 125 of them at level 5",
  ])
  func `a total and a part of it are two rules for all that the learner takes`(words: String) {
    #expect(
      read(words).rules == [
        "In all: at least 240 credits", "In all: at least 125 credits at level 5 or above",
      ])
  }

  @Test func `a sentence can state a rule for each of two groups`() {
    let read = read("Two units from Group A and one unit from group Specialist options")
    #expect(
      read.rules == [
        "From group A: exactly 2 units", "From group Specialist options: exactly 1 unit",
      ])
  }

  @Test(arguments: [
    "Choose two units from group A, including at least one practical unit",
    "Choose two units from group A subject to approval",
    "Choose two units from group A or B",
    "Choose two units from each group",
    "Choose two units",
    "At least two from group A and group Specialist options",
    "At most 30 credits at level 4 from group A",
    "Choose 45 from group A",
    "On the Cyber pathway, choose two units from group A",
    "U2 may not be taken with U3",
  ])
  func `a rule with a word left over is not read at all`(words: String) {
    let read = read(words)
    #expect(read.rules.isEmpty)
    #expect(read.unread == [words])
  }

  @Test(arguments: [
    "Learners take all mandatory units.", "Units are taught over two years.",
    "Each unit is worth 15 credits.", "Learners must be at least 16 years old.",
    "Please complete one row per unit.", "Group A is about trees.",
  ])
  func `other sentences are notes`(words: String) {
    let read = read(words)
    #expect(read.rules.isEmpty)
    #expect(read.unread.isEmpty)
  }
}
