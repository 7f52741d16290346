import Domain
package import Recognition
import Workbooks

/// A structure written down as tables of words, with the cells of interest marked.
///
///     Unit | Status    | Group | Credits
///     U1   | Mandatory |       | 15
///     »U2  | Optional  | A     | 15
///
/// The columns are those of our own template by the first word of their headers, in any order. A
/// second table states the rules: `Group | At least | At most | Of | Level | Pathway`. A status,
/// number or bound that means nothing is handed on as recognition would: with its fault.
package struct MarkedStructure: Sendable {
  /// The structure as recognition would hand it on.
  package private(set) var recognised = RecognisedStructure(
    sheets: [
      StructureSheet(sheet: "Units", purpose: .units),
      StructureSheet(sheet: "Rules", purpose: .rules),
    ])

  /// The marked cells, those of units first.
  package private(set) var marked: [CellLocation] = []

  /// Reads the tables.
  package init(_ units: String, rules: String = "") {
    for row in table(units, on: "Units") { recognised.units.append(UnitRow(marked: row)) }
    for row in table(rules, on: "Rules") { add(rule: row) }
  }

  /// The rows of a table by their headers; notes the cells that are marked.
  private mutating func table(_ text: String, on sheet: String) -> [[String: MarkedCell]] {
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map {
        String($0.trimming { $0 == " " })
      }
    }
    let headers = lines.first ?? []
    return lines.dropFirst().enumerated().map { index, fields in
      var row: [String: MarkedCell] = [:]
      for (column, header) in headers.enumerated() {
        var text = column < fields.count ? fields[column] : ""
        let reference = CellReference(row: index + 2, column: column + 1)
        let location = CellLocation(sheet: sheet, cell: reference)
        if text.hasPrefix("»") {
          text.removeFirst()
          marked.append(location)
        }
        row[header] = MarkedCell(text: text, location: location)
      }
      return row
    }
  }

  private mutating func add(rule row: [String: MarkedCell]) {
    guard let group = row["Group"] else { return }
    let text = row["Words"]?.text ?? ""
    if !text.isEmpty {
      recognised.unread.append(
        UnreadableCell(subject: .rule, location: group.location, text: text))
      return
    }
    for header in ["At least", "At most", "Level"] {
      guard let cell = row[header], let fault = cell.amount.fault else { continue }
      recognised.unread.append(
        UnreadableCell(
          subject: .ruleCell(column: header), location: cell.location, text: cell.text,
          fault: fault))
      return
    }
    let scope: CombinationRule.Scope =
      group.text == "*" ? .learner : .group(group.text.isEmpty ? nil : group.text)
    let rule = CombinationRule(
      scope: scope, pathway: row["Pathway"]?.stated, atLeast: row["At least"]?.amount.value,
      atMost: row["At most"]?.amount.value,
      measure: row["Of"]?.text == "credits" ? .credits : .units,
      minimumLevel: row["Level"]?.number.value, exactLevel: row["Exactly at"]?.number.value,
      mayBeFailed: row["May be failed"]?.amount.value)
    recognised.rules.append(
      StatedRule(rule: rule, location: group.location, text: rule.phrase))
  }
}

/// A cell of a marked structure.
struct MarkedCell: Sendable {
  var text: String
  var location: CellLocation

  /// The text; nil when it is blank.
  var stated: String? { text.isEmpty ? nil : text }

  /// The names between commas.
  var names: Stated<[String]> {
    let names = text.split(separator: ",").map { String($0.trimming { $0 == " " }) }
    return Stated(names.isEmpty ? nil : names, location: location, text: text)
  }

  var number: Stated<Int> {
    guard !text.isEmpty else { return Stated(location: location) }
    guard let number = Int(text) else {
      return Stated(location: location, text: text, fault: .notANumber)
    }
    return Stated(number, location: location, text: text)
  }

  var amount: Stated<Amount> {
    let number = number
    guard let value = number.value, value < 0 else {
      return Stated(
        number.value.map { Amount($0) }, location: location, text: text, fault: number.fault)
    }
    return Stated(location: location, text: text, fault: .outOfRange(least: 0, largest: 10_000))
  }
}

extension UnitRow {
  init(marked row: [String: MarkedCell]) {
    let name = row["Unit"] ?? MarkedCell(text: "", location: CellLocation(sheet: "Units"))
    self.init(location: name.location, code: name.stated, title: row["Title"]?.stated)
    level = row["Level"]?.number ?? level
    credits = row["Credits"]?.amount ?? credits
    guidedLearningHours = row["GLH"]?.amount ?? guidedLearningHours
    totalQualificationTime = row["TQT"]?.amount ?? totalQualificationTime
    requires = row["Requires"]?.names ?? requires
    barredWith = row["Barred"]?.names ?? barredWith
    if let cell = row["Group"] {
      group = Stated(cell.stated, location: cell.location, text: cell.text)
    }
    guard let cell = row["Status"] else { return }
    let standing = Unit.Standing(rawValue: cell.text.lowercased())
    status = Stated(
      standing, location: cell.location, text: cell.text,
      fault: standing == nil && !cell.text.isEmpty ? .unknownWord : nil)
    if let standing {
      places = [
        Unit.Place(
          pathways: row["Pathway"]?.names.value ?? [], standing: standing, group: group.value)
      ]
    }
  }
}
