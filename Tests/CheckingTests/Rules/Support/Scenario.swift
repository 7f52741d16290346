import Domain
import MarkedSheets
import Recognition
import Workbooks
@testable import Checking

/// A mapping, and what it is checked against.
struct Scenario: Sendable {
  /// The cells that the test marked.
  var marked: [CellLocation]

  /// What the rules judge.
  var submission: Submission

  /// How the user wants rules to weigh.
  var settings = RuleSettings()

  /// What the user decided that need not be fixed.
  var suppressions: [Suppression] = []

  /// The day of the check.
  var date: String?

  /// Joins a sheet with a standard.
  ///
  /// - Parameters:
  ///   - table: The sheet, written as ``MarkedSheet`` reads it.
  ///   - standard: The standard that the user named; nil for none.
  ///   - option: The option that the user named.
  ///   - level: The qualification's level.
  ///   - cycle: The cycle that the user named.
  ///   - structure: The units of the structure, written as ``MarkedStructure`` reads them.
  ///   - combinations: Its rules of combination, written likewise.
  ///   - adjust: Changes what was recognised besides the table.
  ///   - facts: Changes what the structure states of the qualification, and its totals.
  init(
    _ table: String, standard: OccupationalStandard? = nil, option: String? = nil,
    level: Int? = nil, cycle: String? = nil, structure: String? = nil, combinations: String = "",
    adjust: (inout RecognisedWorkbook) -> Void = { _ in },
    facts: (inout RecognisedStructure) -> Void = { _ in }
  ) {
    let sheet = MarkedSheet(table)
    var recognised = sheet.recognised
    adjust(&recognised)
    let requests = [standard].compactMap { $0 }.map {
      StandardLookup(
        reference: $0.reference, result: .found($0, source: .file), option: option)
    }
    let stated = structure.map { MarkedStructure($0, rules: combinations) }
    let marked = sheet.marked + (stated?.marked ?? [])
    let structure = stated.map { stated in
      var recognised = stated.recognised
      facts(&recognised)
      return recognised
    }
    self.init(
      recognised: recognised, requests: requests, level: level, marked: marked,
      structure: structure)
    submission.qualification.cycle = cycle
  }

  /// Joins sheets with requests for standards.
  init(
    recognised: RecognisedWorkbook, requests: [StandardLookup] = [], level: Int? = nil,
    marked: [CellLocation] = [], structure: RecognisedStructure? = nil
  ) {
    self.marked = marked
    submission = Submission.join(
      mappingFile: InputFile(name: "mapping.xlsx", sha256: nil),
      qualification: Qualification(level: level), workbook: .success(Workbook(sheets: [])),
      recognised: recognised, standards: requests,
      structure: structure.map {
        StructureRequest(
          file: InputFile(name: "structure.xlsx", sha256: nil), result: .success($0),
          combinationSteps: 10_000)
      })
  }

  /// A submission of which nothing could be had.
  init(faults: [SubmissionError]) {
    marked = []
    submission = Submission(
      mappingFile: InputFile(name: "mapping.xlsx", sha256: nil), faults: faults)
  }

  /// A workbook that could not be read.
  init(_ error: WorkbookError) {
    marked = []
    submission = Submission.join(
      mappingFile: InputFile(name: "mapping.xlsx", sha256: nil), workbook: .failure(error),
      recognised: nil, standards: [])
  }

  /// What all rules, or those given, make of it.
  func result(_ rules: [Rule] = Catalogue.all) -> CheckResult {
    Checker(rules: rules, settings: settings, suppressions: suppressions, date: date)
      .check(submission)
  }

  /// The same with other settings.
  func with(
    settings: (inout RuleSettings) throws -> Void = { _ in }, suppressions: [Suppression] = [],
    date: String? = nil
  ) -> Scenario {
    var scenario = self
    try? settings(&scenario.settings)
    scenario.suppressions = suppressions
    scenario.date = date
    return scenario
  }

  /// What one rule finds.
  func findings(of rule: Rule) -> [Finding] { result([rule]).findings }

  /// The messages of what one rule finds.
  func messages(of rule: Rule) -> [String] { findings(of: rule).map(\.message) }

  /// Why a rule was skipped; nil when it ran.
  func reasonSkipped(_ rule: Rule) -> String? { result([rule]).skipped.first?.reason }
}

extension Finding {
  /// What its group says of several findings, with an ellipsis for what differs.
  var sentenceOfGroup: String? { grouping?.sentence?.text { _ in "…" } }
}
