import Domain
import Recognition
import Workbooks

extension MappingEntry {
  /// Adds the cells of a row, and what recognition would read out of them.
  mutating func append(_ row: [MappedCell]) {
    cells += row
    for cell in row {
      switch cell.role {
      case .statement where cell.value != .blank: statement = cell.text
      case .coverage: marks.append(CoverageMark(reading: cell.reading, cell: cell))
      case .unit(let name) where cell.reading != .blank:
        marks.append(CoverageMark(reading: cell.reading, cell: cell))
        units.append(UnitMention(name: name, location: cell.location))
      case .units where !cell.isPrompt:
        units += cell.text.split(separator: ",").map {
          UnitMention(name: String($0.trimming { $0 == " " }), location: cell.location)
        }
      default: break
      }
    }
  }
}

extension MappedCell {
  init(marked text: String, at location: CellLocation, role: ColumnRole) {
    let value: CellValue =
      switch text.first {
      case nil: .blank
      case "#": .error(text)
      case "=": .formulaWithoutValue
      default: .string(text)
      }
    let isPrompt = text == "TBC" || text.hasPrefix("[insert")
    self.init(location: location, role: role, value: value, isPrompt: isPrompt)
  }

  fileprivate var reading: CoverageReading {
    switch text {
    case "Full", "X": .full
    case "Partial", "P": .partial
    case "None", "N": .none
    case "" where value == .blank: .blank
    default: isPrompt ? .blank : .unreadable
    }
  }
}

extension KSBCode {
  init?(marked text: String) {
    guard let letter = text.first, let type = KSBType(letter: letter) else { return nil }
    let digits = text.dropFirst().prefix(while: \.isNumber)
    guard let number = Int(digits) else { return nil }
    self.init(type, number, part: String(text.dropFirst(1 + digits.count)))
  }
}

extension ColumnRole {
  var isUnitColumn: Bool {
    if case .unit = self { return true }
    return false
  }
}

extension Substring {
  func trimming(_ isEdge: (Character) -> Bool) -> Substring {
    var rest = drop(while: isEdge)
    while let last = rest.last, isEdge(last) { rest.removeLast() }
    return rest
  }
}
