import Recognition
import Standards
import Submissions
import Workbooks

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Check {
  /// Reads the papers and joins them; what cannot be read becomes a fault of the submission.
  func read(_ papers: Papers) -> Submission {
    let workbook = workbook(papers.mapping)
    return Submission.join(
      mappingFile: InputFile(
        name: papers.mapping.name, sha256: Digest.sha256(of: papers.mapping.bytes)),
      qualification: papers.qualification,
      workbook: workbook,
      recognised: (try? workbook.get()).map { Recogniser().recognise($0) },
      standards: papers.standards.map(request))
  }

  private func workbook(_ file: Papers.File) -> Result<Workbook, WorkbookError> {
    do throws(WorkbookError) {
      return .success(try Workbook(reading: file.bytes, limits: limits))
    } catch {
      return .failure(error)
    }
  }

  private func request(_ claimed: Papers.Standard) -> StandardRequest {
    switch claimed.source {
    case .file(let file):
      StandardRequest(
        reference: file.name, result: read(file), option: claimed.option,
        pathway: claimed.pathway, sheet: claimed.sheet)
    case .reference(let reference):
      StandardRequest(
        reference: reference.description, result: lookUp(reference), option: claimed.option,
        pathway: claimed.pathway, sheet: claimed.sheet)
    }
  }

  private func read(_ file: Papers.File) -> StandardRequest.Outcome {
    do throws(StandardError) {
      return .found(try OccupationalStandard(json: Data(file.bytes)), source: .file)
    } catch {
      return .unreadable(file: file.name, reason: error.description)
    }
  }

  private func lookUp(_ reference: StandardReference) -> StandardRequest.Outcome {
    guard let library else { return .notFound(searched: []) }
    do throws(StandardError) {
      let standard = try library.standard(
        reference: reference.reference, version: reference.version)
      guard let standard else { return .notFound(searched: ["the library of standards"]) }
      return .found(standard, source: .library)
    } catch {
      return .unreadable(file: error.file ?? reference.description, reason: error.description)
    }
  }
}

extension StandardError {
  /// The library's file that is at fault; nil when the error is about the file being read.
  fileprivate var file: String? {
    if case .libraryFile(let name, _) = self { name } else { nil }
  }
}
