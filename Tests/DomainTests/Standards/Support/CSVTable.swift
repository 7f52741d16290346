/// A table read from RFC 4180 text with a header row.
struct CSVTable {
  /// The rows below the header, by column name.
  let rows: [[String: String]]

  init(_ text: String) {
    var lines = Self.records(text)
    let header = lines.isEmpty ? [] : lines.removeFirst()
    rows = lines.map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = ""
    var isQuoted = false
    var previous: Character?
    for character in text {
      switch character {
      case "\"":
        // A doubled quotation mark inside quotes is one that belongs to the field.
        if !isQuoted, previous == "\"" { field.append("\"") }
        isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted, "\r\n" where !isQuoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default:
        field.append(character)
      }
      previous = character
    }
    return field.isEmpty && record.isEmpty ? records : records + [record + [field]]
  }
}
