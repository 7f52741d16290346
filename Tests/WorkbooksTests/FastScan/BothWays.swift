@testable import Workbooks

/// What comes of a file when it is scanned and when it is parsed.
enum BothWays {
  typealias Outcome = Result<Workbook, WorkbookError>

  static func outcome(
    of file: [UInt8], parsing: ParserMode, limits: Limits = Limits()
  ) -> Outcome {
    Result { () throws(WorkbookError) in
      try Workbook(reading: file, limits: limits, parsing: parsing)
    }
  }

  /// Whether both ways come to the same: the same cells, or the same error.
  static func agree(on file: [UInt8], limits: Limits = Limits()) -> Bool {
    outcome(of: file, parsing: .scanned, limits: limits)
      == outcome(of: file, parsing: .parsed, limits: limits)
  }

  /// Whether the scanner reads a part on its own, without giving up.
  static func isScanned(sheet xml: String) -> Bool {
    let reader = CellReader(sharedStrings: SharedStrings(), styles: Styles(), dateSystem: .from1900)
    let builder = SheetBuilder(
      reader: reader, allowance: SheetBuilder.Allowance(Limits()), limits: Limits())
    return isScanned(xml, SheetHandler(builder: builder, limits: Limits()))
  }

  /// Whether the scanner reads a part on its own, without giving up.
  static func isScanned(strings xml: String) -> Bool {
    isScanned(xml, SharedStringsHandler(limits: Limits()))
  }

  private static func isScanned(_ xml: String, _ handler: some FastPathHandler) -> Bool {
    guard var reader = HybridXMLReader(handler: handler, limits: Limits()) else { return false }
    for byte in xml.utf8 {
      let wantsMore = unsafe withUnsafeBytes(of: byte) { unsafe reader.take($0) }
      if !wantsMore { return false }
    }
    return reader.finish() && reader.isSplit
  }
}
