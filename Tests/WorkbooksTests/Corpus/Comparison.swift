import Workbooks

/// How our reading of a workbook compares with those of two other readers.
enum Comparison: String, CaseIterable {
  case sameAsBoth = "read as both other readers read it"
  case sameAsOne = "read as the only other reader that reads it"
  case explained = "read otherwise, for a reason in the list"
  case noneToCompare = "read, where the other two read nothing or differ"
  case refused = "refused, where neither of the other two reads it"
  case different = "different, and nobody knows why"

  init(_ file: CorpusFile) throws {
    guard let workbook = try? Workbook(reading: file.bytes()) else {
      let isExpected = file.calamine.sheets == nil && file.openpyxl.sheets == nil
      self = isExpected ? .refused : file.explanation == nil ? .different : .explained
      return
    }
    let sheets = workbook.sheets.map(SheetDigest.init)
    let others = [file.calamine.sheets, file.openpyxl.sheets].compactMap(\.self)
    if others.isEmpty || file.agreeLoose == false {
      self = .noneToCompare
    } else if others.allSatisfy({ $0 == sheets }) {
      self = others.count == 2 ? .sameAsBoth : .sameAsOne
    } else {
      self = file.explanation == nil ? .different : .explained
    }
  }
}
