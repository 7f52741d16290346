import Checking
import Domain
import Recognition

/// What was checked, how, and by what, in words: the same in every report for people.
struct CheckFacts {
  let report: Report

  /// The facts that are known, each with its label.
  var all: [(label: String, values: [String])] {
    [
      ("Qualification", qualification),
      ("Mapping workbook", [report.mapping.name]),
      ("Sheets read", report.sheets.map(Self.reading)),
      ("Structure", structure),
      ("Standard", report.standards.flatMap(standardFacts)),
      ("Cycle", report.cycle.facts),
      ("Program and rules", ["ksbcheck \(report.toolVersion), \(report.rules.count) rules"]),
      ("Date of the check", [report.date]),
      ("Options", report.options.isEmpty ? ["none: the defaults"] : report.options),
    ].filter { !$0.1.isEmpty }
  }

  private var structure: [String] {
    guard let structure = report.structure else {
      return ["none given: whether every choice of units covers a KSB is not known"]
    }
    return [structure.file.name]
      + structure.sheets.map { sheet in
        "\(sheet.sheet) (\(sheet.purpose.rawValue)): "
          + (sheet.rowsRead == 1 ? "1 row read" : "\(sheet.rowsRead) rows read")
      }
  }

  private var qualification: [String] {
    let known = report.qualification
    return [known.title, known.number, known.level.map { "level \($0)" }].compactMap { $0 }
  }

  private func standardFacts(_ standard: StandardCoverage) -> [String] {
    let level = standard.level.map { ", level \($0)" } ?? ""
    let numbering =
      switch standard.numbering {
      case .positional: "codes counted by position"
      case .printed: "codes as the statements print them"
      }
    return ["\(standard.label)\(level)", "from \(standard.sourceWords); \(numbering)"]
      + [standard.versionReason].compactMap { $0 }
  }

  private static func reading(_ sheet: SheetSummary) -> String {
    let rows = sheet.rowsRead == 1 ? "1 row" : "\(sheet.rowsRead) rows"
    let start = "\(sheet.name) (\(sheet.layout.name)): \(rows) read"
    return sheet.rowsSkipped == 0 ? start : "\(start), \(sheet.rowsSkipped) skipped"
  }
}
