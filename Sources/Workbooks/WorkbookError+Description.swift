extension WorkbookError: CustomStringConvertible {
  /// What is wrong and what to do, in words that complete “<file> …”.
  package var description: String {
    switch self {
    case .notAWorkbook(let kind): kind.description
    case .truncated:
      "is incomplete: its end is missing; copy or download it again"
    case .damaged(let part, let reason):
      "is damaged: \(part.map { "in its part \($0), " } ?? "")\(reason); "
        + "open it in Excel, let Excel repair it, and save it again"
    case .overLimit(let name, let limit, let part):
      "is refused because it passes a safety limit: \(name)\(part.map { " (\($0))" } ?? "") "
        + "is over \(Self.grouped(limit)); remove what the mapping does not need and save it again"
    }
  }

  private static func grouped(_ number: Int) -> String {
    let digits = String(number)
    let groups = digits.indices.map { index in
      let rest = digits.distance(from: index, to: digits.endIndex)
      return (index > digits.startIndex && rest % 3 == 0 ? "," : "") + String(digits[index])
    }
    return groups.joined()
  }
}

extension WorkbookError.OtherKind: CustomStringConvertible {
  /// What the file is and what to do, in words that complete “<file> …”.
  package var description: String {
    let saveAs = "open it in Excel and save it as “Excel Workbook (.xlsx)”"
    return switch self {
    case .empty: "is empty: it has no bytes; copy or download it again"
    case .xls: "is an old Excel workbook (.xls), not an .xlsx; \(saveAs)"
    case .passwordProtected:
      "is protected by a password; open it in Excel, remove the password under "
        + "File > Info > Protect Workbook, and save it"
    case .xlsb: "is a binary Excel workbook (.xlsb), not an .xlsx; \(saveAs)"
    case .ods: "is an OpenDocument spreadsheet (.ods), not an .xlsx; save it as .xlsx"
    case .docx: "is a Word document, not an .xlsx workbook; give the workbook"
    case .pptx: "is a PowerPoint presentation, not an .xlsx workbook; give the workbook"
    case .html: "is a web page named as a workbook, not an .xlsx; \(saveAs)"
    case .xml: "is an XML file, not an .xlsx workbook; \(saveAs)"
    case .text: "is plain text, such as CSV, not an .xlsx workbook; \(saveAs)"
    case .pdf: "is a PDF document, not an .xlsx workbook; give the workbook it was made from"
    case .otherZip: "is a zip archive that holds no workbook; give the .xlsx file itself"
    case .unknown: "is not an .xlsx workbook, nor anything else that is known here; \(saveAs)"
    }
  }
}
