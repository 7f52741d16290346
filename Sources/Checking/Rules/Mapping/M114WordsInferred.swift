import Recognition

extension Rule {
  /// M114: coverage words that are in no list were read by their form, or by what stands below units.
  static let wordsInferred = Rule(
    code: "M114", name: "words-inferred", severity: .note, stage: .mapping,
    needs: [.coverageMarks],
    clause: .practice("What a sheet says of coverage is plain to whoever reads it."),
    summary: "Every coverage word is one that is known, or that the sheet or the user explains.",
    rationale: """
      “Aligned”, “Partly aligned” and “Not aligned” are plain beside one another, and words about \
      teaching below a unit say that it covers the KSB. A person should still see how each was read.
      """,
    bad: Example("C2: Aligned, C3: Partly aligned, C4: Not aligned"),
    good: Example("C2: Full, C3: Partial, C4: None"),
    fix:
      "Nothing to do if the words were read as they are meant; else write Full, Partial or None.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for table in submission.tables {
      for scale in [table.coverageScale, table.markScale] {
        let inferred = scale.values.filter { $0.basis == .form }
        let place = CellLocation(sheet: table.sheet)
        if !inferred.isEmpty { findings.report(.inferred(inferred), at: place) }
        let taught = scale.values.filter { $0.basis == .teaching }
        if !taught.isEmpty { findings.report(.taught(taught), at: place) }
      }
    }
  }
}

extension String {
  fileprivate static func inferred(_ values: [Scale.Value]) -> String {
    let words = values.prefix(most).map { value in
      "\(Wording.quoted(value.text)) as \(value.reading.word) (\(Wording.count(value.count, "cell")))"
    }
    return "Read by their form: \(Wording.list(words + more(values)))."
  }

  fileprivate static func taught(_ values: [Scale.Value]) -> String {
    let cells = values.reduce(0) { $0 + $1.count }
    let words = values.prefix(3).map { Wording.quoted($0.text) }
    return """
      \(Wording.count(cells, "cell")) below units \(cells == 1 ? "says" : "say") how or where the KSB \
      is taught, such as \(Wording.list(words)), and \(cells == 1 ? "was" : "were") read as a claim \
      that the unit covers it fully.
      """
  }

  private static let most = 12

  private static func more(_ values: [Scale.Value]) -> [String] {
    values.count > most ? ["\(values.count - most) more"] : []
  }
}

extension CoverageReading {
  fileprivate var word: String {
    switch self {
    case .full: "full"
    case .partial: "partial"
    case .none: "none"
    case .blank: "blank"
    case .unreadable: "unreadable"
    }
  }
}
