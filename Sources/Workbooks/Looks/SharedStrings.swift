/// The strings that cells refer to by number.
struct SharedStrings {
  private var strings: [String]
  /// The runs of the few strings whose fonts change what a person reads, by number.
  private(set) var runs: [Int: [TextRun]] = [:]

  /// Creates a table of strings without fonts.
  init(_ strings: [String] = []) { self.strings = strings }

  /// How many strings there are.
  var count: Int { strings.count }

  /// The string of this number; nil when there is none.
  subscript(_ number: Int) -> String? {
    strings.indices.contains(number) ? strings[number] : nil
  }

  /// Takes the next string.
  mutating func append(_ string: RichString) {
    if !string.runs.isEmpty { runs[strings.count] = string.runs }
    strings.append(string.text)
  }
}
