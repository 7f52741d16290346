import Checking
import Domain
import Recognition
import Reports
import Workbooks

/// One way of a submission through all stages, as `Check` and the commands go it.
struct StageRun {
  /// Made once, as the program does.
  private static let recogniser = Recogniser()
  private static let structureRecogniser = StructureRecogniser()

  let papers: Papers

  /// Runs the stages.
  ///
  /// - Returns: The names of the stages, one for each mark after the first.
  func run() throws -> [String] {
    var names: [String] = []
    func end(_ name: String) {
      stageBoundary()
      names.append(name)
    }
    stageBoundary()
    let standard = try OccupationalStandard(json: papers.standard)
    end("standard")
    let workbook = try Workbook(reading: papers.mapping)
    let structureWorkbook = try Workbook(reading: papers.structure)
    end("read")
    let recognised = Self.recogniser.recognise(workbook)
    end("recognise")
    let structure = Self.structureRecogniser.recognise(structureWorkbook, .given)
    end("structure")
    let submission = join(workbook, recognised, structureWorkbook, structure, standard)
    end("join")
    let result = Checker(rules: Catalogue.all).check(submission)
    end("rules")
    let report = Report(
      submission: submission, result: result,
      context: ReportContext(toolVersion: "0", date: "2026-01-01", rules: Catalogue.all))
    end("report")
    for format in ReportFormat.allCases {
      let files = try format.files(for: report)
      guard !files.isEmpty else { throw StageError(format: format.rawValue) }
      end("format \(format.rawValue)")
    }
    return names
  }

  private func join(
    _ workbook: Workbook, _ recognised: RecognisedWorkbook, _ structureWorkbook: Workbook,
    _ structure: RecognisedStructure, _ standard: OccupationalStandard
  ) -> Submission {
    let request = StandardLookup(
      reference: standard.reference, result: .found(standard, source: .file),
      option: papers.option)
    return Submission.join(
      mappingFile: InputFile(name: "mapping.xlsx", sha256: nil), workbook: .success(workbook),
      recognised: recognised, standards: [request],
      structure: StructureRequest(
        file: InputFile(name: "structure.xlsx", sha256: nil), result: .success(structure),
        uncheckedContent: UncheckedContent(of: structureWorkbook, in: "structure.xlsx"),
        combinationSteps: Limits().combinationSteps))
  }
}

/// A format that wrote nothing.
struct StageError: Error {
  var format: String
}

/// Where one stage ends and the next begins: callgrind writes down what it counted whenever this is
/// entered, so it must stay a call.
@inline(never) @_optimize(none)
func stageBoundary() {}
