import Domain
import Workbooks

/// Makes the profile of every column of a table from its header and its rows of KSBs.
struct ColumnProfiler {
  let grid: SheetGrid
  let readers: CellReaders
  let codes: CodeColumn
  let header: HeaderBlock
  /// What the sheet says that its marks mean.
  var key = ScaleKey()
  var instructions: SheetInstructions?

  /// The rows whose contents are looked at; more would not change what a column is.
  static let sample = 200

  /// The profiles, from the left.
  func profiles() -> [ColumnProfile] {
    var profiles: [Int: ColumnProfile] = [codes.number: ColumnProfile(number: codes.number)]
    let given = Set((instructions?.columns ?? [:]).keys)
    for column in given { profiles[column] = ColumnProfile(number: column) }
    for index in header.rows {
      for cell in grid.filled(at: index) {
        for column in columns(of: cell, at: index) where profiles[column] == nil {
          profiles[column] = ColumnProfile(number: column)
        }
      }
    }
    // Columns say a few things again and again.
    var known: [String: Traits] = [:]
    var seen: [Int: Set<String>] = [:]
    for index in codes.rows.prefix(Self.sample) {
      for cell in grid.rows[index].cells { count(cell, in: &profiles, &known, &seen) }
    }
    return profiles.values
      .map { labelled(summed($0, seen[$0.number] ?? [])) }
      .filter {
        !$0.label.isEmpty || $0.filled > 0 || $0.number == codes.number
          || given.contains($0.number)
      }
      .sorted { $0.number < $1.number }
  }

  /// A profile that knows which texts its column repeats.
  private func summed(_ profile: ColumnProfile, _ texts: Set<String>) -> ColumnProfile {
    var profile = profile
    if texts.count <= Self.mostOfScale {
      profile.values = Set(texts.map(Scale.folded))
    }
    var pieces: [String] = []
    for text in texts.sorted().prefix(Self.mostOfScale * 4) {
      for line in UnitNameTokens.lines(of: text) {
        pieces += line.split(separator: ",").map { String($0).unitName }.filter { !$0.isEmpty }
      }
    }
    profile.repeatsPieces = pieces.count >= 6 && Set(pieces).count * 2 <= pieces.count
    return profile
  }

  /// So many texts a scale has at most.
  private static let mostOfScale = 8

  /// The columns that a header cell stands over; a band that spans the whole sheet names none.
  private func columns(of cell: Cell, at index: Int) -> ClosedRange<Int> {
    let column = cell.reference.column
    guard let merge = grid.merge(at: index, column: column),
      merge.last.column - merge.first.column < 200
    else { return column...column }
    return merge.first.column...merge.last.column
  }

  /// What a short text says of the column that it stands in.
  private struct Traits {
    var isMark = false
    var isWord = false
    var isOutcome = false
    var isUnitCode = false
    var isUnitMention = false
    var isKnownUnit = false
    var isType = false
    var isNumber = false
    var isDigits = false
    var isTeaching = false
    var isDegree = false
    var isPartial = false
    var isExplained = false
    var isPlaced = false
    var isSentence = false
    var isGraded = false
    var isPhrase = false
    var isMethod = false
  }

  private func count(
    _ cell: Cell, in profiles: inout [Int: ColumnProfile], _ known: inout [String: Traits],
    _ seen: inout [Int: Set<String>]
  ) {
    let column = cell.reference.column
    var profile = profiles[column] ?? ColumnProfile(number: column)
    defer { profiles[column] = profile }
    if cell.value.isBlank {
      if cell.fill != nil { profile.fills += 1 }
      if readers.colours.reading(cell.fill) != nil {
        profile.filled += 1
        profile.marks += 1
      }
      return
    }
    let text = cell.text
    profile.filled += 1
    profile.length += text.utf8.count
    if profile.distinct < Self.mostDistinct,
      seen[column, default: []].insert(text.utf8.count <= 200 ? text : String(text.prefix(60)))
        .inserted
    {
      profile.distinct += 1
    }
    guard text.utf8.count <= Self.longestTrait else { return }
    let traits = traits(of: cell.value, text, &known)
    if !isDate(cell.value), LabelText.holdsLetters(3, text) { profile.lettered += 1 }
    if traits.isMark { profile.marks += 1 }
    if traits.isWord { profile.words += 1 }
    if traits.isOutcome { profile.outcomes += 1 }
    if traits.isUnitCode { profile.unitCodes += 1 }
    if traits.isUnitMention { profile.unitMentions += 1 }
    if traits.isKnownUnit { profile.knownUnits += 1 }
    if traits.isType { profile.types += 1 }
    if traits.isNumber { profile.numbers += 1 }
    if traits.isDigits { profile.digits += 1 }
    if traits.isTeaching { profile.teaching += 1 }
    if traits.isDegree { profile.degrees += 1 }
    if traits.isPartial { profile.partials += 1 }
    if traits.isExplained { profile.explained += 1 }
    if traits.isPlaced { profile.placed += 1 }
    if traits.isSentence { profile.sentences += 1 }
    if traits.isGraded { profile.graded += 1 }
    if traits.isPhrase { profile.phrases += 1 }
    if traits.isMethod { profile.methods += 1 }
  }

  private func traits(
    of value: CellValue, _ text: String, _ known: inout [String: Traits]
  ) -> Traits {
    // What is no text, such as a number, may say otherwise than a text that looks the same.
    guard case .string = value else { return traits(of: value, text) }
    if let traits = known[text] { return traits }
    let traits = traits(of: value, text)
    known[text] = traits
    return traits
  }

  private func traits(of value: CellValue, _ text: String) -> Traits {
    var traits = Traits()
    // ASCIISet are many, and name neither a unit nor, but for a letter, a type.
    let isSign = text.unicodeScalars.count == 1 && text.first.flatMap { KSBType(letter: $0) } == nil
    if text.utf8.count <= Self.longestMark {
      let isInKey = key.means(text)
      if isInKey {
        traits.isMark = true
        traits.isWord = true
        traits.isExplained = true
      }
      switch readers.coverage.mark(value) {
      case .full, .partial, .none:
        traits.isMark = true
        traits.isPartial = readers.coverage.mark(value) == .partial
        traits.isWord = LabelText.holdsLetters(3, text)
      case .blank, .unreadable:
        if isSign, readers.crosses.refusals.contains(text) { traits.isMark = true }
      }
      let number = ScaleNumber(value)
      traits.isDigits = number != nil
      if number?.isShare == true { traits.isMark = true; traits.isWord = true }
      traits.isNumber = number.map { !$0.isMark } ?? false
      if isSign { return traits }
      traits.isOutcome = OutcomeMention.opens(text) || readers.teaching.isOutcomeList(text)
      traits.isType = !isInKey && readers.sections.type(named: text) != nil
      let form = readers.degrees.read(text)
      traits.isDegree = form?.degree != nil
      traits.isGraded =
        traits.isDegree && (form?.degree != CoverageReading.none || text.contains(" "))
    }
    if !traits.isMark, let claim = PlacedClaim(text, readers: readers) {
      traits.isMark = true
      traits.isWord = true
      traits.isPartial = claim.reading == .partial
      traits.isPlaced = true
      traits.isSentence = true
      return traits
    }
    traits.isSentence = traits.isMark || CoverageSentence(text, readers: readers) != nil
    traits.isPhrase =
      text.contains(" ") && !traits.isDegree || CodeColumn.hasLetterAndDigit(text)
    traits.isUnitCode =
      !traits.isOutcome && text.utf8.count <= Self.longestNames && namesUnit(text) && !isDate(value)
    traits.isUnitMention = !traits.isUnitCode && readers.units.mentionsUnit(text)
    traits.isKnownUnit = readers.knownUnits?.namesUnit(text) ?? false
    traits.isTeaching = readers.teaching.speaks(text)
    traits.isMethod =
      traits.isTeaching || readers.subjects.isMethod(text) || readers.subjects.mayBeMethod(text)
    return traits
  }

  /// Marks and single words are no longer, in UTF-8 bytes.
  private static let longestMark = 40
  /// Names of a few units are no longer, in UTF-8 bytes.
  private static let longestNames = 240
  /// Longer texts are prose, in UTF-8 bytes.
  private static let longestTrait = 400
  /// Up to how many different texts are counted.
  private static let mostDistinct = 100

  private func isDate(_ value: CellValue) -> Bool { if case .date = value { true } else { false } }

  /// Whether the text looks like a unit's code, and not like a KSB's.
  private func namesUnit(_ text: String) -> Bool {
    guard text.utf8.count > 1, readers.units.isCodeLike(text) else { return false }
    switch readers.codes.read(text) {
    case .code, .list: return false
    case .number, .codeLike, .none: return true
    }
  }

  // MARK: Headers

  private struct Label {
    var text: String
    var cell: CellReference
    var isBand: Bool
    var isMain: Bool
  }

  private func labelled(_ profile: ColumnProfile) -> ColumnProfile {
    var profile = profile
    let labels = labels(over: profile.number)
    let own = labels.filter { !$0.isBand }
    let unitRows = instructions?.unitRows?.value
    // A band names a unit where the user says that the column is one.
    let isUnit = instructions?.columns[profile.number]?.value.isUnit ?? false
    let naming = (isUnit && unitRows != nil ? labels : own).filter {
      unitRows?.contains($0.cell.row) ?? true
    }
    let titles = titles(among: naming)
    profile.name = titles.map { LabelText.plain($0.text) }.joined(separator: " ")
    // “KSB in full” heads statements: an extent is ticked.
    if profile.filled == 0 || profile.holdsMarks {
      profile.extent = own.lazy.compactMap { extent(of: $0.text) }.first
    }
    let subjects = own.map { readers.subjects.other(in: $0.text) }
    profile.subject = subjects.contains(nil) ? nil : subjects.first ?? nil
    profile.isMethod = own.contains { readers.subjects.isMethod($0.text) }
    profile.mayBeMethod = own.contains { readers.subjects.mayBeMethod($0.text) }
    if let units = readers.knownUnits {
      profile.unit = units.unit(named: profile.name)
      // “Mand” over “U01” is not part of the unit's name.
      if profile.unit == nil, let named = own.first(where: { units.unit(named: $0.text) != nil }) {
        profile.unit = units.unit(named: named.text)
        if unitRows == nil { profile.name = LabelText.plain(named.text) }
      }
    }
    // The main row speaks first, then the column's other labels, then the band above them.
    let candidates = own.filter(\.isMain) + own.filter { !$0.isMain }
    let usable = candidates.isEmpty ? labels : candidates
    let best = usable.lazy.compactMap { label in
      readers.headers.read(label.text).map { (label, $0) }
    }.first
    guard let label = best?.0 ?? usable.first else { return profile }
    profile.reading = best?.1
    profile.label = LabelText.plain(label.text)
    profile.labelCell = label.cell
    return profile
  }

  /// The labels that name a unit: its year, its semester and its credits do not, where its title
  /// stands beside them.
  private func titles(among labels: [Label]) -> [Label] {
    guard labels.count > 1 else { return labels }
    let titles = labels.filter { readers.subjects.other(in: $0.text) == nil }
    return titles.isEmpty ? labels : titles
  }

  /// The header cells over a column, from the top, each once.
  private func labels(over column: Int) -> [Label] {
    var labels: [Label] = []
    for index in header.rows {
      guard let cell = grid.shown(at: index, column: column), !cell.value.isBlank,
        cell.text.utf8.count <= HeaderReader.longest, labels.last?.cell != cell.reference
      else { continue }
      let merge = grid.merge(at: index, column: column)
      let isBand = merge.map { $0.first.column != $0.last.column } ?? false
      labels.append(
        Label(
          text: cell.text, cell: cell.reference, isBand: isBand, isMain: index == header.main))
    }
    return labels
  }

  /// The extent that a header names by itself.
  private func extent(of text: String) -> CoverageReading? {
    guard LabelText.holdsLetters(3, text) else { return nil }
    if let form = readers.degrees.read(text), let degree = form.degree, !form.stem.contains(" ") {
      return degree
    }
    let reading = readers.coverage.coverage(.string(text))
    switch reading {
    case .full where LabelText.words(text) != ["covered"] && LabelText.words(text) != ["met"]:
      return .full
    case .partial, .none: return reading
    case .full, .blank, .unreadable: return nil
    }
  }
}
