/// Tells what a file is that is not a workbook, by its first bytes and its parts.
enum FileKind {
  /// Stops at files that are no archive, or too large.
  ///
  /// - Throws: ``WorkbookError``.
  static func refuseOthers(_ bytes: [UInt8], limits: Limits) throws(WorkbookError) {
    guard bytes.count <= limits.fileSize else {
      throw .overLimit(name: "the size of the file in bytes", limit: limits.fileSize, part: nil)
    }
    if bytes.starts(with: zip) || bytes.starts(with: emptyZip) { return }
    throw .notAWorkbook(kind(of: bytes))
  }

  /// What an archive holds when it is no workbook.
  static func kind(ofPackage package: Package) -> WorkbookError.OtherKind {
    if package.has("xl/workbook.bin") { return .xlsb }
    if package.has("word/document.xml") { return .docx }
    if package.has("ppt/presentation.xml") { return .pptx }
    if package.has("mimetype") && package.has("content.xml") { return .ods }
    return .otherZip
  }

  private static let zip: [UInt8] = [0x50, 0x4b, 3, 4]
  private static let emptyZip: [UInt8] = [0x50, 0x4b, 5, 6]
  private static let compoundFile: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
  /// The first record of workbooks by Excel before 5.0, which are not compound files.
  private static let earlyExcel: [[UInt8]] = [[9, 0, 4, 0], [9, 2, 6, 0], [9, 4, 6, 0]]

  private static func kind(of bytes: [UInt8]) -> WorkbookError.OtherKind {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: compoundFile) { return isEncrypted(bytes) ? .passwordProtected : .xls }
    if earlyExcel.contains(where: { bytes.starts(with: $0) }) { return .xls }
    if bytes.starts(with: "%PDF".utf8) { return .pdf }
    guard let start = text(bytes.prefix(1_024)) else { return .unknown }
    if ["<!doctype html", "<html", "<table", "<head", "<body"].contains(where: start.contains) {
      return .html
    }
    return start.hasPrefix("<") ? .xml : .text
  }

  /// A workbook with a password is a compound file that holds a stream of this name.
  private static func isEncrypted(_ bytes: [UInt8]) -> Bool {
    // Directory entries are 128 bytes long and stand at multiples of their length; their names are
    // UTF-16.
    var name: [UInt8] = []
    for byte in "EncryptedPackage".utf8 { name += [byte, 0] }
    return stride(from: 0, to: bytes.count, by: 128).contains { offset in
      bytes[offset...].starts(with: name)
    }
  }

  /// The bytes as lower-case text without space at the start; nil when they are no text.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
    // Excel's “Unicode text” is UTF-16, whose second bytes are mostly zero.
    let bytes =
      bytes.starts(with: [0xff, 0xfe]) ? bytes.dropFirst(2).filter { $0 != 0 }[...] : bytes
    let isText = bytes.allSatisfy { $0 >= 32 || (9...13).contains($0) }
    guard isText else { return nil }
    let text = String(decoding: bytes, as: UTF8.self).lowercased()
    return String(text.drop { $0.isWhitespace || $0 == "\u{FEFF}" })
  }
}
