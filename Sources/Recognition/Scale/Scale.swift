import Workbooks

/// What the values of a coverage column, or the marks of a matrix, mean: all of them read together.
///
/// A value alone may mean anything: `1` is full beside blanks and the least beside `2` and `3`;
/// `Aligned` is full beside `Not aligned`.
package struct Scale: Sendable, Hashable {
  /// How the meaning of a value is known.
  package enum Basis: Sendable, Hashable {
    /// The user says so.
    case told
    /// A key on the sheet says so, at this cell.
    case key(CellLocation)
    /// It is one of the words that are known.
    case vocabulary
    /// By its form, beside other degrees of the same word.
    case form
    /// It is a number: 0, ½ or 1, or a share.
    case number
    /// It says how or where the KSB is taught in the unit, which claims that it is.
    case teaching
    /// It is not known.
    case unsettled
  }

  /// A value and what it means.
  package struct Value: Sendable, Hashable {
    /// The value as written.
    package var text: String
    /// What it means.
    package var reading: CoverageReading
    /// How that is known.
    package var basis: Basis
    /// How many cells hold it.
    package var count: Int
    /// What a key on the sheet says of it, where that is not about coverage.
    package var explained: String?

    /// Creates a value.
    package init(text: String, reading: CoverageReading, basis: Basis, count: Int) {
      self.text = text
      self.reading = reading
      self.basis = basis
      self.count = count
    }
  }

  /// The values, commonest first.
  package private(set) var values: [Value] = []
  private var places: [String: Int] = [:]

  init() {}

  /// Makes a scale of values.
  package init(_ values: [Value]) {
    self.values = values.sorted { ($0.count, $1.text) > ($1.count, $0.text) }
    for (place, value) in self.values.enumerated() {
      places[Self.folded(value.text)] = place
    }
  }

  /// The scale without the values that no cell holds.
  var ofCells: Scale {
    values.contains { $0.count == 0 } ? Scale(values.filter { $0.count > 0 }) : self
  }

  /// The scale whose open values mean what the user says of any text.
  func settled(as reading: CoverageReading) -> Scale {
    Scale(
      values.map { value in
        guard value.basis == .unsettled else { return value }
        var value = value
        (value.reading, value.basis) = (reading, .told)
        return value
      })
  }

  /// What a text means; nil when the table does not hold it.
  func value(of text: String) -> Value? {
    places[Self.folded(text)].map { values[$0] }
  }

  /// Whether something is written that means nothing known, and nothing is that does.
  package var isWhollyUnsettled: Bool {
    !values.isEmpty && values.allSatisfy { $0.basis == .unsettled || $0.reading == .blank }
      && values.contains { $0.basis == .unsettled }
  }

  /// The values whose meaning is not known.
  package var unsettled: [Value] { values.filter { $0.basis == .unsettled && !$0.text.isEmpty } }

  /// What a key says of a value, where that is not about coverage.
  package func explanation(of text: String) -> String? { value(of: text)?.explained }

  /// What spellings of one value have in common.
  static func folded(_ text: String) -> String { LabelText.plain(text).lowercased() }
}
