import Checking
import Domain
import Foundation
import Recognition
import Testing
import Workbooks

/// Workbooks that map several standards without saying where: the statements in the rows tell.
@Suite struct SeveralStandardsTests {
  private static let wheels = [
    "How wheels are built and trued", "How spokes are measured", "How hubs are serviced",
    "How rims are chosen",
  ]
  private static let frames = [
    "How frames are welded from steel", "How forks are aligned", "How paint is applied safely",
    "How decals are set",
  ]

  private static func standard(_ reference: String, _ statements: [String]) -> OccupationalStandard
  {
    OccupationalStandard(
      reference: reference, title: "Example",
      ksbs: statements.enumerated().map {
        KSB(code: KSBCode(.knowledge, $0.offset + 1), statement: $0.element)
      })
  }

  private static func rows(_ statements: [String], _ coverage: [String]) -> [String] {
    zip(statements, coverage).enumerated().map { index, row in
      "K\(index + 1) | \(row.0) | \(row.1) | U0\(index + 1)"
    }
  }

  private static func sheet(_ name: String, _ lines: [String]) -> Sheet {
    let rows = lines.enumerated().map { index, line in
      let texts = line.components(separatedBy: " | ")
      let cells = texts.enumerated().map { place, text in
        Cell(
          reference: CellReference(row: index + 1, column: place + 1), value: .string(text))
      }
      return Row(number: index + 1, cells: line.isEmpty ? [] : cells)
    }
    return Sheet(name: name, rows: rows)
  }

  private func coverages(_ sheets: [Sheet]) -> [[Coverage]] {
    let standards = [
      Self.standard("ST9001", Self.wheels), Self.standard("ST9002", Self.frames),
    ]
    let recognised = Recogniser().recognise(
      Workbook(sheets: sheets), standards: KnownStatements(standards))
    let requests = standards.map {
      StandardLookup(reference: $0.reference, result: .found($0, source: .file))
    }
    return Joining.submission(recognised, requests).standards.map { $0.claims.map(\.coverage) }
  }

  private static let header = "KSB | Statement | Coverage | Units"
  private static let ofWheels = rows(wheels, ["Full", "Full", "Partial", "Full"])
  private static let ofFrames = rows(frames, ["Partial", "Full", "Full", "None"])
  private static let expected: [[Coverage]] = [
    [.full, .full, .partial, .full], [.partial, .full, .full, .none],
  ]

  @Test func `each sheet is about the standard whose statements it holds`() {
    let sheets = [
      Self.sheet("Second", [Self.header] + Self.ofFrames),
      Self.sheet("First", [Self.header] + Self.ofWheels),
    ]
    #expect(coverages(sheets) == Self.expected)
  }

  @Test func `so is each table below another with the same header`() {
    let lines =
      ["Wheels", Self.header] + Self.ofWheels + ["", "Frames", Self.header] + Self.ofFrames
    #expect(coverages([Self.sheet("Mapping", lines)]) == Self.expected)
  }
}
