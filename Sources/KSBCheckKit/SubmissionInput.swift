package import Checking
import Crypto
public import Domain
package import Recognition

/// What was handed in for one qualification: file names, bytes and stated facts.
public struct SubmissionInput: Sendable {
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
    public struct Source: Sendable {
      package enum Kind: Sendable {
        case file(File)
        case reference(StandardReference)
        case lookedUp(StandardLookup.Outcome, named: String)
      }

      package let kind: Kind

      /// A file with the standard's record, in the public API's shape.
      public static func file(_ file: File) -> Source { Source(kind: .file(file)) }

      /// The user's library, by reference.
      public static func reference(_ reference: StandardReference) -> Source {
        Source(kind: .reference(reference))
      }

      /// One that was looked up before, to be shared by many checks, and how it was named.
      package static func lookedUp(_ outcome: StandardLookup.Outcome, named: String) -> Source {
        Source(kind: .lookedUp(outcome, named: named))
      }
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
  package var layout: LayoutInstructions?

  /// The standards that the qualification claims; empty to check against the sheet's own list.
  public var standards: [Standard]

  /// What is stated of the qualification.
  public var qualification: Qualification

  /// Creates the input for one qualification.
  public init(
    mapping: File, structure: File? = nil, standards: [Standard] = [],
    qualification: Qualification = Qualification()
  ) {
    self.mapping = mapping
    self.structure = structure
    self.standards = standards
    self.qualification = qualification
  }
}

/// The SHA-256 by which a report says which file it speaks of: FIPS 180-4.
package enum Digest {
  private static let digits = Array("0123456789abcdef".utf8)

  /// The digest of `bytes` in lower-case hexadecimal.
  package static func sha256(of bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
