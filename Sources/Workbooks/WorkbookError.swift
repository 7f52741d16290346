/// Why a file could not be read as a workbook.
package enum WorkbookError: Error, Sendable, Hashable {
  /// What a file is that is not an XLSX workbook.
  package enum OtherKind: String, Sendable {
    /// The file has no bytes.
    case empty
    /// Excel's binary format from before 2007 (.xls).
    case xls
    /// An OLE container with an encrypted package: the workbook has a password.
    case passwordProtected
    /// Excel's binary workbook (.xlsb).
    case xlsb
    /// An OpenDocument spreadsheet (.ods).
    case ods
    /// A Word document (.docx).
    case docx
    /// A PowerPoint presentation (.pptx).
    case pptx
    /// A web page.
    case html
    /// An XML file.
    case xml
    /// Text, perhaps comma-separated values.
    case text
    /// A PDF document.
    case pdf
    /// A zip archive that holds no workbook.
    case otherZip
    /// None of the known kinds.
    case unknown
  }

  /// The file is of another kind.
  case notAWorkbook(OtherKind)
  /// The file starts as an archive but ends too early.
  case truncated
  /// A part, or the archive itself (nil), is broken: what was found, in plain words.
  case damaged(part: String?, reason: String)
  /// The file is larger than a limit allows: the limit in plain words, its value, and the part.
  case overLimit(name: String, limit: Int, part: String?)
}
