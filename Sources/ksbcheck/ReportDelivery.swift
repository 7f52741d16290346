import Checking
import Foundation
import Reports

/// Writes a report where the plan says.
struct ReportDelivery {
  let plan: OutputPlan
  let coloursText: Bool
  /// The files that were read, which no report may replace.
  let inputs: InputFiles

  /// Writes every format; when nothing could be checked, the reason goes to standard error.
  ///
  /// A file that was asked for is written even then, so that no page of an earlier run stays and
  /// says that all is well. On standard output the reason alone would be there twice.
  func deliver(_ report: Report) throws {
    if report.verdict == .unchecked { explain(report) }
    let formats = plan.formats
    do {
      switch plan.target {
      case .standardOutput:
        for format in formats where report.verdict != .unchecked || !format.isForPeople {
          try print(format, of: report)
        }
      case .file(let path): try formats.forEach { try write($0, of: report, to: path) }
      case .folder(let path): try write(formats, of: report, into: path)
      }
    } catch let error as ReportError {
      throw UnreadableError("the report cannot be made: \(error)")
    }
  }

  private func explain(_ report: Report) {
    for finding in report.findings where finding.severity == .mustFix {
      Message(SanitizedText.oneLine(finding.message)).write()
    }
  }

  private func print(_ format: ReportFormat, of report: Report) throws {
    let style = TextStyle(width: StandardStream.output.width ?? 80, colour: coloursText)
    try StandardStream.output.write(try format.output(for: report, style: style))
  }

  private func write(_ format: ReportFormat, of report: Report, to path: String) throws {
    let contents = try format.output(for: report)
    try inputs.refuse(path)
    try FileWriting.deliver(contents, to: path)
  }

  private func write(_ formats: [ReportFormat], of report: Report, into folder: String) throws {
    // Everything is made before anything is written.
    let files = try formats.flatMap { try $0.files(for: report) }
    if files.isEmpty { return }
    let paths = files.map { file in
      (path: URL(fileURLWithPath: folder).appending(path: file.name).relativePath, file: file)
    }
    for (path, _) in paths { try inputs.refuse(path) }
    try FolderMaking.make(folder)
    for (path, _) in paths { try FileWriting.requireWritable(path) }
    // Names that nobody typed: a pipe among them has nobody who would start its reader.
    for (path, file) in paths { try FileWriting.deliver(file.bytes, to: path, waits: false) }
  }
}
