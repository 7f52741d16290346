import Workbooks

/// Reads the cells that name units: with the structure's units where they are known, else by what
/// looks like a unit and by what stands alone elsewhere in the column.
struct UnitCells {
  private let readers: CellReaders
  /// The units by name: the structure's, or those that the column names.
  private let known: KnownUnits?
  /// What the column calls its units, where there is no structure.
  private let names: [String]
  /// Names that fill a cell by themselves: between commas, they are names as well.
  private let alone: Set<String>
  /// The word that stands before the number of every unit, where units are known by number alone.
  private let numberWord: String?
  /// What was found in the cells before: a mapping names the same units for many KSBs.
  private let seen = Seen()

  private final class Seen {
    var pieces: [String: [UnitDirectory.Piece]] = [:]
  }

  init(readers: CellReaders, grid: SheetGrid, columns: [Int], rows: [Int]) {
    self.readers = readers
    if let known = readers.knownUnits {
      (self.known, names, alone) = (known, [], [])
      numberWord = Self.numberWord(grid, columns, rows, known)
      return
    }
    numberWord = nil
    let texts = columns.flatMap { column in rows.map { grid.text(at: $0, column: column) } }
    let found = InferredUnits(texts.filter { $0.utf8.count <= Self.longest })
    (known, names) = (KnownUnits(found.units), found.names)
    alone = Set(
      texts.filter {
        $0.utf8.count <= 120 && UnitNameTokens.ranges(in: $0).count == 1
      }.map(\.unitName))
  }

  /// Longer cells are prose.
  private static let longest = 400

  /// The names of the units in a cell, in order; those of known units by their codes.
  func names(in value: CellValue) -> [String] {
    switch value {
    case .blank, .error, .formulaWithoutValue, .boolean, .date: return []
    case .string, .number: break
    }
    guard let known else { return apart(readers.units.names(in: value.text)) }
    // Of a range it is not known which of its units the column names.
    if readers.knownUnits == nil, let codes = UnitRange.codes(in: value.text.trimmingWhitespace) {
      return codes
    }
    return names(of: pieces(of: value.text, known), known)
  }

  private func names(of pieces: [UnitDirectory.Piece], _ known: KnownUnits) -> [String] {
    pieces.flatMap { piece -> [String] in
      switch piece {
      case .known(let place): [names.isEmpty ? known.code(of: place) : names[place]]
      case .unknown(let name): readers.units.names(in: name)
      case .rest: []
      }
    }
  }

  /// What a cell says besides units.
  func unread(_ cell: MappedCell) -> [UnreadUnits] {
    if case .date = cell.value {
      return [
        UnreadUnits(
          location: cell.location, words: cell.text, read: [],
          date: cell.typedNumbers ?? cell.text)
      ]
    }
    guard case .string(let text) = cell.value, let known = readers.knownUnits else { return [] }
    let pieces = pieces(of: text, known)
    let rest = pieces.compactMap { piece -> String? in
      if case .rest(let words) = piece { words } else { nil }
    }
    guard !rest.isEmpty else { return [] }
    let read = names(of: pieces, known)
    return rest.map { UnreadUnits(location: cell.location, words: $0, read: read) }
  }

  private func pieces(of cell: String, _ known: KnownUnits) -> [UnitDirectory.Piece] {
    if let pieces = seen.pieces[cell] { return pieces }
    let pieces = search(cell, known)
    seen.pieces[cell] = pieces
    return pieces
  }

  private func search(_ text: String, _ known: KnownUnits) -> [UnitDirectory.Piece] {
    let text = withoutNumberWord(
      readers.units.withoutPointer(readers.prompts.withoutPrompts(text)))
    if readers.units.isNone(text) { return [] }
    return known.pieces(of: text).filter { piece in
      switch piece {
      case .known: true
      case .unknown(let name), .rest(let name):
        !readers.units.isNone(name) && !readers.prompts.isPrompt(name)
      }
    }
  }

  /// `Block 5` in cell after cell, where the structure's units are 1, 2, 3 …: the word is the
  /// sheet's for a unit.
  private static func numberWord(
    _ grid: SheetGrid, _ columns: [Int], _ rows: [Int], _ known: KnownUnits
  ) -> String? {
    guard known.areNumbered else { return nil }
    var numbers: [String: [String]] = [:]
    var count = 0
    for column in columns {
      for index in rows.prefix(ColumnProfiler.sample) {
        for line in UnitNameTokens.lines(of: grid.text(at: index, column: column).lowercased()) {
          for atom in UnitNameTokens.ranges(in: line).prefix(40).map({ line[$0].trimmed(of: " ") })
          {
            count += 1
            let word = atom.prefix { !$0.isNumber }
            let number = atom.dropFirst(word.count)
            guard (1...24).contains(word.count), (1...3).contains(number.count),
              number.allSatisfy(\.isNumber), known.unit(named: String(number)) != nil
            else { continue }
            numbers[String(word), default: []].append(String(number))
          }
        }
      }
    }
    guard let (word, found) = numbers.max(by: { $0.value.count < $1.value.count }),
      Set(found).count >= 2, found.count * 10 >= count * 8
    else { return nil }
    return word
  }

  private func withoutNumberWord(_ text: String) -> String {
    guard let numberWord else { return text }
    return UnitNameTokens.ranges(in: text).reduce(into: text) { rest, atom in
      let piece = text[atom].trimmed(of: " ")
      if piece.lowercased().hasPrefix(numberWord) {
        rest = rest.replacing(
          piece, with: String(piece.dropFirst(numberWord.count)), maxReplacements: 1)
      }
    }
  }

  /// `Wheels, Frames` names two units where each of them stands alone in other rows.
  private func apart(_ names: [String]) -> [String] {
    names.flatMap { name -> [String] in
      let pieces = UnitNameTokens.ranges(in: name).map { String(name[$0]).trimmingWhitespace }
      guard pieces.count > 1, pieces.allSatisfy({ alone.contains($0.unitName) }) else {
        return [name]
      }
      return pieces
    }
  }
}
