import Foundation
import TestSupport
import Testing

/// Structures made to exhaust the search through the choices of units.
@Suite(
  "Hostile structures",
  .enabled(if: HostileStructure.isPossible, "skipped: no Python, or a sanitizer"))
struct HostileStructureTests {
  /// What a build with optimisation must do it in, and one without, which takes ten times as long.
  private static let seconds: Double = {
    #if DEBUG
      50
    #else
      5
    #endif
  }()

  @Test
  func `300 pathways with rules of their own, and units barred in rings, are given up in time`()
    throws
  {
    let (report, seconds) = try HostileStructure.pathways.checked()
    #expect(seconds < Self.seconds)
    #expect(report.findings.contains { $0.rule == "Q111" })
    #expect(report.checked?.combinations == false)
  }

  @Test func `200 units that are each barred with all others are answered in time`() throws {
    let (report, seconds) = try HostileStructure.barred.checked()
    #expect(seconds < Self.seconds)
    #expect(!report.findings.contains { $0.rule == "Q111" })
    #expect(report.findings.count { $0.rule == "C104" } == 60)
  }
}

/// A structure of 200 units, and a mapping of 60 KSBs that names four of them for each.
private struct HostileStructure {
  var units: [String]
  var rules: [String]

  /// Under a sanitizer a program takes many times as long.
  static var isPossible: Bool {
    Python.tool != nil && ProcessInfo.processInfo.environment["KSBCHECK_SANITIZED"] != "1"
  }

  private static let count = 200
  private static let credits = [5, 10, 15, 20]

  /// Rings of bars at several distances, and for each of 300 pathways two rules.
  static var pathways: HostileStructure {
    HostileStructure(
      units: (0..<count).map { unit in
        Self.unit(unit, "G\(unit % 10)", barred: [1, 7, 31].map { (unit + $0) % count })
      },
      rules: (0..<300).flatMap { path in
        [
          "G\(path % 10) | Path \(path) | \(1 + path % 7) | units",
          "* | Path \(path) | \(60 + path % 50 * 3) | credits",
        ]
      })
  }

  static var barred: HostileStructure {
    HostileStructure(
      units: (0..<count).map { unit in
        Self.unit(unit, "A", barred: (0..<count).filter { $0 != unit })
      }, rules: ["A | | 1 | units"])
  }

  private static func unit(_ unit: Int, _ group: String, barred: [Int]) -> String {
    let credits = credits[unit % 4]
    let codes = barred.map { "U\($0)" }.joined(separator: ", ")
    return "U\(unit) | Study \(unit) | \(4 + unit % 2) | \(credits) | \(credits * 4) "
      + "| \(credits * 10) | Optional | \(group) | \(codes)"
  }

  private var sheets: [(name: String, lines: String)] {
    let head = "Unit code | Unit title | Level | Credits | GLH | TQT | Status | Group | Barred with"
    return [
      ("Units", ([head] + units).joined(separator: "\n")),
      (
        "Rules of combination",
        (["Group | Pathway | At least | Of"] + rules).joined(separator: "\n")
      ),
      ("Qualification", "Title | Diploma in Odd Studies\nTotal credits | 240\nTotal GLH | 600"),
    ]
  }

  private static var mapping: String {
    (["KSB | Statement | Coverage | Units | Assessment"]
      + (1...60).map { ksb in
        let named = (1...4).map { "U\((ksb * 37 + $0 * 53) % count)" }.joined(separator: ", ")
        return "K\(ksb) | Knows \(ksb) | Full | \(named) | Examination"
      }).joined(separator: "\n")
  }

  /// Checks the structure, and says what processor time that took.
  func checked() throws -> (report: JSONReport, seconds: Double) {
    try ScratchFolder.use { folder in
      let mapping = folder.appending(path: "mapping.xlsx")
      let structure = folder.appending(path: "structure.xlsx")
      try MadeWorkbook.write([("KSB mapping", Self.mapping)], to: mapping)
      try MadeWorkbook.write(sheets, to: structure)
      let arguments = ["--structure", structure.filePath]
      let (report, _) = try BuiltProgram.report(checking: mapping, arguments)
      let program = try BuiltProgram.tool.executable.filePath
      let run = try Python.run(
        "Tests/Tools/measure.py", [program, "check"] + arguments + ["--", mapping.filePath])
      let took = try JSONDecoder().decode(Took.self, from: Data(run.text.utf8))
      return (report, took.seconds)
    }
  }

  private struct Took: Decodable {
    var seconds: Double
  }
}
