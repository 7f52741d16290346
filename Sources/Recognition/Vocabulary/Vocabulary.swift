#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The words by which sheets are recognised: headers, coverage, prompts, sections and the like.
///
/// They are data, kept in `vocabulary.json`, so that a reader can see and add to them without
/// touching code. Words are compared after ``LabelText`` has folded case, punctuation and plurals.
package struct Vocabulary: Sendable, Hashable, Codable {
  /// The headers of one role.
  package struct Headers: Sendable, Hashable, Codable {
    /// Phrases that name the role and nothing else.
    package var strong: [String] = []
    /// Phrases that name the role unless another column of the table names it better.
    package var weak: [String] = []
  }

  /// The headers of every role.
  package struct HeadersByRole: Sendable, Hashable, Codable {
    /// The KSB's code.
    package var code = Headers()
    /// The KSB's own words.
    package var statement = Headers()
    /// Full, partial or none.
    package var coverage = Headers()
    /// Units or modules.
    package var units = Headers()
    /// Learning outcomes or assessment criteria.
    package var outcomes = Headers()
    /// How the KSB is assessed.
    package var assessment = Headers()
    /// Why coverage is partial; comments.
    package var rationale = Headers()
    /// Whether the units of a row are needed together.
    package var together = Headers()
    /// Columns that say nothing about coverage, and are no units either.
    package var other = Headers()
  }

  /// Words, or marks, for each extent of coverage.
  package struct Extents: Sendable, Hashable, Codable {
    /// Covered in full.
    package var full: [String] = []
    /// Covered in part.
    package var partial: [String] = []
    /// Not covered.
    package var none: [String] = []
    /// Nothing, such as an empty tick box.
    package var blank: [String]?
  }

  /// Words of which phrases of coverage are made: “fully addressed”, “met in part”.
  package struct Phrases: Sendable, Hashable, Codable {
    /// What is done to a KSB.
    package var deeds: [String] = []
    /// What a sentence says of it besides.
    package var sentenceDeeds: [String] = []
    /// How far it is done, before or after the deed.
    package var degrees = Extents()
  }

  /// Words that decide whether what follows a coverage word takes it back.
  package struct Elaboration: Sendable, Hashable, Codable {
    /// Words after which “full” is no longer certain.
    package var limiting: [String] = []
    /// How words open after which “full” is no longer certain: `partial` of “partially-ish”.
    package var limitingStems: [String] = []
    /// Marks of a yes, beside which a cross may be a no.
    package var ticks: [String] = []
    /// Crosses: a yes where they stand alone.
    package var crosses: [String] = []
    /// Ticks that are signs, not words.
    package var signs: [String] = []
    /// Crosses that say no where ticks stand beside them.
    package var refusals: [String] = []
    /// Words for full coverage, which “partial” must not be followed by.
    package var fullWords: [String] = []
    /// Words for no coverage, which “partial” must not be followed by.
    package var noneWords: [String] = []
    /// Words for some coverage, which “none” must not be followed by.
    package var claimWords: [String] = []
  }

  /// Words by whose form coverage is read that no list knows: “partly embedded”, “unmet”.
  package struct Form: Sendable, Hashable, Codable {
    /// Words for all of something.
    package var full: [String] = []
    /// Words for some of it.
    package var partial: [String] = []
    /// Words for none of it.
    package var none: [String] = []
    /// Words that may stand beside those without meaning anything else.
    package var fillers: [String] = []
    /// Openings that turn a word into its contrary.
    package var prefixes: [String] = []
    /// Endings in which words of one stem differ.
    package var suffixes: [String] = []
  }

  /// What columns are about that are no claim, and what stands under units in place of marks.
  package struct Subjects: Sendable, Hashable, Codable {
    /// Words of headers that speak of something else than coverage: marks below them claim nothing.
    package var other: [String] = []
    /// Words that do so in a header of one or two words, and may stand in a longer title.
    package var weak: [String] = []
    /// Methods of assessment: marks below them name no unit.
    package var methods: [String] = []
    /// Words that are methods beside other methods, and else may be units.
    package var weakMethods: [String] = []
    /// Words that may stand beside a method.
    package var methodFillers: [String] = []
    /// Words that say how or where a KSB is taught.
    package var teaching: [String] = []
  }

  /// Text that templates leave for the user to replace.
  package struct Prompts: Sendable, Hashable, Codable {
    /// Prompts that fill their cell.
    package var whole: [String] = []
    /// Short forms that make a prompt of whatever follows them.
    package var abbreviations: [String] = []
    /// How longer prompts open.
    package var openings: [String] = []
    /// How prompts in brackets open.
    package var bracketed: [String] = []
    /// Verbs of prompts that end in “here”.
    package var verbs: [String] = []
    /// Verbs of prompts that ask for a choice.
    package var choices: [String] = []
    /// What prompts with such verbs ask for; with other words, it is no prompt.
    package var objects: [String] = []
  }

  /// Words of the headings that part a mapping into knowledge, skills and behaviours.
  package struct Sections: Sendable, Hashable, Codable {
    /// Names of knowledge.
    package var knowledge: [String] = []
    /// Names of skills.
    package var skill: [String] = []
    /// Names of behaviours.
    package var behaviour: [String] = []
    /// Words that may stand beside those.
    package var fillers: [String] = []
  }

  /// How rows open that are no KSB's.
  package struct Rows: Sendable, Hashable, Codable {
    /// Rows that add up.
    package var totals: [String] = []
    /// Rows that explain.
    package var notes: [String] = []
  }

  /// Words of cells that name units.
  package struct Units: Sendable, Hashable, Codable {
    /// What a unit is called, before its number.
    package var words: [String] = []
    /// Cells that name no unit.
    package var none: [String] = []
    /// Words that point to the unit named after them.
    package var pointers: [String] = []
    /// Words between one for a unit and its number: `Unit no. 5`.
    package var numbers: [String] = []
    /// Words that join two units.
    package var joiners: [String] = []
    /// Words before the number of a learning outcome or a criterion.
    package var outcomes: [String] = []
    /// Words that open what is said of a unit, behind its name: `topic 3`, `workshops`.
    package var remarks: [String] = []
    /// Words that may stand before a unit's name and are not a part of it: `mainly`, `semester 2`.
    package var leads: [String] = []
    /// Words that may say that the unit named is not meant.
    package var exceptions: [String] = []
  }

  /// Words of what is stated of the standard above a mapping.
  package struct StandardFacts: Sendable, Hashable, Codable {
    /// Labels, by the name of the fact.
    package var labels: [String: [String]] = [:]
    /// Words of headings over groups of columns; a text of these alone is no title.
    package var headings: [String] = []
  }

  /// Headers of columns.
  package var headers = HeadersByRole()
  /// Words of coverage, in a column or as marks.
  package var coverage = Extents()
  /// Words of which phrases of coverage are made.
  package var phrases = Phrases()
  /// ASCIISet that are coverage only as marks of a matrix.
  package var marks = Extents()
  /// Words of degrees.
  package var form = Form()
  /// What columns are about.
  package var subjects = Subjects()
  /// What may follow a coverage word.
  package var elaboration = Elaboration()
  /// Prompts left over from a template.
  package var prompts = Prompts()
  /// Section headings.
  package var sections = Sections()
  /// Rows below and between the KSBs' rows.
  package var rows = Rows()
  /// Cells that name units.
  package var units = Units()
  /// How brackets in a header open that only instruct.
  package var asides: [String] = []
  /// What is stated of the standard above a mapping.
  package var standardFacts = StandardFacts()
  /// The structure of a qualification.
  package var structure = Structure()

  /// Creates an empty vocabulary.
  package init() {}

  /// The vocabulary that the program is built with.
  package static let standard: Vocabulary = {
    let data = Data(PackageResources.vocabulary_json)
    return (try? JSONDecoder().decode(Vocabulary.self, from: data)) ?? Vocabulary()
  }()
}
