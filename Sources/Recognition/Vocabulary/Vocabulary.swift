#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The words by which sheets are recognised: headers, coverage, prompts, sections and the like.
///
/// They are data, kept in `vocabulary.json`, so that a reader can see and add to them without
/// touching code. Words are compared after ``LabelText`` has folded case, punctuation and plurals.
public struct Vocabulary: Sendable, Hashable, Codable {
  /// The headers of one role.
  public struct Headers: Sendable, Hashable, Codable {
    /// Phrases that name the role and nothing else.
    public var strong: [String] = []
    /// Phrases that name the role unless another column of the table names it better.
    public var weak: [String] = []
  }

  /// The headers of every role.
  public struct HeadersByRole: Sendable, Hashable, Codable {
    /// The KSB's code.
    public var code = Headers()
    /// The KSB's own words.
    public var statement = Headers()
    /// Full, partial or none.
    public var coverage = Headers()
    /// Units or modules.
    public var units = Headers()
    /// Learning outcomes or assessment criteria.
    public var outcomes = Headers()
    /// How the KSB is assessed.
    public var assessment = Headers()
    /// Why coverage is partial; comments.
    public var rationale = Headers()
    /// Whether the units of a row are needed together.
    public var together = Headers()
    /// Columns that say nothing about coverage, and are no units either.
    public var other = Headers()
  }

  /// Words, or marks, for each extent of coverage.
  public struct Extents: Sendable, Hashable, Codable {
    /// Covered in full.
    public var full: [String] = []
    /// Covered in part.
    public var partial: [String] = []
    /// Not covered.
    public var none: [String] = []
    /// Nothing, such as an empty tick box.
    public var blank: [String]?
  }

  /// Words of which phrases of coverage are made: “fully addressed”, “met in part”.
  public struct Phrases: Sendable, Hashable, Codable {
    /// What is done to a KSB.
    public var deeds: [String] = []
    /// What a sentence says of it besides.
    public var sentenceDeeds: [String] = []
    /// How far it is done, before or after the deed.
    public var degrees = Extents()
  }

  /// Words that decide whether what follows a coverage word takes it back.
  public struct Elaboration: Sendable, Hashable, Codable {
    /// Words after which “full” is no longer certain.
    public var limiting: [String] = []
    /// How words open after which “full” is no longer certain: `partial` of “partially-ish”.
    public var limitingStems: [String] = []
    /// Marks of a yes, beside which a cross may be a no.
    public var ticks: [String] = []
    /// Crosses: a yes where they stand alone.
    public var crosses: [String] = []
    /// Ticks that are signs, not words.
    public var signs: [String] = []
    /// Crosses that say no where ticks stand beside them.
    public var refusals: [String] = []
    /// Words for full coverage, which “partial” must not be followed by.
    public var fullWords: [String] = []
    /// Words for no coverage, which “partial” must not be followed by.
    public var noneWords: [String] = []
    /// Words for some coverage, which “none” must not be followed by.
    public var claimWords: [String] = []
  }

  /// Words by whose form coverage is read that no list knows: “partly embedded”, “unmet”.
  public struct Form: Sendable, Hashable, Codable {
    /// Words for all of something.
    public var full: [String] = []
    /// Words for some of it.
    public var partial: [String] = []
    /// Words for none of it.
    public var none: [String] = []
    /// Words that may stand beside those without meaning anything else.
    public var fillers: [String] = []
    /// Openings that turn a word into its contrary.
    public var prefixes: [String] = []
    /// Endings in which words of one stem differ.
    public var suffixes: [String] = []
  }

  /// What columns are about that are no claim, and what stands under units in place of marks.
  public struct Subjects: Sendable, Hashable, Codable {
    /// Words of headers that speak of something else than coverage: marks below them claim nothing.
    public var other: [String] = []
    /// Words that do so in a header of one or two words, and may stand in a longer title.
    public var weak: [String] = []
    /// Methods of assessment: marks below them name no unit.
    public var methods: [String] = []
    /// Words that are methods beside other methods, and else may be units.
    public var weakMethods: [String] = []
    /// Words that may stand beside a method.
    public var methodFillers: [String] = []
    /// Words that say how or where a KSB is taught.
    public var teaching: [String] = []
  }

  /// Text that templates leave for the user to replace.
  public struct Prompts: Sendable, Hashable, Codable {
    /// Prompts that fill their cell.
    public var whole: [String] = []
    /// Short forms that make a prompt of whatever follows them.
    public var abbreviations: [String] = []
    /// How longer prompts open.
    public var openings: [String] = []
    /// How prompts in brackets open.
    public var bracketed: [String] = []
    /// Verbs of prompts that end in “here”.
    public var verbs: [String] = []
    /// Verbs of prompts that ask for a choice.
    public var choices: [String] = []
    /// What prompts with such verbs ask for; with other words, it is no prompt.
    public var objects: [String] = []
  }

  /// Words of the headings that part a mapping into knowledge, skills and behaviours.
  public struct Sections: Sendable, Hashable, Codable {
    /// Names of knowledge.
    public var knowledge: [String] = []
    /// Names of skills.
    public var skill: [String] = []
    /// Names of behaviours.
    public var behaviour: [String] = []
    /// Words that may stand beside those.
    public var fillers: [String] = []
  }

  /// How rows open that are no KSB's.
  public struct Rows: Sendable, Hashable, Codable {
    /// Rows that add up.
    public var totals: [String] = []
    /// Rows that explain.
    public var notes: [String] = []
  }

  /// Words of cells that name units.
  public struct Units: Sendable, Hashable, Codable {
    /// What a unit is called, before its number.
    public var words: [String] = []
    /// Cells that name no unit.
    public var none: [String] = []
    /// Words that point to the unit named after them.
    public var pointers: [String] = []
  }

  /// Words of what is stated of the standard above a mapping.
  public struct StandardFacts: Sendable, Hashable, Codable {
    /// Labels, by the name of the fact.
    public var labels: [String: [String]] = [:]
    /// Words of headings over groups of columns; a text of these alone is no title.
    public var headings: [String] = []
  }

  /// Headers of columns.
  public var headers = HeadersByRole()
  /// Words of coverage, in a column or as marks.
  public var coverage = Extents()
  /// Words of which phrases of coverage are made.
  public var phrases = Phrases()
  /// Signs that are coverage only as marks of a matrix.
  public var marks = Extents()
  /// Words of degrees.
  public var form = Form()
  /// What columns are about.
  public var subjects = Subjects()
  /// What may follow a coverage word.
  public var elaboration = Elaboration()
  /// Prompts left over from a template.
  public var prompts = Prompts()
  /// Section headings.
  public var sections = Sections()
  /// Rows below and between the KSBs' rows.
  public var rows = Rows()
  /// Cells that name units.
  public var units = Units()
  /// How brackets in a header open that only instruct.
  public var asides: [String] = []
  /// What is stated of the standard above a mapping.
  public var standardFacts = StandardFacts()
  /// The structure of a qualification.
  public var structure = Structure()

  /// Creates an empty vocabulary.
  public init() {}

  /// The vocabulary that the program is built with.
  public static let standard: Vocabulary = {
    let data = Data(PackageResources.vocabulary_json)
    return (try? JSONDecoder().decode(Vocabulary.self, from: data)) ?? Vocabulary()
  }()
}
