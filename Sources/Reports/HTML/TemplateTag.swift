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
    text.matches(of: /\{\{(\{?)\s*([^\w\s.{}]?)\s*([^{}]*?)\s*\}?\}\}/).map { match in
      let name = String(match.output.3)
      let isRaw = !match.output.1.isEmpty
      return TemplateTag(
        text: String(match.output.0), kind: kind(String(match.output.2), name, isRaw: isRaw),
        name: name)
    }
  }

  private static func kind(_ sign: String, _ name: String, isRaw: Bool) -> Kind {
    if sign == "!" { return .comment }
    guard name.wholeMatch(of: /\.|\w+(?:\.\w+)*/) != nil else { return .unknown }
    switch sign {
    case "": return isRaw ? .raw : .value
    case "&": return .raw
    case "#", "^", "/": return .value
    case ">": return .partial
    default: return .unknown
    }
  }
}
