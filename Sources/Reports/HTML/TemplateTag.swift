/// A tag of a mustache template: `{{name}}`.
struct TemplateTag {
  /// What a tag does, as far as a check must tell tags apart.
  enum Kind {
    /// It shows a value, or begins or ends a part of the page.
    case value
    /// It shows a value as it is.
    case raw
    /// It shows another template.
    case partial
    /// It shows nothing.
    case comment
    /// It does what no template of ours does, such as calling a function.
    case unknown
  }

  /// The tag as it is written.
  let text: String
  /// What it does.
  let kind: Kind
  /// What stands in it.
  let name: String

  /// The names in it: those of a path, and none for the value itself.
  var names: [String] { name == "." ? [] : name.split(separator: ".").map(String.init) }

  /// The tags of a template, in their order.
  static func all(in text: String) -> [TemplateTag] {
    let bytes = Array(text.utf8)
    var tags: [TemplateTag] = []
    var place = 0
    while place + 1 < bytes.count {
      guard bytes[place] == opening, bytes[place + 1] == opening,
        let end = end(ofTagAt: place, in: bytes)
      else {
        place += 1
        continue
      }
      tags.append(TemplateTag(String(decoding: bytes[place..<end], as: UTF8.self)))
      place = end
    }
    return tags
  }

  private static let opening = UInt8(ascii: "{")
  private static let closing = UInt8(ascii: "}")

  /// Where a tag ends that opens at a place: after two braces, or three; nil when it is none.
  private static func end(ofTagAt place: Int, in bytes: [UInt8]) -> Int? {
    var inside = bytes[(place + 2)...]
    if inside.first == opening { inside = inside.dropFirst() }
    guard let end = inside.firstIndex(where: { $0 == opening || $0 == closing }) else { return nil }
    let braces = bytes[end...].prefix(3).prefix { $0 == closing }.count
    return braces < 2 ? nil : end + braces
  }

  private init(_ text: String) {
    self.text = text
    let isRaw = text.hasPrefix("{{{")
    let inside = text.drop { $0 == "{" }.prefix { $0 != "}" }.drop(while: \.isWhitespace)
    let sign = inside.first.flatMap { Self.isInName($0) || $0 == "." ? nil : $0 }
    let rest = inside.dropFirst(sign == nil ? 0 : 1).drop(while: \.isWhitespace)
    name = String(rest.reversed().drop(while: \.isWhitespace).reversed())
    kind = Self.kind(sign, name, isRaw: isRaw)
  }

  private static func kind(_ sign: Character?, _ name: String, isRaw: Bool) -> Kind {
    if sign == "!" { return .comment }
    guard isPath(name) else { return .unknown }
    switch sign {
    case nil: return isRaw ? .raw : .value
    case "&": return .raw
    case "#", "^", "/": return .value
    case ">": return .partial
    default: return .unknown
    }
  }

  /// Whether a name is that of the value itself, or names with points between them.
  private static func isPath(_ name: String) -> Bool {
    name == "."
      || name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0.allSatisfy(isInName)
      }
  }

  private static func isInName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}
