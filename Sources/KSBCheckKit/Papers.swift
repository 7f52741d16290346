public import Qualifications
public import Recognition
public import Standards
public import Submissions

/// What was handed in for one qualification: file names, bytes and stated facts.
public struct Papers: Sendable {
  /// A file: its name as reports show it, and its bytes.
  public struct File: Sendable {
    /// The file's name without its folder.
    public var name: String
    /// What the file holds.
    public var bytes: [UInt8]

    /// Creates a file.
    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A standard that the qualification claims.
  public struct Standard: Sendable {
    /// Where the standard comes from.
    public enum Source: Sendable {
      /// A file with the standard's record, in the public API's shape.
      case file(File)
      /// The user's library, by reference.
      case reference(StandardReference)
      /// One that was looked up before, to be shared by many checks, and how it was named.
      case lookedUp(StandardRequest.Outcome, named: String)
    }

    /// Where the standard comes from.
    public var source: Source
    /// The option that the qualification is for, as the user names it.
    public var option: String?
    /// The pathway that alone serves this standard or option; nil when every learner must meet it.
    public var pathway: String?
    /// The sheet of the mapping that alone speaks of it; nil to go by what the sheets name.
    public var sheet: String?

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

  /// The mapping workbook.
  public var mapping: File

  /// The structure workbook; nil to look for the structure in the mapping workbook.
  public var structure: File?

  /// How the mapping is laid out, as far as the user says; nil to find out.
  public var layout: LayoutInstructions?

  /// The standards that the qualification claims; empty to check against the sheet's own list.
  public var standards: [Standard]

  /// What is stated of the qualification.
  public var qualification: Qualification

  /// Creates the papers of one qualification.
  public init(
    mapping: File, structure: File? = nil, layout: LayoutInstructions? = nil,
    standards: [Standard] = [],
    qualification: Qualification = Qualification()
  ) {
    self.mapping = mapping
    self.structure = structure
    self.layout = layout
    self.standards = standards
    self.qualification = qualification
  }
}
