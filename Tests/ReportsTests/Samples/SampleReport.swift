import Checking
import Domain
import Recognition
import Reports
import Workbooks

/// Reports built by hand: every format is tested on the same four.
enum SampleReport: String, CaseIterable {
  /// Findings of every weight, and hostile texts.
  case faulty
  /// All of it checked, and nothing found.
  case ready
  /// A file that is no workbook.
  case unchecked
  /// A library of two versions, and the question what the newer one would mean; no structure.
  case updated

  var report: Report { Report(submission: submission, result: result, context: context) }

  /// The faulty sample is compared with an earlier report, and has a configuration.
  var context: ReportContext {
    var context = ReportContext(
      toolVersion: "0.1.0", date: "2026-01-31", options: ["--level 5", "--ignore C109"],
      rules: SampleRules.all)
    if self == .faulty {
      let digest = String(repeating: "9d8c7b6a", count: 8)
      context.inputs = [
        .init(.configuration, InputFile(name: "ksb <check>.yml", sha256: digest))
      ]
      context.baseline = SampleBaseline.report
    }
    if self == .updated { context.against = SampleUpdate.standard }
    return context
  }

  var submission: Submission {
    switch self {
    case .faulty:
      Self.submission(
        title: "Diploma in <Example> Studio Practice", told: Self.told, claims: SampleClaims.faulty,
        skipped: [
          .init(rows: 1...4, reason: "above the header"),
          .init(rows: 19...19, reason: "note below the table"),
        ], structure: SampleStructure.structure, changes: SampleStructure.changes)
    case .ready:
      Self.submission(
        title: nil, claims: SampleClaims.ready, skipped: [], structure: SampleStructure.structure)
    case .unchecked: Submission(mappingFile: InputFile(name: "mapping.xlsx", sha256: nil))
    case .updated: Self.underTwoVersions
    }
  }

  var result: CheckResult {
    switch self {
    case .faulty:
      CheckResult(
        findings: SampleFindings.faulty,
        skipped: [.init(rule: "M110", reason: "the sheet is compared with the standard’s list")],
        passed: ["W101", "S112", "M103"], isUnchecked: false)
    case .ready, .updated:
      CheckResult(
        findings: [], skipped: [], passed: SampleRules.all.map(\.code), isUnchecked: false)
    case .unchecked:
      CheckResult(
        findings: [SampleFindings.unreadable],
        skipped: [.init(rule: "C101", reason: "the workbook could not be read")],
        passed: [], isUnchecked: true)
    }
  }

  private static var underTwoVersions: Submission {
    var submission = submission(title: nil, claims: SampleUpdate.claims, skipped: [])
    submission.standards[0].source = .library
    submission.standards[0].option = .ksbsUnknown("Kilns")
    submission.standards[0].versionChoice = SampleUpdate.choice
    return submission
  }

  /// What the user of the faulty sample says that words mean.
  private static var told: LayoutInstructions {
    var layout = LayoutInstructions(file: "layout.yml")
    layout.told = [ToldWord("<Met>", means: .full, source: "--word")]
    return layout
  }

  private static func submission(
    title: String?, told layout: LayoutInstructions? = nil, claims: [KSBClaim],
    skipped: [MappingTable.SkippedRows],
    structure: SubmissionStructure? = nil, changes: [GapFix] = []
  ) -> Submission {
    let table = MappingTable(
      sheet: SampleClaims.sheet, layout: .list, columns: [], headerRow: 5,
      entries: SampleClaims.entries(claims), skipped: skipped)
    let reading = SheetReading(
      sheet: table.sheet, visibility: .visible, purpose: .mapping, evidence: [], table: table)
    let mapping = StandardMapping(
      standard: SampleStandard.standard, source: .file, option: .notNeeded,
      numbering: .positional, claims: claims, unknownEntries: [])
    var submission = Submission(
      mappingFile: InputFile(name: "mapping.xlsx", sha256: String(repeating: "0a1b2c3d", count: 8)),
      structureFile: structure.map {
        InputFile(name: $0.file, sha256: String(repeating: "4e5f6071", count: 8))
      },
      qualification: Qualification(title: title, number: nil, level: 5),
      recognised: RecognisedWorkbook(sheets: [reading]), standards: [mapping],
      structure: structure, changes: changes)
    submission.standardFiles = [
      InputFile(name: "standard.json", sha256: String(repeating: "12345678", count: 8))
    ]
    submission.layout = layout
    return submission
  }
}
