import Recognition
package import Workbooks

// Whoever imports KSBCheckKit has what its API gives and takes.
@_exported public import Checking
@_exported public import Domain
@_exported public import Reports

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The whole way from bytes to findings, for the command, a server or an app alike.
///
/// Give it ``SubmissionInput``; a report in any format can be made from what comes back. It opens no file but
/// those of the library of standards, prints nothing, and never looks at the clock.
public struct Check: Sendable {
  /// How much of a file is read before it is refused.
  package var limits: Limits

  /// Where standards are looked up by reference.
  package var library: StandardLibrary?

  /// The rules to run, and those left out.
  package var rules: RuleSelection

  /// The severities of rules, and which are off unless `rules` asks for them.
  package var settings: RuleSettings

  /// The decisions that findings need not be fixed.
  package var suppressions: [Suppression]

  /// Creates a check: of every rule, with no library, unless set otherwise.
  package init(
    limits: Limits = Limits(), library: StandardLibrary? = nil, rules: RuleSelection = .all,
    settings: RuleSettings = RuleSettings(), suppressions: [Suppression] = []
  ) {
    self.limits = limits
    self.library = library
    self.rules = rules
    self.settings = settings
    self.suppressions = suppressions
  }

  /// Creates a check of every rule.
  ///
  /// - Parameter library: Where standards are looked up by reference; nil to take files alone.
  public init(library: StandardLibrary?) {
    self.init(limits: Limits(), library: library)
  }

  /// Creates a check of every rule, of standards that are given as files.
  public init() {
    self.init(limits: Limits())
  }

  /// Reads, joins and judges what was handed in.
  ///
  /// What cannot be read becomes a finding.
  ///
  /// - Parameters:
  ///   - input: What was handed in.
  ///   - date: The day of the check, as `yyyy-MM-dd`; nil when no suppression is to expire.
  /// - Returns: The input, read and joined, and what the rules found.
  public func run(_ input: SubmissionInput, date: String? = nil) -> CheckedSubmission {
    judge(read(input), date: date)
  }

  /// The result for a submission whose input could not be had: it is unchecked, and says why.
  ///
  /// - Parameters:
  ///   - mapping: The name of its mapping workbook, or of what is in its place.
  ///   - fault: Why.
  /// - Returns: A submission with that fault, and what the rules make of it.
  package func refuse(_ mapping: String, because fault: SubmissionError) -> CheckedSubmission {
    judge(
      Submission(mappingFile: InputFile(name: mapping, sha256: nil), faults: [fault]), date: nil)
  }

  private func judge(_ submission: Submission, date: String?) -> CheckedSubmission {
    let checker = Checker(rules, settings: settings, suppressions: suppressions, date: date)
    return CheckedSubmission(submission: submission, result: checker.check(submission))
  }
}

extension Check {
  /// Made once: a vocabulary is large, and all checks read by the same.
  private static let recogniser = Recogniser()
  private static let structureRecogniser = StructureRecogniser()

  /// Reads the input and joins it; what cannot be read becomes a fault of the submission.
  func read(_ input: SubmissionInput) -> Submission {
    let workbook = workbook(input.mapping)
    var mismatches: [LayoutMismatch] = []
    var structure = input.structure.map {
      given($0, by: input.layout?.structure, &mismatches)
    }
    let standards = input.standards.map(request)
    let known = KnownStatements(standards.flatMap(\.result.standards))
    var reading = (try? workbook.get()).map {
      recognise($0, input.layout, knowing: structure, known)
    }
    let mappingFile = inputFile(input.mapping)
    if structure == nil, let workbook = try? workbook.get() {
      structure = found(
        in: workbook, try? reading?.get(), mappingFile, by: input.layout?.structure, &mismatches)
      // Now that the units are known, the mapping beside them can be read by what they are called.
      if structure != nil {
        reading = recognise(workbook, input.layout, knowing: structure, known)
      }
    }
    let recognised = try? reading?.get()
    var submission = Submission.join(
      mappingFile: mappingFile, qualification: input.qualification, workbook: workbook,
      recognised: recognised, standards: standards, structure: structure)
    submission.layout = input.layout
    submission.faults += mismatches.map(SubmissionError.layoutMismatch)
    if case .failure(let mismatch) = reading {
      submission.faults.append(.layoutMismatch(mismatch))
    }
    return submission
  }

  private func recognise(
    _ workbook: Workbook, _ layout: LayoutInstructions?, knowing structure: StructureRequest?,
    _ standards: KnownStatements
  ) -> Result<RecognisedWorkbook, LayoutMismatch> {
    let units = (try? structure?.result.get())?.mergedUnits ?? []
    guard let layout else {
      return .success(Self.recogniser.recognise(workbook, units: units, standards: standards))
    }
    do throws(LayoutMismatch) {
      return .success(
        try Self.recogniser.recognise(
          workbook, by: layout, units: units, standards: standards))
    } catch {
      return .failure(error)
    }
  }

  private func inputFile(_ file: SubmissionInput.File) -> InputFile {
    InputFile(name: file.name, sha256: Digest.sha256(of: file.bytes))
  }

  // MARK: The structure

  private func given(
    _ file: SubmissionInput.File, by instructions: StructureInstructions?,
    _ mismatches: inout [LayoutMismatch]
  ) -> StructureRequest {
    let workbook = workbook(file)
    return StructureRequest(
      file: inputFile(file),
      result: workbook.map { structure(in: $0, .given, by: instructions, &mismatches) },
      uncheckedContent: (try? workbook.get()).map { UncheckedContent(of: $0, in: file.name) },
      combinationSteps: limits.combinationSteps)
  }

  /// The structure that the mapping workbook holds on sheets of its own, if it does.
  private func found(
    in workbook: Workbook, _ recognised: RecognisedWorkbook?, _ file: InputFile,
    by instructions: StructureInstructions?, _ mismatches: inout [LayoutMismatch]
  ) -> StructureRequest? {
    let mapping = Set((recognised?.mapping ?? []).map(\.sheet))
    let structure = structure(
      in: workbook, .besideMapping(sheets: mapping), by: instructions, &mismatches)
    guard structure.holdsUnits else { return nil }
    return StructureRequest(
      file: file, result: .success(structure), combinationSteps: limits.combinationSteps)
  }

  private func structure(
    in workbook: Workbook, _ expectation: StructureRecogniser.Expectation,
    by instructions: StructureInstructions?, _ mismatches: inout [LayoutMismatch]
  ) -> RecognisedStructure {
    do throws(LayoutMismatch) {
      return try Self.structureRecogniser.recognise(workbook, expectation, as: instructions)
    } catch {
      mismatches.append(error)
      return Self.structureRecogniser.recognise(workbook, expectation)
    }
  }

  // MARK: The mapping and the standards

  private func workbook(_ file: SubmissionInput.File) -> Result<Workbook, WorkbookError> {
    do throws(WorkbookError) {
      return .success(try Workbook(reading: file.bytes, limits: limits))
    } catch {
      return .failure(error)
    }
  }

  private func request(_ claimed: SubmissionInput.Standard) -> StandardLookup {
    let found = lookUp(claimed.source)
    let coded = found.outcome.standards.lazy.compactMap { $0.option(coded: found.name)?.title }
      .first
    return StandardLookup(
      reference: found.name, result: found.outcome, option: claimed.option ?? coded,
      pathway: claimed.pathway, sheet: claimed.sheet)
  }

  /// Looks a standard up: the outcome may be shared by many checks.
  ///
  /// - Returns: Result, and how the standard was named.
  package func lookUp(_ source: SubmissionInput.Standard.Source) -> (
    outcome: StandardLookup.Outcome, name: String
  ) {
    switch source.kind {
    case .file(let file): (read(file), file.name)
    case .reference(let reference): (lookUp(reference), reference.description)
    case .lookedUp(let outcome, let name): (outcome, name)
    }
  }

  private func read(_ file: SubmissionInput.File) -> StandardLookup.Outcome {
    do throws(StandardError) {
      return .found(
        try OccupationalStandard(json: Data(file.bytes)), source: .file, file: inputFile(file))
    } catch {
      return .unreadable(file: file.name, reason: error.description)
    }
  }

  private func lookUp(_ reference: StandardReference) -> StandardLookup.Outcome {
    guard let library else { return .notFound(searched: []) }
    do throws(StandardError) {
      let versions = try library.versions(of: reference.reference).map(libraryVersion)
      let named = reference.version.map { version in
        versions.firstIndex { $0.standard.isVersion(version) == true }
      }
      if !versions.isEmpty, named != .some(nil) {
        return .versions(versions, named: named ?? nil)
      }
      // What is not there may be in a file that is broken.
      let found = try library.found(
        reference: reference.reference, version: reference.version)
      guard let found else {
        return .notFound(
          searched: ["the library of standards"], hint: library.hint(for: reference))
      }
      return .versions([libraryVersion(found)], named: 0)
    } catch {
      return .unreadable(file: error.file ?? reference.description, reason: error.description)
    }
  }
}

extension Check {
  private func libraryVersion(_ found: StandardLibrary.Found) -> LibraryVersion {
    let file = SubmissionInput.File(name: found.file, bytes: Array(found.contents))
    return LibraryVersion(standard: found.standard, file: inputFile(file))
  }
}

extension StandardError {
  /// The library's file that is at fault; nil when the error is about the file being read.
  fileprivate var file: String? {
    if case .libraryFile(let name, _) = self { name } else { nil }
  }
}

/// A submission and what the rules made of it.
public struct CheckedSubmission: Sendable {
  /// The input, read and joined.
  package var submission: Submission

  /// What the rules found.
  package var result: CheckResult

  /// The report that every format is rendered from.
  ///
  /// - Parameter date: The day of the check, as `yyyy-MM-dd`.
  /// - Returns: The report, of this version of the program and its whole catalogue.
  public func report(date: String) -> Report { report(date: date, options: []) }

  /// The report, with what shaped the check.
  ///
  /// - Parameters:
  ///   - date: The day of the check, as `yyyy-MM-dd`.
  ///   - options: What shaped the check and should stand on the report, such as `--level 4`.
  ///   - inputs: The files that shaped it beside the input, such as the configuration.
  ///   - baseline: An earlier report to compare with; nil for no comparison.
  ///   - against: A version of a standard that is to take the place of the one checked against; nil
  ///     for none.
  /// - Returns: The report, of this version of the program and its whole catalogue.
  package func report(
    date: String, options: [String], inputs: [Receipt.Input] = [],
    baseline: Baseline? = nil, against: OccupationalStandard? = nil
  ) -> Report {
    Report(
      submission: submission, result: result,
      context: ReportContext(
        toolVersion: Version.number, date: date, options: options, inputs: inputs,
        baseline: baseline, against: against, rules: Catalogue.all))
  }
}

/// The program's own version.
package enum Version {
  /// The number, by semantic versioning.
  package static let number = "0.1.0"
}
