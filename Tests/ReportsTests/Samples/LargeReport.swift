import Checking
import Domain
import Recognition
import Reports
import Workbooks

/// A report as large as real ones get: 95 KSBs, 60 units, and a cell of 30,000 characters.
enum LargeReport {
  static let report = Report(
    submission: submission, result: SampleReport.faulty.result,
    context: SampleReport.ready.context)

  private static let ksbs: [KSB] = (1...95).map { number in
    let type: KSBType = number <= 45 ? .knowledge : number <= 85 ? .skill : .behaviour
    let start = number <= 45 ? 0 : number <= 85 ? 45 : 85
    return KSB(
      code: KSBCode(type, number - start),
      statement: "Statement \(number) of a standard that is longer than most, on work of its own.")
  }

  private static let units = (1...60).map { number in
    Unit(
      code: number < 10 ? "U0\(number)" : "U\(number)",
      title: "Unit \(number) on working with materials, people and records",
      places: [.init(standing: .optional)])
  }

  private static let submission: Submission = {
    let claims = ksbs.enumerated().map { index, ksb in claim(ksb, index) }
    let mapping = StandardMapping(
      standard: OccupationalStandard(
        reference: "ST9009", title: "Large example", version: "1.0", level: 5, route: nil,
        status: nil, ksbs: ksbs),
      source: .file, option: .notNeeded, numbering: .positional, claims: claims,
      unknownEntries: [])
    var structure = SampleStructure.structure
    structure.combined = QualificationStructure(units: units, rules: [])
    structure.pathways = []
    return Submission(
      mappingFile: InputFile(name: "mapping.xlsx", sha256: String(repeating: "ab", count: 32)),
      structureFile: InputFile(name: "structure.xlsx", sha256: String(repeating: "cd", count: 32)),
      recognised: RecognisedWorkbook(sheets: []), standards: [mapping], structure: structure)
  }()

  private static func claim(_ ksb: KSB, _ index: Int) -> KSBClaim {
    let location = CellLocation(
      sheet: "Mapping", cell: CellReference(row: index + 6, column: 4))
    let taught = stride(from: index % 7, to: 60, by: 7).map { place -> CoveringUnit in
      var unit = CoveringUnit(
        name: units[place].code, extent: place % 3 == 0 ? .partial : .full, location: location)
      unit.unit = place
      return unit
    }
    return KSBClaim(
      ksb: ksb, entries: [], coverage: index % 5 == 0 ? .partial : .full, taught: taught,
      assessment: index == 3 ? String(repeating: "<script>", count: 3_750) : "Portfolio",
      rationale: index == 4 ? String(repeating: "x", count: 30_000) : nil, location: location)
  }
}
