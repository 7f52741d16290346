extension Workbook {
  /// Reads a workbook from the bytes of an XLSX file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: How much is read before the file is refused.
  /// - Throws: ``WorkbookError`` when the file is no XLSX workbook, is damaged, or passes a limit.
  package init(reading bytes: [UInt8], limits: Limits = Limits()) throws(WorkbookError) {
    try self.init(reading: bytes, limits: limits, parsing: .scanned)
  }

  /// Reads a workbook in one of the two ways that must come to the same.
  package init(
    reading bytes: [UInt8], limits: Limits = Limits(), parsing: ParserMode
  ) throws(WorkbookError) {
    var reader = try WorkbookReader(bytes, limits: limits, parsing: parsing)
    self = try reader.read()
  }
}
