extension WorkbookError {
  /// What an archive's error means for the workbook.
  init(_ error: ArchiveError) {
    switch error {
    case .notAnArchive: self = .notAWorkbook(.unknown)
    case .truncated: self = .truncated
    case .damaged(let entry, let reason): self = .damaged(part: entry, reason: reason)
    case .overLimit(let name, let limit, let entry):
      self = .overLimit(name: name, limit: limit, part: entry)
    }
  }

  /// What an XML error in `part` means for the workbook.
  init(_ error: XMLError, part: String) {
    switch error {
    case .notWellFormed(let line, let column):
      let place = "line \(line), column \(column)"
      self = .damaged(part: part, reason: "its XML is broken at \(place)")
    case .documentType:
      self = .damaged(part: part, reason: "it declares a document type, which workbooks never do")
    case .overLimit(let name, let limit):
      self = .overLimit(name: name, limit: limit, part: part)
    case .rejected(let reason):
      self = .damaged(part: part, reason: reason)
    }
  }
}
