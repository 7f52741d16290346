import Recognition

extension StandardFact.Subject {
  /// What is said, as the end of a sentence that starts with “says”.
  var phrase: String {
    switch self {
    case .reference(let reference): "that the standard is \(reference)"
    case .title(let title): "that the standard’s title is “\(title)”"
    case .version(let version, _): "that the standard’s version is \(version)"
    case .level(let level): "that the standard’s level is \(level)"
    case .anyLevel(let level): "level \(level), of the standard or of the qualification"
    }
  }

  /// What it is about, and the text.
  fileprivate var fact: (name: String, text: String) {
    switch self {
    case .reference(let reference): ("reference", reference)
    case .title(let title): ("title", title)
    case .version(let version, _): ("version", version)
    case .level(let level): ("level", String(level))
    case .anyLevel(let level): ("any-level", String(level))
    }
  }
}

extension StandardFact {
  var json: JSONValue {
    let fact = subject.fact
    return .object([
      ("fact", .string(fact.name)), ("text", .string(fact.text)),
      ("cell", .string(location.description)),
    ])
  }
}
