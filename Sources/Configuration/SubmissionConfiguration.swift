public import Qualifications
package import Recognition
public import Rules
public import Standards

/// What a `ksbcheck.yml` says of one submission; every part may be left out.
public struct SubmissionConfiguration: Sendable, Hashable {
  /// A standard that the qualification claims.
  public struct Standard: Sendable, Hashable {
    /// Where the standard comes from.
    public enum Source: Sendable, Hashable {
      /// A file with the standard's record; the path as it is written.
      case file(String)
      /// The user's library, by reference.
      case reference(StandardReference)
    }

    /// Where the standard comes from.
    public var source: Source
    /// The option that the qualification is for.
    public var option: String?
    /// The pathway that alone serves this standard or option.
    public var pathway: String?
    /// The sheet of the mapping that alone speaks of it.
    public var sheet: String?
    /// The line that it starts on; nil when it was not read from a file.
    public var line: Int?

    /// Creates a claim to a standard.
    public init(
      source: Source, option: String? = nil, pathway: String? = nil, sheet: String? = nil
    ) {
      self.source = source
      self.option = option
      self.pathway = pathway
      self.sheet = sheet
    }
  }

  /// What is stated of the qualification, its cycle included.
  public var qualification = Qualification()
  /// The mapping workbook's path, as it is written.
  public var mapping: String?
  /// The structure workbook's path, as it is written.
  public var structure: String?
  /// The paths of the files that say how the workbooks are laid out, as they are written: at most
  /// one for the mapping and one for the structure.
  public var layouts: [String] = []
  /// The words of the sheets that are given a meaning, in order.
  package var words: [ToldWord] = []
  /// The standards claimed, in order.
  public var standards: [Standard] = []
  /// What makes the exit code 1.
  public var failOn: FailOn?
  /// How rules weigh, and which are off.
  public var rules = RuleSettings()
  /// The decisions that findings need not be fixed, in order.
  public var suppressions: [Suppression] = []
  /// The lines of what was read, by key: `mapping`, `qualification.level`, `rules.C103`.
  public var lines: [String: Int] = [:]

  /// Creates an empty configuration.
  public init() {}
}
