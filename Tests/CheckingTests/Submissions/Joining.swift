import Checking
import Domain
import MarkedSheets
import Recognition
import Workbooks

/// Joins sheets with standards, as tests need it.
enum Joining {
  /// Joins sheets with requests for standards.
  static func submission(
    _ recognised: RecognisedWorkbook, _ requests: [StandardLookup] = []
  ) -> Submission {
    Submission.join(
      mappingFile: InputFile(name: "mapping.xlsx", sha256: nil),
      workbook: .success(Workbook(sheets: [])), recognised: recognised, standards: requests)
  }

  /// Joins one sheet with one standard, or with its own list.
  static func mapping(
    _ table: String, _ standard: OccupationalStandard? = nil, option: String? = nil
  ) -> StandardMapping {
    let requests = [standard].compactMap { $0 }.map {
      StandardLookup(
        reference: $0.reference, result: .found($0, source: .library), option: option)
    }
    return submission(MarkedSheet(table).recognised, requests).standards[0]
  }

  /// What one sheet claims about its first KSB.
  static func claim(_ table: String, _ code: KSBCode = "K1") -> KSBClaim? {
    let standard = OccupationalStandard(
      reference: "ST9001", title: "Example", ksbs: [KSB(code: code, statement: "Words")])
    return mapping(table, standard).claims.first
  }
}

extension OccupationalStandard {
  /// A standard with statements of knowledge alone, each with the label that it prints, if any.
  static func knowledge(
    _ statements: [(label: String?, words: String)]
  ) -> OccupationalStandard {
    OccupationalStandard(
      reference: "ST9001", title: "Example",
      ksbs: statements.enumerated().map { index, statement in
        KSB(
          code: KSBCode(.knowledge, index + 1), statement: statement.words,
          printedLabel: statement.label)
      })
  }
}
