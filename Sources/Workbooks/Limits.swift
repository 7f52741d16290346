/// How much of a file is read before it is refused.
///
/// Every bound on what a workbook may hold is here, so that one value can be passed down and one
/// page can list them.
package struct Limits: Sendable, Hashable {
  /// The size of the file, in bytes.
  package var fileSize = 256 << 20
  /// The entries of the archive.
  package var entries = 10_000
  /// The length of an entry's name, in bytes.
  package var nameLength = 1_024
  /// The inflated size of one part, in bytes.
  package var partSize = 1 << 30
  /// The inflated size of all the parts that are read, in bytes.
  package var totalSize = 2 << 30
  /// How many times larger than stored a part may become, once it is past `ratioFloor`.
  ///
  /// Honest workbooks reach 170; DEFLATE itself ends at 1,032.
  package var ratio = 400
  /// The inflated size, in bytes, below which the ratio does not matter.
  package var ratioFloor = 16 << 20
  /// The depth of nested elements in a part.
  package var depth = 64
  /// The length of one text, in UTF-8 bytes.
  package var textLength = 1 << 20
  /// The attributes of one element, declarations of namespaces included.
  package var attributes = 256
  /// The length of one tag or comment, in bytes.
  ///
  /// Older versions of libxml2 take minutes over a megabyte of attributes.
  package var markupLength = 128 << 10
  /// The cells of a workbook.
  ///
  /// Rows and columns need no limit of their own: cells are kept where they are, and Excel's grid
  /// ends at XFD1048576.
  package var cells = 20_000_000
  /// The cells of a workbook that hold something, or have a colour, and rows that are hidden.
  package var filledCells = 20_000_000
  /// The shared strings of a workbook.
  package var sharedStrings = 10_000_000
  /// The text of all cells, as if each had its own, and of all shared strings, in bytes.
  package var totalText = 4 << 30
  /// The tabs of a workbook.
  package var sheets = 10_000
  /// The relationships of a part.
  ///
  /// Excel has up to 66,530 links on a sheet, each with its own.
  package var relationships = 100_000
  /// Of each: the comments, merged ranges and ranges of drop-down lists of a sheet, and the names of
  /// a workbook.
  package var annotations = 500_000

  /// The steps of a search that one question about valid combinations of units may take before it is
  /// given up.
  package var combinationSteps = 100_000

  /// Creates the default limits.
  package init() {}
}

extension Limits {
  /// The limits of a file of a size, in bytes: what unfolds from a small file may not be as much as
  /// what unfolds from a large one.
  ///
  /// Honest workbooks have at most one filled cell a byte, and fewer than two bytes of text.
  func fitting(fileOf size: Int) -> Limits {
    let size = min(max(size, 0), max(fileSize, 0))
    var limits = self
    limits.filledCells = min(filledCells, max(2_000_000, 2 * size))
    limits.sharedStrings = min(sharedStrings, max(1_000_000, 2 * size))
    limits.totalText = min(totalText, max(32 << 20, 16 * size))
    return limits
  }
}
