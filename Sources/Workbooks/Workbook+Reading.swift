extension Workbook {
  /// Reads a workbook from the bytes of an XLSX file.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - limits: How much is read before the file is refused.
  /// - Throws: ``WorkbookError`` when the file is no XLSX workbook, is damaged, or passes a limit.
  public init(reading bytes: [UInt8], limits: Limits = Limits()) throws(WorkbookError) {
    var reader = try WorkbookReader(bytes, limits: limits)
    self = try reader.read()
  }
}
