public import Workbooks

/// Reads the structure of a qualification out of a workbook's sheets.
public struct StructureRecogniser: Sendable {
  /// How much a sheet must show before it is taken for a structure.
  public enum Expectation: Sendable {
    /// The workbook was given as the structure.
    case given
    /// The workbook is the mapping, which may hold the structure's sheets too; the sheets that
    /// were read as the mapping.
    case besideMapping(sheets: Set<String>)
  }

  private let vocabulary: Vocabulary

  /// Creates a recogniser of a vocabulary's words.
  public init(vocabulary: Vocabulary = .standard) { self.vocabulary = vocabulary }

  /// Recognises the structure; without units in it when no sheet looks like one.
  public func recognise(_ workbook: Workbook, _ expectation: Expectation) -> RecognisedStructure {
    RecognisedStructure()
  }
}
