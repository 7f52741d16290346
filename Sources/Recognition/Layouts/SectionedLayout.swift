import Standards

extension LayoutKind {
  /// Knowledge, skills and behaviours under heading rows or on sheets of their own.
  public static let sectioned = LayoutKind(
    "sectioned", phrase: "sections (knowledge, skills and behaviours under headings)")
}

/// Knowledge, skills and behaviours under headings, or on sheets of their own.
///
/// Codes may leave out their letter; the heading or the sheet's name supplies it.
struct SectionedLayout: Layout {
  let kind = LayoutKind.sectioned

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    guard let survey = sheet.rows else { return nil }
    let table = RowTable(
      survey: survey, readsUnits: false,
      rules: RowRules(allowsContinuation: true, allowsNumbers: true))
    let named = survey.readers.sections.type(mentionedIn: survey.grid.name)
    guard !table.codes.isEmpty, table.headings > 0 || named != nil || survey.codes.isNumbered
    else { return nil }
    // A sheet of one type is a section only when its codes agree with its name.
    if table.headings == 0, let named, table.codes.contains(where: { $0.type != named }) {
      return nil
    }
    return LayoutEvidence(
      .sectioned, table, bonus: 20 + 5 * table.headings + 3 * table.continuations,
      lines: lines(table, named))
  }

  private func lines(_ table: RowTable, _ named: KSBType?) -> [String] {
    var lines: [String] = []
    if table.headings > 0 {
      lines.append(Wording.count(table.headings, "section heading"))
    } else if let named {
      lines.append("the sheet’s name says “\(named.rawValue)”")
    }
    if table.survey.codes.isNumbered {
      lines.append("codes are numbers without a letter; the section supplies it")
    }
    return lines
  }
}
