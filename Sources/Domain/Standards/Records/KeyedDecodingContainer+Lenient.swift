/// Reading fields that the published records fill loosely: absent, null, a number for a text.
extension KeyedDecodingContainer {
  /// A text, or a number or truth value as text; nil when absent, null or of another kind.
  func text(_ key: Key) -> String? {
    if let text = try? decode(String.self, forKey: key) { return text }
    if let number = try? decode(Double.self, forKey: key) { return "\(number)" }
    return nil
  }

  /// A whole number, also one in words such as “4” or “Level 4”; nil when there is none.
  func wholeNumber(_ key: Key) -> Int? {
    if let number = try? decode(Double.self, forKey: key) { return Int(exactly: number) }
    guard let text = try? decode(String.self, forKey: key) else { return nil }
    let digits = text.drop(while: { !$0.isNumber }).prefix(while: { $0.isNumber })
    return Int(digits)
  }

  /// Yes or no, also as 1 and 0 or in words; nil when it is none of them.
  func flag(_ key: Key) -> Bool? {
    if let flag = try? decode(Bool.self, forKey: key) { return flag }
    if let number = try? decode(Double.self, forKey: key) { return number != 0 }
    switch (try? decode(String.self, forKey: key))?.lowercased() {
    case "1", "true", "yes": return true
    case "0", "false", "no": return false
    default: return nil
    }
  }

  /// The elements of a list without its nulls; empty when the list is absent or null.
  ///
  /// - Throws: `DecodingError` with the key in its path when something else than a list stands
  ///   there, or an element is of another kind.
  func list<Element: Decodable>(_ type: Element.Type, _ key: Key) throws -> [Element] {
    guard contains(key), try !decodeNil(forKey: key) else { return [] }
    var list = try nestedUnkeyedContainer(forKey: key)
    var elements: [Element] = []
    while !list.isAtEnd {
      if try list.decodeNil() { continue }
      elements.append(try list.decode(Element.self))
    }
    return elements
  }

  /// The identifiers in a list of links, or in a text that lists them; anything else counts as no
  /// link.
  func links(_ key: Key) -> [String] {
    if let text = try? decode(String.self, forKey: key) {
      return text.split { ",;".contains($0) }.map(String.init)
    }
    return ((try? list(Link.self, key)) ?? []).compactMap(\.id)
  }
}

/// An element of a list of links: an identifier, if it is one.
private struct Link: Decodable {
  let id: String?

  private enum CodingKeys: String, CodingKey {
    case knowledgeId, skillId, behaviourId, optionId, id
  }

  init(from decoder: any Decoder) throws {
    if let text = try? String(from: decoder) {
      id = text
    } else if let link = try? decoder.container(keyedBy: CodingKeys.self) {
      let keys: [CodingKeys] = [.knowledgeId, .skillId, .behaviourId, .optionId, .id]
      id = keys.lazy.compactMap { link.text($0) }.first
    } else {
      id = (try? Double(from: decoder)).map { "\($0)" }
    }
  }
}
