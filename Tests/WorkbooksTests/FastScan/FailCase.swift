import Foundation
import TestSupport
import Testing

@testable import Workbooks

/// A file that once made a fuzzer fail.
struct FailCase: Sendable, CustomTestStringConvertible {
  let program: String
  let url: URL

  var testDescription: String { "\(program)/\(url.lastPathComponent)" }

  /// The file as the program made a workbook of it.
  func workbook() throws -> [UInt8] {
    let bytes = try Array(Data(contentsOf: url))
    var builder = WorkbookBuilder(
      cells: (0..<8).map { #"<c t="s"><v>\#($0)</v></c>"# }.joined())
    builder.strings = "<si><t>K1</t></si>"
    var entries = builder.entries
    switch program {
    case "xml": entries[1].contents = bytes
    case "sheet": entries[3].contents = bytes
    case "strings": entries[4].contents = bytes
    default: return bytes
    }
    return ArchiveBuilder(entries).archive()
  }

  /// Those of the programs that read workbooks.
  static let all: [FailCase] = ["zip", "xml", "strings", "sheet"].flatMap { program in
    let folder = Project.root.appending(path: "Fuzz/FailCases/\(program)")
    let files = try? FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: nil)
    return (files ?? []).map { FailCase(program: program, url: $0) }
      .sorted { $0.url.path < $1.url.path }
  }
}
