import Workbooks

/// Reads the values of a coverage column, or the marks of a matrix, as one scale.
struct ScaleReader {
  /// A distinct value, and what stands beside it.
  struct Observed {
    var value: CellValue
    var count = 0
    /// In how many of its rows a unit is named beside it.
    var withUnits = 0
  }

  let readers: CellReaders
  var key = ScaleKey()
  /// Whether the values are marks below units, where words about teaching are a claim.
  let areMarks: Bool

  /// The scale of values, by what a person sees of them.
  func scale(of observed: [String: Observed]) -> Scale {
    var values = observed.map { text, seen in
      let (reading, basis) = meaning(of: seen.value, text)
      var value = Scale.Value(text: text, reading: reading, basis: basis, count: seen.count)
      if basis == .unsettled { value.explained = key.entries[Scale.folded(text)]?.words }
      return value
    }.sorted { $0.text < $1.text }
    doubtRepeatedSigns(&values)
    doubtLetters(&values)
    readNumbers(&values, observed)
    readForms(&values, observed)
    readRefusals(&values)
    if areMarks { readTeaching(&values) }
    return Scale(values)
  }

  private func meaning(of value: CellValue, _ text: String) -> (CoverageReading, Scale.Basis) {
    if let told = readers.coverage.told(value, areMarks: areMarks) { return (told, .told) }
    if let entry = key.entries[Scale.folded(text)] {
      return (entry.reading, entry.reading == .unreadable ? .unsettled : .key(entry.location))
    }
    if text.isEmpty { return (.blank, .vocabulary) }
    if ScaleNumber(value) != nil { return (.unreadable, .unsettled) }
    if !LabelText.words(text).isEmpty, readers.units.isNone(text) { return (.none, .vocabulary) }
    // A slash is a mark below units alone; dashes and circles say the same everywhere.
    let isSlash = text == "/"
    let reading =
      areMarks || !isSlash && text.unicodeScalars.count == 1
      ? readers.coverage.mark(value) : readers.coverage.coverage(value)
    if reading != .unreadable { return (reading, .vocabulary) }
    if !areMarks, let claim = PlacedClaim(text, readers: readers) {
      return (claim.reading, .vocabulary)
    }
    if !areMarks, let sentence = CoverageSentence(text, readers: readers) {
      return (sentence.reading, .form)
    }
    return (.unreadable, .unsettled)
  }

  /// The words after a picture that only decorates them: `✅ COVERED`.
  private static func withoutPictures(_ text: String) -> String? {
    let plain = LabelText.plain(text)
    let words = plain.drop { !$0.isLetter && !$0.isNumber }
    let head = plain.prefix(plain.count - words.count)
    guard !words.isEmpty, !head.isEmpty, head.contains(where: { !$0.isASCII }) else { return nil }
    return String(words)
  }

  // MARK: Numbers

  /// 0, ½ and 1 are marks, and shares are shares; any other number makes a scale of them all.
  private func readNumbers(_ values: inout [Scale.Value], _ observed: [String: Observed]) {
    let numbers = values.indices.compactMap { index -> (Int, ScaleNumber)? in
      guard values[index].basis == .unsettled, key.entries[Scale.folded(values[index].text)] == nil,
        let seen = observed[values[index].text], let number = ScaleNumber(seen.value)
      else { return nil }
      return (index, number)
    }
    let areShares = numbers.contains { $0.1.isShare }
    let areMarks = numbers.allSatisfy { $0.1.isMark }
    guard areShares || areMarks, key.entries.isEmpty || areShares else { return }
    for (index, number) in numbers {
      guard let reading = number.reading else { continue }
      values[index].reading = reading
      values[index].basis = .number
    }
  }

  /// `*` beside `**` and `***` is the least of a scale, not a mark.
  private func doubtRepeatedSigns(_ values: inout [Scale.Value]) {
    let signs = Set(
      values.filter { $0.basis == .unsettled && $0.text.count >= 2 }
        .compactMap { Self.repeatedSign($0.text) })
    for index in values.indices where values[index].basis == .vocabulary {
      guard let sign = Self.repeatedSign(values[index].text), signs.contains(sign) else { continue }
      values[index].reading = .unreadable
      values[index].basis = .unsettled
    }
  }

  /// A letter is short for a word: beside others that nobody explains, `P` may be short for any.
  private func doubtLetters(_ values: inout [Scale.Value]) {
    let letters = values.indices.filter {
      values[$0].text.count == 1 && Self.isLetter(values[$0].text)
    }
    let open = letters.filter { values[$0].basis == .unsettled }
    let known = letters.filter { values[$0].basis == .vocabulary }
    let count = open.reduce(0) { $0 + values[$1].count }
    guard count >= 2, count * 5 >= known.reduce(0, { $0 + values[$1].count }) else { return }
    for index in known {
      values[index].reading = .unreadable
      values[index].basis = .unsettled
    }
  }

  /// An `x` is a cross, and short for nothing.
  private static func isLetter(_ text: String) -> Bool {
    text.allSatisfy { $0.isASCII && $0.isLetter && $0 != "x" && $0 != "X" }
  }

  private static func repeatedSign(_ text: String) -> Character? {
    guard let first = text.first, text.utf8.count <= 24, text.allSatisfy({ $0 == first }) else {
      return nil
    }
    return first
  }

  // MARK: Forms

  /// Degrees of one word, at least two of them, settle each other.
  private func readForms(_ values: inout [Scale.Value], _ observed: [String: Observed]) {
    guard values.contains(where: { $0.basis == .unsettled }) else { return }
    let plain = values.indices.compactMap { index -> (Int, DegreeReader.Form)? in
      let text = readers.coverage.headOfElaboration(values[index].text) ?? values[index].text
      return readers.degrees.read(Self.withoutPictures(text) ?? text).map { (index, $0) }
    }
    let stems = Set(plain.map(\.1.stem))
    let forms = plain.map { index, form in
      let contrary = readers.degrees.contrary(of: form)
      return (index, contrary.flatMap { stems.contains($0.stem) ? $0 : nil } ?? form)
    }
    // “Fully embedded”, “partly addressed”, “not included”: each says its degree by itself.
    let explicit = forms.filter { $0.1.degree != nil }
    let settled = values.filter { $0.basis == .vocabulary && $0.reading.isStated }.map(\.reading)
    let groups =
      Dictionary(grouping: forms, by: \.1.stem).filter { !$0.key.isEmpty }.map(\.value) + [explicit]
    for group in groups {
      var degrees = Set(group.map { $0.1.degree ?? .full })
      // “Somewhat” beside “Yes” needs no other degree of its own kind.
      if group.allSatisfy({ $0.1.degree != nil }) { degrees.formUnion(settled) }
      guard degrees.count >= 2, group.contains(where: { $0.1.degree != nil }) else { continue }
      for (index, form) in group where values[index].basis == .unsettled {
        let reading = form.degree ?? .full
        if reading == .none, contradicts(observed[values[index].text]) { continue }
        if isDoubted(values[index].text, reading) || isStranger(values[index], form, forms, values)
        {
          continue
        }
        values[index].reading = reading
        values[index].basis = .form
      }
    }
  }

  /// “To some degree”, once or twice beside `Full`, `Partial` and `None`, does not belong to their scale.
  private func isStranger(
    _ value: Scale.Value, _ form: DegreeReader.Form, _ forms: [(Int, DegreeReader.Form)],
    _ values: [Scale.Value]
  ) -> Bool {
    let settled = values.filter {
      $0.basis != .unsettled && $0.basis != .form && $0.reading.isStated
    }
    let isAlone = !forms.contains { index, other in
      other.stem == form.stem && values[index].text != value.text
    }
    return isAlone && Set(settled.map(\.reading)).count >= 2 && value.count <= 2
      && value.count * 10 <= settled.reduce(0) { $0 + $1.count }
  }

  /// “Full?” and “Nearly full” say less than “full”.
  private func isDoubted(_ text: String, _ reading: CoverageReading) -> Bool {
    reading == .full ? readers.coverage.limits(text) : readers.coverage.isDoubtful(text)
  }

  /// “Not X” beside units in most of its rows may mean something else.
  private func contradicts(_ seen: Observed?) -> Bool {
    guard let seen else { return false }
    return seen.count >= 3 && seen.withUnits * 2 > seen.count
  }

  // MARK: Crosses

  /// `✗` beside `✓` says no; by itself it may say either.
  private func readRefusals(_ values: inout [Scale.Value]) {
    let signs = readers.crosses.signs
    let hasTicks = values.contains { signs.contains(Scale.folded($0.text)) }
    for index in values.indices where values[index].basis != .told {
      let text = Scale.folded(values[index].text)
      guard readers.crosses.refusals.contains(text), key.entries[text] == nil else { continue }
      let isLone =
        !hasTicks && values.allSatisfy { $0.reading != .full || $0.text == values[index].text }
      let readsAsCross = text == "×" && isLone
      values[index].reading = hasTicks || !isLone ? .none : readsAsCross ? .full : .unreadable
      values[index].basis = values[index].reading == .unreadable ? .unsettled : .vocabulary
    }
  }

  // MARK: Words about teaching

  /// Outcomes, criteria and words about teaching below a unit claim that the unit covers the KSB.
  ///
  /// Only where the cells speak so: a few words that return again and again may be a scale.
  private func readTeaching(_ values: inout [Scale.Value]) {
    let open = values.indices.filter { values[$0].basis == .unsettled && !isInKey(values[$0]) }
    let texts = open.filter { readers.teaching.speaks(values[$0].text) }
    let outcomes = open.filter {
      let text = values[$0].text
      return readers.teaching.isOutcomeList(text, orCriteria: true)
        || readers.teaching.degree(of: text, readers.degrees) != nil
    }
    let known = Set(texts + outcomes)
    guard !known.isEmpty, known.count * 2 >= open.count || !outcomes.isEmpty else { return }
    for index in open {
      let text = values[index].text
      // “LO2 (partial)” and “1.3 – in part”
      if let degree = readers.teaching.degree(of: text, readers.degrees), degree != .none {
        values[index].reading = degree
        values[index].basis = .teaching
        continue
      }
      let isClaim =
        known.contains(index) || readers.teaching.isProse(text)
        || known.count * 10 >= open.count * 7 && LabelText.holdsLetters(4, text)
      guard isClaim, !readers.coverage.limits(text) else { continue }
      values[index].reading = .full
      values[index].basis = .teaching
    }
  }

  private func isInKey(_ value: Scale.Value) -> Bool {
    key.entries[Scale.folded(value.text)] != nil
  }
}
