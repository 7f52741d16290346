import Recognition

extension Rule {
  /// M105: a coverage word or mark that is none of the known ones.
  static let coverageUnreadable = Rule(
    code: "M105", name: "coverage-unreadable", severity: .mustFix, stage: .mapping,
    needs: [.coverageMarks],
    clause: .practice("What a sheet says of coverage is plain to whoever reads it."),
    summary: "Every coverage word and mark says full, partial or none.",
    rationale: """
      A word such as “Linked” can be read as full or as partial, and the two have different \
      consequences. What cannot be read for certain is not guessed.
      """,
    bad: Example("D7: Linked"),
    good: Example("D7: Partial"),
    fix: "Write Full, Partial or None; in a matrix X for full and P for partial.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let scales = submission.scales
    for joined in submission.claims {
      for mark in joined.claim.entries.flatMap(\.marks) where mark.isUnknownWord {
        let isPicture = mark.cell.isPicture
        let scale = scales[ScaleOfCell(mark.cell)]
        findings.report(
          isPicture ? .picture(joined) : .unreadable(mark.words, joined, scale), about: joined,
          at: mark.cell.location, unit: mark.cell.role.unitName,
          quoted: isPicture ? nil : mark.cell.text, help: isPicture ? .typeMark : .sayMeaning,
          group: isPicture ? .pictures : .unknown(mark.words, scale, on: mark.cell.location.sheet))
      }
    }
    reportCrosses(submission, into: &findings)
  }

  /// Crosses beside ticks have one cause, however many there are on a sheet.
  private static func reportCrosses(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims {
      for mark in joined.claim.entries.flatMap(\.marks) where mark.isDoubtfulCross {
        findings.report(
          .doubtful(joined), about: joined, at: mark.cell.location, unit: mark.cell.role.unitName,
          quoted: mark.cell.text,
          help: """
            Blank the crosses that mean “not covered”, or write ticks for those that mean \
            “covered”. A layout file can say what a cross means as well.
            """, group: .crosses(on: mark.cell.location.sheet))
      }
    }
  }
}

extension CoverageMark {
  /// Error values and prompts are other rules' findings.
  fileprivate var isUnknownWord: Bool {
    reading == .unreadable && !isDoubtfulCross && !cell.isUnreadable && !cell.isPrompt
  }
}

/// Which of a sheet's scales a cell belongs to.
private struct ScaleOfCell: Hashable {
  var sheet: String
  var isOfCoverage: Bool

  init(sheet: String, isOfCoverage: Bool) {
    self.sheet = sheet
    self.isOfCoverage = isOfCoverage
  }

  init(_ cell: MappedCell) {
    self.init(sheet: cell.location.sheet, isOfCoverage: cell.role == .coverage)
  }
}

extension Submission {
  /// The scales of all tables; of several tables on one sheet, the first that has values.
  fileprivate var scales: [ScaleOfCell: Scale] {
    var scales: [ScaleOfCell: Scale] = [:]
    for table in tables {
      for (scale, isOfCoverage) in [(table.coverageScale, true), (table.markScale, false)]
      where !scale.values.isEmpty {
        let place = ScaleOfCell(sheet: table.sheet, isOfCoverage: isOfCoverage)
        if scales[place] == nil { scales[place] = scale }
      }
    }
    return scales
  }
}

extension ColumnRole {
  fileprivate var unitName: String? {
    if case .unit(let name) = self { return name }
    return nil
  }
}

extension String {
  fileprivate static func doubtful(_ joined: ClaimContext) -> String {
    """
    The sheet uses ticks and crosses, so that the cross here may mean that \(joined.code) is \
    covered or that it is not.
    """
  }

  fileprivate static func unreadable(
    _ text: String, _ joined: ClaimContext, _ scale: Scale?
  ) -> String {
    let start = "The coverage of \(joined.code) cannot be read: \(Wording.quoted(text))"
    guard let words = scale?.explanation(of: text) else {
      return "\(start) is not a word or mark that means full, partial or none."
    }
    return """
      \(start) is explained on the sheet as \(Wording.quoted(words)), which does not say how far \
      the KSB is covered.
      """
  }

  fileprivate static func picture(_ joined: ClaimContext) -> String {
    "The coverage of \(joined.code) cannot be read: a picture stands where a mark should be."
  }

  fileprivate static let typeMark = "Type the mark, such as X or P, in place of the picture."

  fileprivate static let sayMeaning = """
    Write Full, Partial or None; in a matrix X for full and P for partial. Or say what the sheet's \
    own words mean: --word "Met=full", or in a layout file.
    """
}

extension FindingGroup {
  /// Pictures in place of marks, however many.
  fileprivate static let pictures: FindingGroup =
    "The coverage of \(.ksbs) cannot be read: pictures stand where marks should be."

  /// The whole scale where none of its values is settled; else the value, wherever it stands.
  fileprivate static func unknown(
    _ text: String, _ scale: Scale?, on sheet: String
  ) -> FindingGroup {
    guard let scale, scale.isWhollyUnsettled, scale.unsettled.count > 1 else { return value(text) }
    let words = scale.unsettled.prefix(6).map { Wording.quoted($0.text) }
    return FindingGroup(
      "scale \(sheet)",
      """
      The coverage of \(.ksbs) cannot be read: it is not known which of \(Wording.list(words)) \
      mean full, partial or none.
      """)
  }

  /// A value that is not understood, wherever it stands.
  fileprivate static func value(_ text: String) -> FindingGroup {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return FindingGroup(
      "value \(words.lowercased())",
      """
      The coverage of \(.ksbs) cannot be read: \(Wording.quoted(text)) is not a word or mark that \
      means full, partial or none.
      """)
  }

  /// The crosses of a sheet that has ticks as well.
  fileprivate static func crosses(on sheet: String) -> FindingGroup {
    FindingGroup(
      "crosses \(sheet)",
      """
      The sheet uses ticks and crosses, so that a cross may mean that a KSB is covered or that it \
      is not: \(.count) crosses cannot be read.
      """)
  }
}
