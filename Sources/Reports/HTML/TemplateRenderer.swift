import Mustache

/// Fills in templates with values.
///
/// The engine asks every value what it can do, again for every name in a template. A part that comes
/// many times in a page is therefore filled in once for each shape that its values have, with marks
/// where the texts go (``CompiledTemplate``); after that only the texts are put in.
package struct TemplateRenderer {
  /// So many shapes are remembered of all templates together.
  private static let most = 1_000

  private let library: MustacheLibrary
  private var shapes: [TemplateSignature: CompiledTemplate] = [:]

  init(_ library: MustacheLibrary) { self.library = library }

  /// The page that a template makes of values.
  ///
  /// - Throws: ``ReportError`` when there is no such template.
  package mutating func page(_ name: String, _ values: PageValue) throws(ReportError) -> String {
    try fill(name, rendered(values))
  }

  /// What a template makes of values, without the line break that ends its file.
  ///
  /// - Throws: ``ReportError`` when there is no such template.
  package mutating func part(_ name: String, _ values: PageValue) throws(ReportError) -> String {
    var shape = TemplateSignature(template: name)
    var texts: [String] = []
    try read(values, into: &shape, &texts)
    if let filled = shapes[shape] { return filled.text(texts) }
    var next = 0
    let filled = CompiledTemplate(try fill(name, marked(values, from: &next)))
    if shapes.count < Self.most { shapes[shape] = filled }
    return filled.text(texts)
  }

  private func fill(_ name: String, _ values: Any) throws(ReportError) -> String {
    guard let text = library.render(values, withTemplate: name) else {
      throw ReportError(description: "unknown template \(name)")
    }
    return text
  }

  private mutating func parts(
    _ name: String, _ values: [PageValue]
  ) throws(ReportError) -> String {
    var parts: [String] = []
    parts.reserveCapacity(values.count)
    for value in values { parts.append(try part(name, value)) }
    return parts.joined(separator: "\n")
  }

  // MARK: What the engine is given

  /// The value as the templates' engine takes it: text is escaped already.
  private mutating func rendered(_ value: PageValue) throws(ReportError) -> Any {
    switch value {
    case .flag(let flag): return flag
    case .list(let values):
      var rendered: [Any] = []
      for value in values { rendered.append(try self.rendered(value)) }
      return RenderedList(values: rendered)
    case .group(let members):
      var rendered: [(String, Any)] = []
      for member in members { rendered.append((member.key, try self.rendered(member.value))) }
      return RenderedGroup(rendered)
    case .text, .lines, .code, .parts: return RenderedText(renderText: try text(of: value))
    }
  }

  /// The value with marks in place of its texts, which are counted from `next`.
  private func marked(_ value: PageValue, from next: inout Int) -> Any {
    switch value {
    case .flag(let flag): return flag
    case .list(let values): return RenderedList(values: values.map { marked($0, from: &next) })
    case .group(let members):
      return RenderedGroup(members.map { ($0.key, marked($0.value, from: &next)) })
    case .text, .lines, .code, .parts:
      defer { next += 1 }
      return RenderedText(renderText: CompiledTemplate.mark(next))
    }
  }

  /// The texts of a value, and its shape, in the order of the marks.
  private mutating func read(
    _ value: PageValue, into shape: inout TemplateSignature, _ texts: inout [String]
  ) throws(ReportError) {
    switch value {
    case .flag(let flag): shape.add(flag: flag)
    case .list(let values):
      shape.add(listOf: values.count)
      for value in values { try read(value, into: &shape, &texts) }
    case .group(let members):
      shape.add(groupOf: members.count)
      for member in members {
        shape.add(name: member.key)
        try read(member.value, into: &shape, &texts)
      }
    case .text, .lines, .code, .parts:
      shape.addText()
      texts.append(try text(of: value))
    }
  }

  /// The text that stands in the page for a value.
  private mutating func text(of value: PageValue) throws(ReportError) -> String {
    switch value {
    case .text(let text): HTMLText.escaped(SanitizedText.oneLine(text))
    case .lines(let text): HTMLText.escaped(SanitizedText.lines(text))
    case .code(let code): code
    case .parts(let name, let values): try parts(name, values)
    case .flag, .list, .group: ""
    }
  }
}
