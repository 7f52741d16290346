/// What an expectation says about a value: nothing, or what it must be.
enum Stated<Value: Decodable & Equatable & Sendable>: Equatable, Sendable {
  /// Nothing is said.
  case open
  /// The value must be this; nil when there must be none.
  case exactly(Value?)

  /// Whether a value is as stated.
  func holds(for value: Value?) -> Bool {
    switch self {
    case .open: true
    case .exactly(let expected): value == expected
    }
  }
}

extension KeyedDecodingContainer {
  /// Reads a key that may be left out, which says nothing, or null, which says that there is none.
  func stated<Value>(_ type: Value.Type, forKey key: Key) throws -> Stated<Value> {
    contains(key) ? .exactly(try decodeIfPresent(type, forKey: key)) : .open
  }
}
