import Templates

@testable import Reports

/// Walks the templates as their engine does, and notes every name that nothing stands for.
///
/// The engine renders an unknown name as nothing at all, so a misspelt one would not be seen.
struct TemplateNames {
  /// Names that nothing stands for, with the template that uses them.
  private(set) var missing: Set<String> = []

  private var sections: Set<String> = []
  private var entered: Set<String> = []

  /// Sections that were never entered.
  var unreached: Set<String> { sections.subtracting(entered) }

  /// Walks a template with what its names stand for.
  mutating func walk(page: String, values: PageValue) { walk(page: page, stack: [values]) }

  private mutating func walk(page: String, stack: [PageValue]) {
    guard let template = ReportTemplates.pages.first(where: { $0.name == page }) else {
      missing.insert("{{> \(page)}}")
      return
    }
    walk(template.text[...], in: page, stack: stack)
  }

  private mutating func walk(_ text: Substring, in page: String, stack: [PageValue]) {
    var rest = text
    while let tag = rest.firstMatch(of: /\{\{\{?\s*([#^>]?)\s*([\w.]+)\s*\}?\}\}/) {
      rest = rest[tag.range.upperBound...]
      let name = String(tag.output.2)
      switch tag.output.1 {
      case ">": walk(page: name, stack: stack)
      case "#", "^":
        let end = rest.firstRange(of: "{{/\(name)}}") ?? rest.endIndex..<rest.endIndex
        let isInverted = tag.output.1 == "^"
        section(name, rest[..<end.lowerBound], in: page, stack: stack, isInverted: isInverted)
        rest = rest[end.upperBound...]
      default: _ = value(name, in: page, stack: stack)
      }
    }
  }

  private mutating func section(
    _ name: String, _ body: Substring, in page: String, stack: [PageValue], isInverted: Bool
  ) {
    let key = "\(page): \(isInverted ? "^" : "#")\(name)"
    sections.insert(key)
    let contexts = contexts(value(name, in: page, stack: stack), isInverted: isInverted)
    if !contexts.isEmpty { entered.insert(key) }
    for context in contexts { walk(body, in: page, stack: stack + [context]) }
  }

  private func contexts(_ value: PageValue?, isInverted: Bool) -> [PageValue] {
    switch value {
    case nil: []
    case .flag(let flag): flag != isInverted ? [.flag(flag)] : []
    case .list(let values) where isInverted: values.isEmpty ? [.list([])] : []
    case .list(let values): values
    case .some(let value): isInverted ? [] : [value]
    }
  }

  private mutating func value(_ name: String, in page: String, stack: [PageValue]) -> PageValue? {
    if name == "." { return stack.last }
    var found: PageValue?
    for part in name.split(separator: ".") {
      let scopes = found.map { [$0] } ?? stack.reversed()
      found = scopes.lazy.compactMap { $0[String(part)] }.first
      if found == nil { break }
    }
    if found == nil { missing.insert("\(page): \(name)") }
    return found
  }
}
