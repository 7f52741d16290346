/// Tells what a header or label means, by phrases that are known in full.
struct HeaderPhrases<Role: RawRepresentable & Sendable & Hashable>: Sendable
where Role.RawValue == String {
  private let roles: [String: Role]

  /// The longest text that is taken for a header, in UTF-8 bytes.
  private let longest = 80

  /// Prepares the phrases, by the names of their roles.
  init(_ phrases: [String: [String]]) {
    var roles: [String: Role] = [:]
    for (name, list) in phrases {
      guard let role = Role(rawValue: name) else { continue }
      for phrase in list { roles[Self.folded(phrase)] = role }
    }
    self.roles = roles
  }

  /// What a header means; nil when it is none of the phrases.
  ///
  /// What stands in brackets only explains, as in `TQT (hours)`, unless the header is known with it.
  func role(of text: String) -> Role? {
    guard !text.isEmpty, text.utf8.count <= longest else { return nil }
    if let role = roles[Self.folded(text)] { return role }
    guard let bracket = text.firstIndex(where: { "([".contains($0) }) else { return nil }
    return roles[Self.folded(String(text[..<bracket]))]
  }

  private static func folded(_ text: String) -> String {
    let words = LabelText.headerWords(text)
    return (words.isEmpty ? LabelText.words(text) : words).joined(separator: " ")
  }
}
