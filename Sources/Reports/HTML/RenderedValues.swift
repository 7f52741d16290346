import Mustache

// The values that the templates' engine is given. It asks every value what it can do, again for
// every name in a template. These types answer at once; arrays, dictionaries and strings would be
// looked into by reflection.

/// Text that stands in a page as it is.
struct RenderedText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }

  func child(named name: String) -> Any? { nil }
}

/// A part of a page that is repeated.
struct RenderedList: MustacheSequence {
  let values: [Any]

  func makeIterator() -> IndexingIterator<[Any]> { values.makeIterator() }
}

/// Names and what they stand for.
struct RenderedGroup: MustacheParent {
  private let members: [(name: String, value: Any)]

  init(_ members: [(String, Any)]) { self.members = members.map { (name: $0.0, value: $0.1) } }

  /// Groups are small: a walk is faster than hashing.
  func child(named name: String) -> Any? {
    for member in members where member.name == name { return member.value }
    return nil
  }
}
