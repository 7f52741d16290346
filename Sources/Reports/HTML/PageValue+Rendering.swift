import Mustache

extension PageValue {
  /// The value as the templates' engine takes it: text is escaped already.
  ///
  /// The engine asks every value what it can do, again for every name in a template. These types
  /// answer at once; arrays, dictionaries and strings would be looked into by reflection.
  var rendered: Any {
    switch self {
    case .text(let text): RenderedText(renderText: HTMLText.escaped(VisibleText.oneLine(text)))
    case .lines(let text): RenderedText(renderText: HTMLText.escaped(VisibleText.lines(text)))
    case .flag(let flag): flag
    case .list(let values): RenderedList(values: values.map(\.rendered))
    case .group(let members): RenderedGroup(members.map { ($0.key, $0.value.rendered) })
    case .code(let code): RenderedText(renderText: code)
    }
  }
}

/// Text that stands in a page as it is.
private struct RenderedText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }

  func child(named name: String) -> Any? { nil }
}

/// A part of a page that is repeated.
private struct RenderedList: MustacheSequence {
  let values: [Any]

  func makeIterator() -> IndexingIterator<[Any]> { values.makeIterator() }
}

/// Names and what they stand for.
private struct RenderedGroup: MustacheParent {
  private let members: [(name: String, value: Any)]

  init(_ members: [(String, Any)]) { self.members = members.map { (name: $0.0, value: $0.1) } }

  /// Groups are small: a walk is faster than hashing.
  func child(named name: String) -> Any? {
    for member in members where member.name == name { return member.value }
    return nil
  }
}
