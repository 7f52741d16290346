import Recognition

extension MappingTable.Column {
  /// How it is known what the column is for, or why it is not used; nil where nothing is to be said.
  func reason(toldBy file: String?) -> String? {
    switch use {
    case .notUnderstood(let examples):
      let values = examples.isEmpty ? "" : ", such as \(Self.quoted(examples))"
      return "and asked about: it holds what looks like a claim\(values)"
    case .elsewhere(let word): return "because it is about something else: “\(word)”"
    case .blank: return "because it is blank"
    case .noClaim: return "because nothing in it says how far or where KSBs are covered"
    case .read: return basis.map { $0.phrase(toldBy: file) }
    }
  }

  /// The name of what became of the column's cells, for programs.
  var useWord: String {
    switch use {
    case .read: role == .other ? "ignored" : "read"
    case .blank: "blank"
    case .elsewhere: "elsewhere"
    case .noClaim: "no-claim"
    case .notUnderstood: "not-understood"
    }
  }

  private static func quoted(_ texts: [String]) -> String {
    texts.map { "“\($0)”" }.joined(separator: ", ")
  }
}

extension MappingTable.Column.Basis {
  fileprivate func phrase(toldBy file: String?) -> String {
    switch self {
    case .told: "as \(file ?? "the layout file") says"
    case .header: "by its header"
    case .contents: "by its cells"
    }
  }
}

extension Scale {
  /// So many values are shown.
  private static let mostShown = 20

  /// What each value means, how that is known, and how often it occurs.
  func lines(under title: String) -> [String] {
    guard !values.isEmpty else { return [] }
    let shown = values.prefix(Self.mostShown).map { "    \($0.line)" }
    let rest = values.count - shown.count
    return ["  \(title):"] + shown + (rest > 0 ? ["    and \(rest) more"] : [])
  }
}

extension Scale.Value {
  /// The value as a person is shown it.
  private var shownText: String { "“\(text.count > 60 ? text.prefix(60) + "…" : text)”" }

  fileprivate var line: String {
    let cells = count == 1 ? "1 cell" : "\(count) cells"
    let meaning = basis == .unsettled ? "not known" : reading.wordOfLayoutFile
    return "\(shownText): \(meaning), \(basisPhrase), in \(cells)"
  }

  /// How the meaning is known, in words.
  var basisPhrase: String {
    switch basis {
    case .told: "as you say"
    case .key(let location): "by the key at \(location)"
    case .vocabulary: "a known word or mark"
    case .form: "by its form beside the other words"
    case .number: "by its number"
    case .teaching: "because it says how the unit teaches it"
    case .unsettled:
      explained.map { "explained as “\($0)”" } ?? "say what it means with --word"
    }
  }

  /// The name of how the meaning is known, for programs.
  var basisWord: String {
    switch basis {
    case .told: "told"
    case .key: "key"
    case .vocabulary: "vocabulary"
    case .form: "form"
    case .number: "number"
    case .teaching: "teaching"
    case .unsettled: "unsettled"
    }
  }
}
