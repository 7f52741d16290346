import Files

/// What the name of a file tells of it.
struct WorkbookName {
  /// What a configuration file is called.
  static let configuration = "ksbcheck.yml"

  /// Kinds of workbooks; those that cannot be read are taken too, so that a report says so.
  private static let endings: Set<String> = ["xlsx", "xlsm", "xltx", "xltm", "xls", "xlsb", "ods"]

  let name: String

  init(_ name: String) { self.name = name }

  /// Whether it is a workbook, and not the lock that Excel and LibreOffice put beside an open one.
  var isWorkbook: Bool { Self.endings.contains(FilePath.ending(name)) && !isLock }

  /// Whether it is such a lock, or a file that is hidden.
  var isLock: Bool { name.utf8.starts(with: "~$".utf8) || name.utf8.first == UInt8(ascii: ".") }

  /// Whether it can be the input of a batch: a workbook, or what says how workbooks belong together.
  var isInput: Bool { isWorkbook || name == Manifest.standardName || name == Self.configuration }

  /// Whether the name says that it is a mapping, or a structure.
  var saysMapping: Bool { lowercased.contains("mapping") && !lowercased.contains("structure") }
  var saysStructure: Bool { lowercased.contains("structure") && !lowercased.contains("mapping") }

  /// What is left of the name without these words: the same for workbooks that belong together.
  var subject: String {
    parts.filter { !Self.words.contains(String($0)) }.joined(separator: " ")
  }

  /// Whether there is nothing in the name but such words.
  private var isPlain: Bool { subject.isEmpty && !parts.isEmpty }

  private var parts: [Substring] { lowercased.split { !$0.isLetter && !$0.isNumber } }

  /// What a submission is called whose mapping is at a path: a workbook that is just called
  /// “mapping” lends it the name of its folder.
  static func submission(at path: String) -> String {
    let (folder, stem) = (FilePath.folder(of: path), FilePath.stem(FilePath.name(of: path)))
    let isPlain = WorkbookName(stem).isPlain && !folder.isEmpty
    return FilePath.plain(isPlain ? folder : folder + stem)
  }

  private static let words: Set<String> = ["mapping", "structure", "ksb", "qualification"]

  private var lowercased: String { FilePath.stem(name).lowercased() }
}
