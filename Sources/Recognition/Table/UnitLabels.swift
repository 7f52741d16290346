import Workbooks

/// The columns that name the unit of a row, where units have the rows.
struct UnitLabels: Sendable {
  /// The columns whose words together name the unit: its code, its title, or both.
  private(set) var names: [Int] = []
  /// The column of learning outcomes, if there is one.
  private(set) var outcomes: Int?
  /// Whether a header says that the columns name units.
  private(set) var isHeaded = false

  private let profiles: [ColumnProfile]
  private let readers: CellReaders
  /// The first column that lists KSBs, where rows do.
  private let lists: Int?

  /// Finds the columns.
  ///
  /// - Parameters:
  ///   - profiles: The table's columns but for those that speak of KSBs.
  ///   - grid: The sheet.
  ///   - rows: The places of the rows that units may have.
  ///   - acceptsAnyWords: Whether a column without a header names units whatever its words.
  ///   - readers: What reads text.
  ///   - instructions: What the user says of columns: it is taken, and the others are looked at.
  ///   - lists: The first column that lists KSBs, where rows do.
  init(
    _ profiles: [ColumnProfile], in grid: SheetGrid, rows: [Int], acceptsAnyWords: Bool,
    readers: CellReaders, instructions: SheetInstructions? = nil, before lists: Int? = nil
  ) {
    self.lists = lists
    self.profiles = profiles.filter { instructions?.columns[$0.number] == nil }
    self.readers = readers
    outcomes =
      instructions?.columns(of: .outcomes).first
      ?? self.profiles.first { headed($0, .outcomes) || listsOutcomes($0, grid, rows) }?.number
    names = instructions?.columns(of: .units) ?? []
    if names.isEmpty { names = knownNames }
    if names.isEmpty { names = headedNames }
    isHeaded = !names.isEmpty
    if names.isEmpty { names = namesByContents(grid, rows, acceptsAnyWords) }
  }

  private func headed(_ profile: ColumnProfile, _ role: ColumnRole) -> Bool {
    profile.reading?.role == role && profile.reading?.isExact == true
  }

  /// Whether a column says `LO1`, `LO2` and so on, whatever its header.
  private func listsOutcomes(_ profile: ColumnProfile, _ grid: SheetGrid, _ rows: [Int]) -> Bool {
    let texts = rows.prefix(ColumnProfiler.sample).map {
      grid.text(at: $0, column: profile.number)
    }.filter { !$0.isEmpty }
    return texts.count >= 2 && texts.count { OutcomeMention.opens($0) } * 5 >= texts.count * 4
  }

  // MARK: By the structure

  /// The columns that name units of the structure in nearly every row, whatever they are called.
  private var knownNames: [Int] {
    // Weeks, hours and years may be numbers of units too.
    let known = profiles.filter {
      $0.filled > 0 && $0.knownUnits * 10 >= $0.filled * 8 && $0.digits * 2 <= $0.filled
        && $0.distinct * 10 >= min($0.filled, 100) * 8
    }
    return known.prefix(2).map(\.number)
  }

  // MARK: By header

  private var headedNames: [Int] {
    let roles = profiles.map { (number: $0.number, role: unitRole(of: $0)) }
    let codes = roles.filter { $0.role == .code }.map(\.number)
    let titles = roles.filter { $0.role == .title }.map(\.number)
    if let code = codes.first, let title = titles.first { return pair(code, title).sorted() }
    guard let first = (titles + codes).first else { return [] }
    // “Unit” over codes beside “Unit title” over titles.
    let isPair = profile(first).map { $0.unitCodes * 5 >= $0.filled * 4 }
    guard isPair == true, let second = titles.dropFirst().first else { return [first] }
    return pair(first, second)
  }

  /// A code and a title: one that several units share, such as a leader's name, is none.
  private func pair(_ code: Int, _ title: Int) -> [Int] {
    guard let one = profile(code), let other = profile(title),
      other.distinct * 3 >= one.distinct * 2 && other.subject == nil
    else { return [code] }
    return [code, title]
  }

  private func profile(_ number: Int) -> ColumnProfile? { profiles.first { $0.number == number } }

  private func unitRole(of profile: ColumnProfile) -> StructureRole? {
    let role = readers.unitHeaders.role(of: profile.label)
    // Right of learning outcomes, a mere “Title” or “No” is the outcome's.
    let isUnits = profile.reading?.role == .units && profile.reading?.isWeak == false
    guard profile.number < outcomes ?? .max || isUnits else { return nil }
    if let role { return role.isName ? role : nil }
    return isUnits ? .title : nil
  }

  // MARK: By contents

  private func namesByContents(
    _ grid: SheetGrid, _ rows: [Int], _ acceptsAnyWords: Bool
  ) -> [Int] {
    let open = profiles.filter { profile in
      profile.reading?.isExact != true || profile.reading?.isWeak == true
        || profile.reading?.role == .statement && profile.number < lists ?? 0
    }.prefix(6)
    for profile in open where profile.number != outcomes {
      let texts = rows.prefix(ColumnProfiler.sample).compactMap { index -> String? in
        guard let cell = grid.shown(at: index, column: profile.number),
          case .string(let text) = cell.value, !cell.value.isBlank
        else { return nil }
        return text
      }
      guard texts.count * 2 >= min(rows.count, ColumnProfiler.sample), !texts.isEmpty else {
        continue
      }
      let codes = texts.count { opensUnit($0) }
      if codes * 5 >= texts.count * 4 { return [profile.number] }
      let others = texts.count { isNoUnit($0) }
      if acceptsAnyWords, others * 2 < texts.count { return [profile.number] }
      let mayBeTitles = outcomes == nil && others == 0
      if mayBeTitles, isTitleColumn(profile, texts, before: lists) { return [profile.number] }
    }
    return []
  }

  /// Whether a column left of the lists holds a short name in each row, each another: whatever it is
  /// called, its rows are what the KSBs are mapped to.
  private func isTitleColumn(
    _ profile: ColumnProfile, _ texts: [String], before lists: Int?
  ) -> Bool {
    guard let lists, profile.number < lists, profile.subject == nil, !profile.isMethod,
      !profile.label.isEmpty, profile.meanLength <= 60
    else { return false }
    // What lists duties may describe each of them.
    guard !profiles.contains(where: { $0.number < lists && $0.subject == "duty" }) else {
      return false
    }
    return texts.count >= 2 && Set(texts).count * 10 >= texts.count * 8
      && texts.allSatisfy { LabelText.holdsLetters(3, $0) }
  }

  /// Whether a text opens with a unit's code: a letter at least, and no KSB's.
  func opensUnit(_ text: String) -> Bool {
    guard text.utf8.count <= HeaderReader.longest, text.contains(where: \.isLetter),
      readers.units.isCodeLike(text), !OutcomeMention.opens(text), !isNoUnit(text)
    else { return false }
    if case .none = readers.codes.read(text) { return true }
    if case .codeLike = readers.codes.read(text) { return true }
    return false
  }

  /// `Duty 3` and `Assignment 2` are no units.
  private func isNoUnit(_ text: String) -> Bool {
    guard let word = LabelText.words(text).first, let reading = readers.headers.read(word) else {
      return OutcomeMention.opens(text)
    }
    return reading.isExact && (reading.role == .other || reading.role == .assessment)
  }
}
