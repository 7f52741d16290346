import Domain

/// What a cell lists: KSBs, each with what is said of it beside its code.
struct KSBListing: Sendable, Hashable {
  /// One KSB of the list.
  struct Item: Sendable, Hashable {
    /// The code.
    var code: KSBCode
    /// What the mark beside the code says; `full` when there is none.
    var reading: CoverageReading = .full
    /// Whether a mark stands beside it.
    var isMarked = false
    /// The mark beside it, as written; nil when there is none.
    var note: String?
    /// The code and what stands beside it, as written.
    var words: String
    /// The KSB's own words, when they are there.
    var statement: String?
  }

  /// The KSBs, in reading order.
  var items: [Item] = []

  /// Whether several KSBs are listed; a statement that prints a label of its own lists but one.
  var isList: Bool {
    items.count > 1 && items.count { $0.statement != nil } != 1
  }

  /// Pieces that were meant as KSBs but cannot be read, such as `K?` or `K9-K4`.
  var unread: [String] = []
}
