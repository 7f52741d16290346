package import Checking
import Domain
import Recognition
import Workbooks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

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
