/// A handler of a part that is mostly thousands of elements of one kind.
protocol FastPathHandler: XMLHandler {
  /// What can read those elements without a parser.
  associatedtype Scanner: FastPathScanner

  /// Reads the bulk.
  var scanner: Scanner { get set }

  /// What the bulk is given to, by the scanner or by the handler itself.
  var builder: Scanner.Builder { get set }

  /// Why the bulk may not go on: a limit that was passed.
  var refusal: XMLError? { get }

  /// Whether the element that holds the bulk is open, and none in it.
  var isAtBulk: Bool { get }
}
