import Checking
import KSBCheckKit
import Reports
import Workbooks

/// An earlier report to compare with, and its file as the receipt names it.
struct BaselineFile {
  let report: Baseline
  let input: Receipt.Input

  /// Reads the report at a path; that it is none makes the command line one that cannot be acted on.
  init(_ path: String) throws {
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    let name = FileReading.name(of: path)
    do throws(EarlierReportError) {
      report = try Baseline(json: bytes, file: name)
    } catch {
      throw UsageError("--baseline: \(error)")
    }
    input = Receipt.Input(.baseline, InputFile(name: name, sha256: Digest.sha256(of: bytes)))
  }
}
