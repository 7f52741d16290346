import Domain

/// Reads what one text says of a standard: `ST0116 v1.1`, `Nursing associate (level 5)`.
struct StandardFactReader {
  private let pieces: [Substring]

  init(_ text: String) {
    pieces = text.split { $0.isWhitespace || "()[]{}@,;:".contains($0) }
  }

  /// What the text says by itself, or after a label.
  func subjects(after role: StandardFactRole?) -> [StandardFact.Subject] {
    switch role {
    case nil: versionsBesideReferences
    case .standard: versionsBesideReferences + levels.map { .level($0) } + title
    case .version: versions.count == 1 ? [.version(versions[0], of: nil)] : []
    case .level: number.map { [.level($0)] } ?? []
    case .anyLevel: number.map { [.anyLevel($0)] } ?? []
    }
  }

  /// A version elsewhere in a text may be that of the sheet: `ST0116 mapping v2`.
  private var versionsBesideReferences: [StandardFact.Subject] {
    pieces.indices.compactMap { index in
      guard let reference = reference(at: index), let version = version(at: index + 1) else {
        return nil
      }
      return .version(version.text, of: reference)
    }
  }

  private var versions: [String] {
    var found: [String] = []
    var index = pieces.startIndex
    while index < pieces.endIndex {
      let version = version(at: index) ?? wholeNumber(at: index)
      if let version { found.append(version.text) }
      index += version?.length ?? 1
    }
    return found
  }

  private var levels: [Int] {
    pieces.indices.compactMap { level(at: $0) }
  }

  /// The one level of a cell that a label says holds one: `5`, `Level 5`.
  private var number: Int? {
    if let level = levels.first { return levels.count == 1 ? level : nil }
    guard pieces.count == 1, let piece = pieces.first else { return nil }
    return Self.level(piece)
  }

  /// What is left of the text when references, versions and levels are taken out of it.
  private var title: [StandardFact.Subject] {
    var words: [Substring] = []
    var index = pieces.startIndex
    while index < pieces.endIndex {
      if reference(at: index) != nil {
        index += 1
      } else if let version = version(at: index) {
        index += version.length
      } else if level(at: index) != nil {
        index += 2
      } else {
        words.append(pieces[index])
        index += 1
      }
    }
    let isSign = { (word: Substring) in !word.contains { $0.isLetter || $0.isNumber } }
    let title = words.drop(while: isSign).reversed().drop(while: isSign).reversed()
    let text = title.joined(separator: " ")
    return LabelText.holdsLetters(3, text) ? [.title(text)] : []
  }
}

extension StandardFactReader {
  private func piece(at index: Int) -> Substring? {
    pieces.indices.contains(index) ? pieces[index] : nil
  }

  private func reference(at index: Int) -> String? {
    piece(at: index).flatMap { StandardReference(String($0))?.reference }
  }

  /// `v1.1`, `version 1.1`, or a number with a point: `1.1`.
  private func version(at index: Int) -> (text: String, length: Int)? {
    guard let piece = piece(at: index)?.lowercased() else { return nil }
    if ["v", "v.", "ver", "ver.", "version"].contains(piece) {
      return Self.version(self.piece(at: index + 1)).map { ($0, 2) }
    }
    guard piece.hasPrefix("v") || piece.contains(".") else { return nil }
    return Self.version(piece[...]).map { ($0, 1) }
  }

  private func wholeNumber(at index: Int) -> (text: String, length: Int)? {
    Self.version(piece(at: index)).map { ($0, 1) }
  }

  private static func version(_ piece: Substring?) -> String? {
    guard var text = piece?.lowercased()[...] else { return nil }
    if text.hasPrefix("v") { text = text.dropFirst() }
    while text.last == "." { text = text.dropLast() }
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false)
    let isVersion =
      (1...3).contains(numbers.count)
      && numbers.allSatisfy { (1...3).contains($0.utf8.count) && Int($0) != nil }
    return isVersion ? String(text) : nil
  }

  private func level(at index: Int) -> Int? {
    guard piece(at: index)?.lowercased() == "level" else { return nil }
    return piece(at: index + 1).flatMap(Self.level)
  }

  private static func level(_ piece: Substring) -> Int? {
    guard piece.utf8.count == 1, let level = Int(piece), (1...8).contains(level) else { return nil }
    return level
  }
}
