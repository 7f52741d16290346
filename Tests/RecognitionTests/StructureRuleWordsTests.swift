import Domain
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
    (
      "At most 30 credits at level 4 from group A",
      "From group A: at most 30 credits at level 4 only"
    ),
    ("60 credits at level 4", "In all: at least 60 credits at level 4 only"),
    ("A maximum of 55 credits at level 5", "In all: at most 55 credits at level 5 only"),
    ("Group A: 30 to 45 credits", "From group A: 30 to 45 credits"),
    ("Not more than 15 credits from group A may count", "From group A: at most 15 credits"),
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

  @Test func `amounts at two levels are each at that level alone`() {
    #expect(
      read("The HND requires 240 credits, 120 at level 4 and 120 at level 5.").rules == [
        "In all: at least 240 credits", "In all: at least 120 credits at level 4 only",
        "In all: at least 120 credits at level 5 only",
      ])
  }

  @Test(arguments: [
    "Choose two units from each group", "Two units from each of groups A and Specialist options",
    "At least two units from each optional group; no more than two units from each group",
  ])
  func `a rule for each group is one for every group`(words: String) {
    let read = read(words)
    #expect(Set(read.rules.map { $0.prefix(12) }) == ["From group A", "From group S"])
    #expect(read.rules.allSatisfy { $0.contains("2 units") })
    #expect(read.unread.isEmpty)
  }

  @Test func `a sentence can state a rule for each of two groups`() {
    let read = read("Two units from Group A and one unit from group Specialist options")
    #expect(
      read.rules == [
        "From group A: exactly 2 units", "From group Specialist options: exactly 1 unit",
      ])
  }

  /// Two mandatory units of 15 credits, two of group A, two of group B.
  private func readSaid(_ words: String, pathways: Bool = false) -> RecognisedStructure {
    structure(
      sheet(
        "Units",
        """
        \(words)
        Unit code | Unit title | Level | Credits | Status | Group | Pathway
        U1 | Trees | #4 | #15 | Mandatory | |
        U2 | Soil | #4 | #15 | Mandatory | |
        U3 | Bees | #4 | #15 | Optional | A | \(pathways ? "Orchard" : "")
        U4 | Cider | #4 | #15 | Optional | A | \(pathways ? "Orchard" : "")
        U5 | Pests | #5 | #15 | Optional | B | \(pathways ? "Nursery" : "")
        U6 | Birds | #5 | #15 | Optional | B | \(pathways ? "Nursery" : "")
        """))
  }

  @Test(arguments: [
    (
      "Learners must complete both mandatory units and at least 30 credits from groups A and B, of which no more than 15 from group B.",
      ["In all: at least 60 credits", "From group B: at most 15 credits"]
    ),
    (
      "Learners must achieve a minimum of 60 credits: 30 from the mandatory group and at least 30 from optional groups A and B, with no more than 15 from group B.",
      [
        "In all: at least 60 credits", "In all: at least 60 credits",
        "From group B: at most 15 credits",
      ]
    ),
    (
      "To achieve the certificate learners complete all mandatory units plus one optional unit.",
      ["In all: exactly 3 units"]
    ),
    (
      "60 credits made up of 30 credits from the mandatory units and 30 credits from the optional units",
      ["In all: at least 60 credits", "In all: exactly 60 credits"]
    ),
    (
      "At least 60 credits, with no more than 15 credits from group B",
      ["In all: at least 60 credits", "From group B: at most 15 credits"]
    ),
    ("A maximum of 15 credits at level 5", ["In all: at most 15 credits at level 5 only"]),
    ("Learners may take one unit from group B", ["From group B: at most 1 unit"]),
    ("Choose one of the following two units from group B", ["From group B: exactly 1 unit"]),
    ("All units from group A must be taken", ["From group A: at least 2 units"]),
  ])
  func `a sentence above the table is read as a whole`(words: String, rules: [String]) {
    let found = readSaid(words)
    #expect(found.rules.map(\.rule.phrase) == rules)
    #expect(found.unread.isEmpty)
  }

  @Test(arguments: [
    "Learners must achieve 40 credits from the mandatory units.",
    "Choose one unit from group A and group B.",
    "At least 30 credits from groups A and C.",
  ])
  func `a sentence that cannot be so, or cannot be said, is not read`(words: String) {
    let found = readSaid(words)
    #expect(found.rules.isEmpty)
    #expect(found.unread.count == 1)
  }

  @Test func `units of other pathways are within reach, up to a number`() {
    let found = readSaid(
      "Learners choose two optional units, no more than one unit from another pathway.",
      pathways: true)
    #expect(found.unread.isEmpty)
    #expect(
      found.saying[2] == "U3 optional in A on Orchard, optional in from another pathway on Nursery")
    #expect(
      found.rules.map(\.rule.phrase).last == "From group from another pathway: at most 1 unit")
  }

  @Test(arguments: [
    "Enter at least one unit in each row.", "Select two assessors for each unit.",
    "For example, choose two units from group Z.", "Fill in one column for each unit of the form.",
    "Learners must pass at least two assignments in each unit.",
  ])
  func `instructions are not rules`(words: String) {
    let found = structure(
      sheet("How to use", words), sheet("Units", "Unit | Title | Status\nU1 | Trees | M"))
    #expect(found.rules.isEmpty && found.unread.isEmpty)
  }

  @Test(arguments: [
    "Choose two units from group A, including at least one practical unit",
    "Choose two units from group A subject to approval",
    "Choose two units from group A or B",
    "Choose two units",
    "At least two from group A and group Specialist options",
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
