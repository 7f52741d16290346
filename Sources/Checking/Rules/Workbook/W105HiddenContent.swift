import Recognition
import Workbooks

extension Rule {
  /// W105: a part of the mapping is hidden or filtered out.
  static let hiddenContent = Rule(
    code: "W105", name: "hidden-content", severity: .shouldFix, stage: .workbook,
    clause: .practice("What a reviewer sees is what is checked."),
    summary: "No sheet, row or column of the mapping is hidden or filtered out.",
    rationale: """
      Hidden cells are read and checked like any other, but a reviewer who opens the workbook \
      does not see them and may take KSBs for missing.
      """,
    bad: Example("rows 12 to 15 of the mapping are filtered out"),
    good: Example("all rows of the mapping are shown"),
    fix: "Show what is hidden: clear the filter, or select all cells and choose Unhide.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for parts in HiddenParts.all(in: submission.recognised?.hidden ?? []) {
      findings.report(parts.message, at: parts.location)
    }
  }
}

/// What is hidden of one sheet in one way: one filter or one act of hiding, however many runs.
private struct HiddenParts {
  enum Kind: Hashable {
    case sheet, rows, filteredRows, columns
  }

  var kind: Kind
  /// The first part: what the finding points at.
  var location: CellLocation
  /// The numbers of the rows or columns.
  var runs: [ClosedRange<Int>]

  /// Gathers the parts of each sheet, in the order in which they were found.
  static func all(in contents: [HiddenContent]) -> [HiddenParts] {
    var all: [HiddenParts] = []
    for content in contents {
      let (kind, run) = read(content.kind)
      let place = all.firstIndex {
        $0.kind == kind && $0.location.sheet == content.location.sheet
      }
      if let place {
        all[place].runs += run
      } else {
        all.append(HiddenParts(kind: kind, location: content.location, runs: run))
      }
    }
    return all
  }

  private static func read(_ kind: HiddenContent.Kind) -> (Kind, [ClosedRange<Int>]) {
    switch kind {
    case .sheet: (.sheet, [])
    case .rows(let rows, let isFiltered): (isFiltered ? .filteredRows : .rows, [rows])
    case .columns(let columns): (.columns, [columns])
    }
  }

  var message: String {
    let isOne = runs.count == 1 && runs.allSatisfy { $0.count == 1 }
    let verb = isOne ? "is" : "are"
    let noun = kind == .columns ? "Column" : "Row"
    let subject = "\(noun)\(isOne ? "" : "s") \(Wording.list(runs.map(wording)))"
    return switch kind {
    case .sheet:
      "The sheet \(Wording.quoted(location.sheet)) is part of the mapping, but its tab is hidden."
    case .rows, .columns: "\(subject) of the mapping \(verb) hidden."
    case .filteredRows: "\(subject) of the mapping \(verb) filtered out."
    }
  }

  private func wording(_ run: ClosedRange<Int>) -> String {
    let first = name(run.lowerBound)
    return run.count == 1 ? first : "\(first) to \(name(run.upperBound))"
  }

  private func name(_ number: Int) -> String {
    kind == .columns ? CellReference.letters(forColumn: number) : "\(number)"
  }
}
