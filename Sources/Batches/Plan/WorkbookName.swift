/// What the name of a file tells of it.
struct WorkbookName {
  /// Kinds of workbooks; those that cannot be read are taken too, so that a report says so.
  private static let endings: Set<String> = ["xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods"]

  let name: String

  init(_ name: String) { self.name = name }

  /// Whether it is a workbook, and not the lock that Excel and LibreOffice put beside an open one.
  var isWorkbook: Bool { Self.endings.contains(FilePath.ending(name)) && !isLock }

  /// Whether it is such a lock, or a file that is hidden.
  var isLock: Bool { name.hasPrefix("~$") || name.hasPrefix(".") }

  /// Whether the name says that it is a mapping, or a structure.
  var saysMapping: Bool { lowercased.contains("mapping") && !lowercased.contains("structure") }
  var saysStructure: Bool { lowercased.contains("structure") && !lowercased.contains("mapping") }

  /// What is left of the name without these words: the same for workbooks that belong together.
  var subject: String {
    let words = lowercased.split { !$0.isLetter && !$0.isNumber }
    return words.filter { !Self.words.contains(String($0)) }.joined(separator: " ")
  }

  /// What a submission is called whose mapping is at a path: a workbook that is just called
  /// “mapping” lends it the name of its folder.
  static func submission(at path: String) -> String {
    let (folder, stem) = (FilePath.folder(of: path), FilePath.stem(FilePath.name(of: path)))
    let isPlain = WorkbookName(stem).subject.isEmpty && !folder.isEmpty
    return FilePath.plain(isPlain ? folder : folder + stem)
  }

  private static let words: Set<String> = ["mapping", "structure", "ksb", "qualification"]

  private var lowercased: String { FilePath.stem(name).lowercased() }
}
