import Domain

extension LayoutKind {
  /// One row per KSB.
  package static let list = LayoutKind("list", phrase: "a list (one row per KSB)")
  /// Several rows per KSB, the code blank or merged after the first.
  package static let continuedRows = LayoutKind(
    "continued rows", phrase: "a list with continued rows (several rows per KSB)")
  /// Knowledge, skills and behaviours under heading rows or on sheets of their own.
  package static let sectioned = LayoutKind(
    "sectioned", phrase: "sections (knowledge, skills and behaviours under headings)")
  /// A row per KSB and a column per unit, with marks.
  package static let matrix = LayoutKind(
    "matrix", phrase: "a matrix (a row per KSB, a column per unit)")

  /// The layouts that give KSBs the rows.
  static let ofRows: [LayoutKind] = [.list, .continuedRows, .sectioned, .matrix]
}

/// A row, or several, for every KSB: a list, under sections or not, or a matrix of units.
///
/// How KSBs have the rows is one question; which of the four it is called follows from the table.
struct RowLayout: Layout {
  let kinds = LayoutKind.ofRows

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    guard let survey = sheet.rows else { return nil }
    let wanted = sheet.instructions?.layout?.value
    let table = RowTable(
      survey: survey,
      rules: RowRules(allowsContinuation: wanted != .list, allowsNumbers: wanted != .list))
    guard !table.codes.isEmpty, let kind = kind(of: table, wanted) else { return nil }
    return LayoutEvidence(kind, table, bonus: bonus(kind, table), lines: lines(kind, table))
  }

  /// What a table is called; nil when it is not what the user says.
  private func kind(of table: RowTable, _ wanted: LayoutKind?) -> LayoutKind? {
    guard let wanted, LayoutKind.ofRows.contains(wanted) else { return table.kind }
    let isSo =
      switch wanted {
      case .matrix: !table.survey.roles.units.isEmpty
      case .sectioned: table.isSectioned
      case .continuedRows: table.continuations > 0
      default: true
      }
    return isSo ? wanted : nil
  }

  /// What a layout's own signs add to what is explained.
  private func bonus(_ kind: LayoutKind, _ table: RowTable) -> Int {
    let continued = 3 * table.continuations
    if kind == .matrix {
      // More than the bonus of sections, which a matrix may have as well.
      return 60 + 2 * table.markedUnits + 8 * table.headings + continued
    }
    return kind == .sectioned ? 20 + 5 * table.headings + continued : continued
  }

  private func lines(_ kind: LayoutKind, _ table: RowTable) -> [String] {
    var lines: [String] = []
    if kind == .matrix {
      let units = table.survey.roles.units.count
      lines.append(
        "\(Wording.count(units, "unit column")), \(table.markedUnits) of them with marks")
    } else if kind == .continuedRows {
      lines.append(
        "\(Wording.count(table.continuations, "row")) with no code continue the KSB above")
    } else if kind == .sectioned {
      if table.headings > 0 {
        lines.append(Wording.count(table.headings, "section heading"))
      } else if let named = table.typeOfSheet {
        lines.append("the sheet’s name says “\(named.rawValue)”")
      }
      if table.survey.codes.isNumbered {
        let supplier = table.survey.instructions?.typeOfCodes == nil ? "section" : "layout file"
        lines.append("codes are numbers without a letter; the \(supplier) supplies it")
      }
    }
    return lines
  }
}

extension RowTable {
  /// What the table is called.
  var kind: LayoutKind {
    if !survey.roles.units.isEmpty { return .matrix }
    if isSectioned { return .sectioned }
    return continuations > 0 ? .continuedRows : .list
  }

  /// How many columns of units have marks.
  var markedUnits: Int { survey.roles.units.count { $0.marks > 0 } }

  /// The type that the sheet's name mentions.
  var typeOfSheet: KSBType? { survey.readers.sections.type(mentionedIn: survey.grid.name) }

  /// Whether headings, or the sheet's name, part knowledge, skills and behaviours.
  var isSectioned: Bool {
    if headings > 0 || survey.codes.isNumbered { return true }
    // A sheet of one type is a section only when its codes agree with its name.
    guard let named = typeOfSheet else { return false }
    return codes.allSatisfy { $0.type == named }
  }
}
