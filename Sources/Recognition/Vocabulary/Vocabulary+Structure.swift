extension Vocabulary {
  /// The words by which the structure of a qualification is read.
  public struct Structure: Sendable, Hashable, Codable {
    /// Headers of the columns of units, by the name of their role.
    public var columns: [String: [String]] = [:]
    /// Headers of the columns of rules that units do not have, by the name of their role.
    public var ruleColumns: [String: [String]] = [:]
    /// Labels of what is stated of the qualification, by the name of the fact.
    public var facts: [String: [String]] = [:]
    /// Words for units that every learner takes.
    public var mandatory: [String] = []
    /// Words for units that learners may take.
    public var optional: [String] = []
    /// Letters for mandatory, in a column of status or of a pathway.
    public var mandatoryMarks: [String] = []
    /// Letters for optional, in a column of status or of a pathway.
    public var optionalMarks: [String] = []
    /// Phrases for mandatory of which no word says so by itself.
    public var mandatoryPhrases: [String] = []
    /// Phrases for optional of which a word says something else.
    public var optionalPhrases: [String] = []
    /// Words for units that every learner of their pathway takes.
    public var mandatoryOnPathway: [String] = []
    /// Marks that put a unit on a pathway.
    public var ticks: [String] = []
    /// Marks that leave a unit off a pathway.
    public var noMarks: [String] = []
    /// What units are called.
    public var unitNouns: [String] = []
    /// What units are called in headers; a header of these alone names the unit, as a code or a title.
    public var headerNouns: [String] = []
    /// Words that may stand beside a status without meaning anything else.
    public var statusFillers: [String] = []
    /// Words for all pathways.
    public var everyPathway: [String] = []
    /// What stands in a group's cell where there is none.
    public var noGroup: [String] = []
    /// What a group is called before or after its name.
    public var groupWords: [String] = []
    /// Words in the header of a column of rules beside the units.
    public var ruleHeaders: [String] = []
    /// What a pathway is called before or after its name.
    public var pathwayWords: [String] = []
    /// What a rule for all units of a learner is called in place of a group.
    public var wholeQualification: [String] = []
    /// Rows that add up.
    public var totals = Totals()
    /// The numbers from one on, in words.
    public var numbers: [String] = []
    /// What may follow a number of credits.
    public var creditNouns: [String] = []
    /// What may follow a number of hours.
    public var hourNouns: [String] = []
    /// What may stand before a level.
    public var levelNouns: [String] = []
    /// Words of qualifications, by the kind that they name.
    public var awards: [String: [String]] = [:]
    /// Words of sheets that hold a part of a qualification.
    public var sheetParts: [String] = []
    /// Rules of combination in words.
    public var rule = RulePhrases()
  }

  /// Words of rows that add up.
  public struct Totals: Sendable, Hashable, Codable {
    /// Words that make a row a total.
    public var words: [String] = []
    /// Words of totals of a part.
    public var parts: [String] = []
    /// Words of totals of what a learner takes.
    public var learner: [String] = []
    /// Words that may stand beside those.
    public var fillers: [String] = []
  }

  /// Phrases of rules of combination; a word that is in none of them is not understood.
  public struct RulePhrases: Sendable, Hashable, Codable {
    /// Phrases before a lower bound.
    public var atLeast: [String] = []
    /// Phrases before an upper bound.
    public var atMost: [String] = []
    /// Phrases before an exact number.
    public var exactly: [String] = []
    /// Phrases before two bounds.
    public var between: [String] = []
    /// Words between two bounds.
    public var to: [String] = []
    /// The word between two numbers of which either will do.
    public var or: [String] = []
    /// Words that turn what follows round.
    public var not: [String] = []
    /// Words that, after “not”, make the number after them an upper bound.
    public var moreThan: [String] = []
    /// Words that, after “not”, make the number after them a lower bound.
    public var lessThan: [String] = []
    /// Words for nothing besides.
    public var only: [String] = []
    /// Words that mean one.
    public var single: [String] = []
    /// Words that ask for something.
    public var must: [String] = []
    /// Words for the whole qualification.
    public var awards: [String] = []
    /// Words for what is left.
    public var remaining: [String] = []
    /// Words for a part of something: “half of the credits”.
    public var portions: [String] = []
    /// Words that make one unit depend on another.
    public var requires: [String] = []
    /// Phrases for what no rule of combination is about, though its words are those of rules.
    public var elsewhere: [String] = []
    /// Words before the number of a year or a term.
    public var periods: [String] = []
    /// Words for what comes on top.
    public var further: [String] = []
    /// Words before a part of what was counted.
    public var with: [String] = []
    /// Words that join a rule to what is taken anyway.
    public var besides: [String] = []
    /// Words before what one unit counts.
    public var worth: [String] = []
    /// Words before a number that is a level.
    public var levelNouns: [String] = []
    /// Names of frameworks of levels.
    public var frameworks: [String] = []
    /// Phrases that make the number before them a lower bound.
    public var orMore: [String] = []
    /// Phrases that make the number before them an upper bound.
    public var orFewer: [String] = []
    /// Verbs of choice.
    public var choose: [String] = []
    /// Words before the place that is chosen from.
    public var from: [String] = []
    /// What the units under a heading are called.
    public var here: [String] = []
    /// Words that mean the place chosen from, or nothing.
    public var of: [String] = []
    /// Units.
    public var units: [String] = []
    /// Optional units.
    public var options: [String] = []
    /// Credits.
    public var credits: [String] = []
    /// Phrases for all that a learner takes.
    public var inAll: [String] = []
    /// Phrases for a part of what was counted before.
    public var ofWhich: [String] = []
    /// What follows the least level that counts.
    public var orAbove: [String] = []
    /// Words for each of several groups.
    public var each: [String] = []
    /// What several groups are called before their names.
    public var groups: [String] = []
    /// Words that allow something without asking for it.
    public var may: [String] = []
    /// Words before the parts of a total.
    public var madeOf: [String] = []
    /// Pathways that are not the learner's own.
    public var otherPathway: [String] = []
    /// Words of sentences that explain how to fill in a sheet.
    public var aboutSheets: [String] = []
    /// Words for all of some units.
    public var every: [String] = []
    /// Words that join two rules.
    public var and: [String] = []
    /// Words that a rule may have or lack without meaning anything else.
    public var fillers: [String] = []
    /// Those of whom a rule speaks; in a heading, its rule starts with them.
    public var subjects: [String] = []
    /// Phrases that forbid units together.
    public var bars: [String] = []
  }
}
