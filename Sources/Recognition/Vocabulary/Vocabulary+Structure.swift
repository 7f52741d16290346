extension Vocabulary {
  /// The words by which the structure of a qualification is read.
  package struct Structure: Sendable, Hashable, Codable {
    /// Headers of the columns of units, by the name of their role.
    package var columns: [String: [String]] = [:]
    /// Headers of the columns of rules that units do not have, by the name of their role.
    package var ruleColumns: [String: [String]] = [:]
    /// Labels of what is stated of the qualification, by the name of the fact.
    package var facts: [String: [String]] = [:]
    /// Words for units that every learner takes.
    package var mandatory: [String] = []
    /// Words for units that learners may take.
    package var optional: [String] = []
    /// Letters for mandatory, in a column of status or of a pathway.
    package var mandatoryMarks: [String] = []
    /// Letters for optional, in a column of status or of a pathway.
    package var optionalMarks: [String] = []
    /// Phrases for mandatory of which no word says so by itself.
    package var mandatoryPhrases: [String] = []
    /// Phrases for optional of which a word says something else.
    package var optionalPhrases: [String] = []
    /// Words for units that every learner of their pathway takes.
    package var mandatoryOnPathway: [String] = []
    /// Marks that put a unit on a pathway.
    package var ticks: [String] = []
    /// Marks that leave a unit off a pathway.
    package var noMarks: [String] = []
    /// What units are called.
    package var unitNouns: [String] = []
    /// What units are called in headers; a header of these alone names the unit, as a code or a title.
    package var headerNouns: [String] = []
    /// Words that may stand beside a status without meaning anything else.
    package var statusFillers: [String] = []
    /// Words for all pathways.
    package var everyPathway: [String] = []
    /// What stands in a group's cell where there is none.
    package var noGroup: [String] = []
    /// What a group is called before or after its name.
    package var groupWords: [String] = []
    /// Words in the header of a column of rules beside the units.
    package var ruleHeaders: [String] = []
    /// What a pathway is called before or after its name.
    package var pathwayWords: [String] = []
    /// What a rule for all units of a learner is called in place of a group.
    package var wholeQualification: [String] = []
    /// Rows that add up.
    package var totals = Totals()
    /// The numbers from one on, in words.
    package var numbers: [String] = []
    /// What may follow a number of credits.
    package var creditNouns: [String] = []
    /// What may follow a number of hours.
    package var hourNouns: [String] = []
    /// What may stand before a level.
    package var levelNouns: [String] = []
    /// Words of qualifications, by the kind that they name.
    package var awards: [String: [String]] = [:]
    /// Words of sheets that hold a part of a qualification.
    package var sheetParts: [String] = []
    /// Rules of combination in words.
    package var rule = RulePhrases()
  }

  /// Words of rows that add up.
  package struct Totals: Sendable, Hashable, Codable {
    /// Words that make a row a total.
    package var words: [String] = []
    /// Words of totals of a part.
    package var parts: [String] = []
    /// Words of totals of what a learner takes.
    package var learner: [String] = []
    /// Words that may stand beside those.
    package var fillers: [String] = []
  }

  /// Phrases of rules of combination; a word that is in none of them is not understood.
  package struct RulePhrases: Sendable, Hashable, Codable {
    /// Phrases before a lower bound.
    package var atLeast: [String] = []
    /// Phrases before an upper bound.
    package var atMost: [String] = []
    /// Phrases before an exact number.
    package var exactly: [String] = []
    /// Phrases before two bounds.
    package var between: [String] = []
    /// Words between two bounds.
    package var to: [String] = []
    /// The word between two numbers of which either will do.
    package var or: [String] = []
    /// Words that turn what follows round.
    package var not: [String] = []
    /// Words that, after “not”, make the number after them an upper bound.
    package var moreThan: [String] = []
    /// Words that, after “not”, make the number after them a lower bound.
    package var lessThan: [String] = []
    /// Words for nothing besides.
    package var only: [String] = []
    /// Words that mean one.
    package var single: [String] = []
    /// Words that ask for something.
    package var must: [String] = []
    /// Words for the whole qualification.
    package var awards: [String] = []
    /// Words for what is left.
    package var remaining: [String] = []
    /// Words for a part of something: “half of the credits”.
    package var portions: [String] = []
    /// Words that make one unit depend on another.
    package var requires: [String] = []
    /// Phrases for what no rule of combination is about, though its words are those of rules.
    package var elsewhere: [String] = []
    /// Words before the number of a year or a term.
    package var periods: [String] = []
    /// Words for what comes on top.
    package var further: [String] = []
    /// Words before a part of what was counted.
    package var with: [String] = []
    /// Words that join a rule to what is taken anyway.
    package var besides: [String] = []
    /// Words before what one unit counts.
    package var worth: [String] = []
    /// Words before a number that is a level.
    package var levelNouns: [String] = []
    /// Names of frameworks of levels.
    package var frameworks: [String] = []
    /// Phrases that make the number before them a lower bound.
    package var orMore: [String] = []
    /// Phrases that make the number before them an upper bound.
    package var orFewer: [String] = []
    /// Verbs of choice.
    package var choose: [String] = []
    /// Words before the place that is chosen from.
    package var from: [String] = []
    /// What the units under a heading are called.
    package var here: [String] = []
    /// Words that mean the place chosen from, or nothing.
    package var of: [String] = []
    /// Units.
    package var units: [String] = []
    /// Optional units.
    package var options: [String] = []
    /// Credits.
    package var credits: [String] = []
    /// Phrases for all that a learner takes.
    package var inAll: [String] = []
    /// Phrases for a part of what was counted before.
    package var ofWhich: [String] = []
    /// What follows the least level that counts.
    package var orAbove: [String] = []
    /// Words for each of several groups.
    package var each: [String] = []
    /// What several groups are called before their names.
    package var groups: [String] = []
    /// Words that allow something without asking for it.
    package var may: [String] = []
    /// Words before the parts of a total.
    package var madeOf: [String] = []
    /// Pathways that are not the learner's own.
    package var otherPathway: [String] = []
    /// Words of sentences that explain how to fill in a sheet.
    package var aboutSheets: [String] = []
    /// What such a sentence asks its reader to do: “Under Pathway, name the one that …”.
    package var fillIn: [String] = []
    /// Words for all of some units.
    package var every: [String] = []
    /// Words that join two rules.
    package var and: [String] = []
    /// Words that a rule may have or lack without meaning anything else.
    package var fillers: [String] = []
    /// Those of whom a rule speaks; in a heading, its rule starts with them.
    package var subjects: [String] = []
    /// Phrases that forbid units together.
    package var bars: [String] = []
  }
}
