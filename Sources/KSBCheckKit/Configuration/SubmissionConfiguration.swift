package import Checking
package import Domain
package import Recognition

/// What a `ksbcheck.yml` says of one submission; every part may be left out.
package struct SubmissionConfiguration: Sendable, Hashable {
  /// A standard that the qualification claims.
  package struct Standard: Sendable, Hashable {
    /// Where the standard comes from.
    package enum Source: Sendable, Hashable {
      /// A file with the standard's record; the path as it is written.
      case file(String)
      /// The user's library, by reference.
      case reference(StandardReference)
    }

    /// Where the standard comes from.
    package var source: Source
    /// The option that the qualification is for.
    package var option: String?
    /// The pathway that alone serves this standard or option.
    package var pathway: String?
    /// The sheet of the mapping that alone speaks of it.
    package var sheet: String?
    /// The line that it starts on; nil when it was not read from a file.
    package var line: Int?

    /// Creates a claim to a standard.
    package init(
      source: Source, option: String? = nil, pathway: String? = nil, sheet: String? = nil
    ) {
      self.source = source
      self.option = option
      self.pathway = pathway
      self.sheet = sheet
    }
  }

  /// What is stated of the qualification, its cycle included.
  package var qualification = Qualification()
  /// The mapping workbook's path, as it is written.
  package var mapping: String?
  /// The structure workbook's path, as it is written.
  package var structure: String?
  /// The paths of the files that say how the workbooks are laid out, as they are written: at most
  /// one for the mapping and one for the structure.
  package var layouts: [String] = []
  /// The words of the sheets that are given a meaning, in order.
  package var words: [ToldWord] = []
  /// The standards claimed, in order.
  package var standards: [Standard] = []
  /// What makes the exit code 1.
  package var failOn: FailOn?
  /// How rules weigh, and which are off.
  package var rules = RuleSettings()
  /// The decisions that findings need not be fixed, in order.
  package var suppressions: [Suppression] = []
  /// The lines of what was read, by key: `mapping`, `qualification.level`, `rules.C103`.
  package var lines: [String: Int] = [:]

  /// Creates an empty configuration.
  package init() {}
}
