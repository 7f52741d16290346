import Domain
import Foundation
import Recognition
import TestSupport
import Testing
import Workbooks

/// The real standards that lie beside the repository, if they do.
enum RealStandards {
  static let folder = Project.root.deletingLastPathComponent()
    .appending(path: "shared/standards/json")

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static var files: [String] {
    let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }
}

/// The statements of real standards, laid out in every way, must be read without a loss.
@Suite
struct RealStandardsTests {
  private struct Record: Decodable {
    struct Statement: Decodable { var detail: String? }
    var knowledges: [Statement]?
    var skills: [Statement]?
    var behaviours: [Statement]?

    var ksbs: [(code: KSBCode, statement: String)] {
      [(KSBType.knowledge, knowledges), (.skill, skills), (.behaviour, behaviours)].flatMap {
        type, statements in
        (statements ?? []).enumerated().map { (KSBCode(type, $0 + 1), $1.detail ?? "") }
      }
    }
  }

  @Test(
    .enabled(if: RealStandards.isPresent, "skipped: ../shared/standards is not there"),
    arguments: RealStandards.files)
  func `every KSB is read in every layout`(file: String) throws {
    let data = try Data(contentsOf: RealStandards.folder.appending(path: file))
    let ksbs = try JSONDecoder().decode(Record.self, from: data).ksbs
    for (name, rows) in layouts(of: ksbs) where !ksbs.isEmpty {
      let workbook = recogniser.recognise(Workbook(sheets: [sheet(of: rows)]))
      #expect(workbook.codes == ksbs.map(\.code.description), "\(name)")
      #expect(workbook.mapping.first?.unreadableCodes.isEmpty == true, "\(name)")
      let isRead = workbook.entries.allSatisfy {
        $0.marks.map(\.reading) == [.full] && $0.units.first?.name == "U1"
      }
      #expect(isRead, "\(name)")
    }
  }

  private func layouts(
    of ksbs: [(code: KSBCode, statement: String)]
  ) -> [(name: String, rows: [[String]])] {
    let header = ["KSB", "Statement", "Coverage", "Units"]
    let list = ksbs.map { ["\($0.code)", $0.statement, "Full", "U1"] }
    var sections = [header]
    for (index, ksb) in ksbs.enumerated() {
      if ksb.code.number == 1 { sections.append(["\(ksb.code.type)"]) }
      sections.append(["\(ksb.code.number)"] + list[index].dropFirst())
    }
    return [
      ("list", [header] + list), ("no header", list), ("sections", sections),
      ("continued", [header] + list.flatMap { [$0, ["", "", "", "U2"]] }),
      ("matrix", [["KSB", "Statement", "U1", "U2"]] + list.map { [$0[0], $0[1], "X", ""] }),
      (
        "colon",
        [["KSB", "Coverage", "Units"]] + list.map { [$0[0] + ": " + $0[1], "Full", "U1"] }
      ),
      (
        "space", [["KSB", "Coverage", "Units"]] + list.map { [$0[0] + " " + $0[1], "Full", "U1"] }
      ),
    ]
  }

  private func sheet(of rows: [[String]]) -> Sheet {
    let rows = rows.enumerated().map { row, texts in
      Row(
        number: row + 1,
        cells: texts.enumerated().filter { !$1.isEmpty }.map { column, text in
          Cell(
            reference: CellReference(row: row + 1, column: column + 1), value: .string(text))
        })
    }
    return Sheet(name: "Mapping", rows: rows)
  }
}
