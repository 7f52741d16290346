/// Reads the bulk of a part, thousands of elements of one kind, item by item.
protocol FastPathScanner {
  /// What takes up the items.
  associatedtype Builder

  /// The bytes with which the bulk starts, as nearly every writer writes them.
  static var opening: StaticString { get }

  /// Reads the next item from `index`, leaves `index` behind it, and gives it to `builder`.
  ///
  /// When it throws, neither the scanner nor the builder may have changed, so that the item can be
  /// read again when more of it is there.
  ///
  /// - Returns: Whether there was an item; what else stands there is the parser's.
  mutating func item(
    _ bytes: Span<UInt8>, _ index: inout Int, into builder: inout Builder
  ) throws(Interruption) -> Bool
}

extension FastPathScanner {
  /// Reads all the items that are whole.
  ///
  /// - Returns: How many bytes were used, and whether the bulk ends there.
  /// - Throws: ``Interruption/unusual``; never the other.
  mutating func items(
    _ bytes: Span<UInt8>, into builder: inout Builder
  ) throws(Interruption) -> (used: Int, isEnd: Bool) {
    var used = 0
    while true {
      var index = used
      do {
        guard try item(bytes, &index, into: &builder) else { return (used, true) }
      } catch .incomplete {
        return (used, false)
      }
      used = index
    }
  }
}
