import Foundation
import TestSupport
import Testing

/// Workbooks made to exhaust whoever reads them.
@Suite(
  "Hostile workbooks",
  .enabled(if: Hostile.isPossible, "skipped: no probes, no Python, or a sanitizer"))
struct HostileWorkbookTests {
  /// A build with optimisation must do it in a second; one without takes up to ten times as long.
  private static let seconds = 10.0
  private static let bytes = 256 << 20

  @Test func `no probe takes long or much memory, and the hostile ones are refused`() throws {
    let runs = try Hostile.measure()
    #expect(runs.count == Hostile.wanted.count)
    for run in runs {
      #expect(run.seconds < Self.seconds, "\(run)")
      #expect(run.bytes < Self.bytes, "\(run)")
      let isRefused = Hostile.wanted[run.file] == "refuse"
      #expect(isRefused ? run.exit == 3 : [0, 3].contains(run.exit), "\(run)")
    }
  }
}

/// The probes, by the name of their files, and what they take to read.
enum Hostile {
  /// What reading one file took.
  struct Run: Decodable {
    let file: String
    let exit: Int
    let seconds: Double
    let bytes: Int
  }

  private static let folder = Project.shared("probes")

  static var isPossible: Bool { !wanted.isEmpty && Python.tool != nil && !isSanitized }

  /// Under a sanitizer a program takes many times as long, and as much memory.
  private static var isSanitized: Bool {
    ProcessInfo.processInfo.environment["KSBCHECK_SANITIZED"] == "1"
  }

  /// `refuse` for those that must be refused.
  static let wanted: [String: String] = {
    guard let list = folder?.appending(path: "expect.json"), let data = try? Data(contentsOf: list),
      let table = try? JSONSerialization.jsonObject(with: data) as? [String: [String: Any]]
    else { return [:] }
    let entries = table.map { ("\($0.key).xlsx", $0.value["want"] as? String ?? "cells") }
    return Dictionary(entries) { first, _ in first }
  }()

  static func measure() throws -> [Run] {
    guard let folder else { return [] }
    let program = try BuiltProgram.tool.executable.filePath
    let files = wanted.keys.sorted().map { folder.appending(path: $0).filePath }
    let run = try Python.run(
      "Tests/Tools/measure.py", [program, "inspect", "--cells", "--"] + files)
    return try run.text.split(separator: "\n").map {
      try JSONDecoder().decode(Run.self, from: Data($0.utf8))
    }
  }
}
