package import Domain
package import Recognition
package import Checking

/// What was handed in for one qualification: file names, bytes and stated facts.
package struct Papers: Sendable {
  /// A file: its name as reports show it, and its bytes.
  package struct File: Sendable {
    /// The file's name without its folder.
    package var name: String
    /// What the file holds.
    package var bytes: [UInt8]

    /// Creates a file.
    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// A standard that the qualification claims.
  package struct Standard: Sendable {
    /// Where the standard comes from.
    package enum Source: Sendable {
      /// A file with the standard's record, in the public API's shape.
      case file(File)
      /// The user's library, by reference.
      case reference(StandardReference)
      /// One that was looked up before, to be shared by many checks, and how it was named.
      case lookedUp(StandardRequest.Outcome, named: String)
    }

    /// Where the standard comes from.
    package var source: Source
    /// The option that the qualification is for, as the user names it.
    package var option: String?
    /// The pathway that alone serves this standard or option; nil when every learner must meet it.
    package var pathway: String?
    /// The sheet of the mapping that alone speaks of it; nil to go by what the sheets name.
    package var sheet: String?

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

  /// The mapping workbook.
  package var mapping: File

  /// The structure workbook; nil to look for the structure in the mapping workbook.
  package var structure: File?

  /// How the mapping is laid out, as far as the user says; nil to find out.
  package var layout: LayoutInstructions?

  /// The standards that the qualification claims; empty to check against the sheet's own list.
  package var standards: [Standard]

  /// What is stated of the qualification.
  package var qualification: Qualification

  /// Creates the papers of one qualification.
  package init(
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
