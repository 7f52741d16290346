/// Renders the pieces of templates.
struct PageRenderer {
  /// Templates may include each other so deep, and no deeper: one could include itself.
  private static let deepest = 40

  private let templates: [String: PageTemplate]
  private var stack: [PageValue]
  private var depth = 0
  private var text: [UInt8] = []

  init(templates: [String: PageTemplate], values: PageValue) {
    self.templates = templates
    stack = [values]
    text.reserveCapacity(1 << 17)
  }

  /// What was rendered.
  var page: String { String(decoding: text, as: UTF8.self) }

  /// Renders pieces after what was rendered before.
  mutating func render(_ pieces: [PageTemplate.Piece]) {
    for piece in pieces {
      switch piece {
      case .text(let bytes): text += bytes
      case .value(let name, let isEscaped):
        if let value = value(of: name) { write(value, isEscaped: isEscaped) }
      case .section(let name, let inner): renderSection(value(of: name), inner)
      case .inverted(let name, let inner):
        if value(of: name)?.isNothing ?? true { render(inner) }
      case .partial(let name): renderPartial(name)
      }
    }
  }

  private mutating func renderSection(_ value: PageValue?, _ pieces: [PageTemplate.Piece]) {
    switch value {
    case nil, .flag(false): break
    case .flag(true): render(pieces)
    case .list(let values): for value in values { render(pieces, with: value) }
    case .some(let value): render(pieces, with: value)
    }
  }

  private mutating func render(_ pieces: [PageTemplate.Piece], with value: PageValue) {
    stack.append(value)
    render(pieces)
    stack.removeLast()
  }

  private mutating func renderPartial(_ name: String) {
    guard depth < Self.deepest, let template = templates[name] else { return }
    depth += 1
    render(template.pieces)
    depth -= 1
  }

  /// What a name stands for: the nearest value around that has it.
  private func value(of name: PageName) -> PageValue? {
    if name.isCurrent { return stack.last }
    for scope in stack.reversed() {
      guard var value = scope[name.first] else { continue }
      for part in name.rest {
        guard let inner = value[part] else { return nil }
        value = inner
      }
      return value
    }
    return nil
  }

  private mutating func write(_ value: PageValue, isEscaped: Bool) {
    switch value {
    case .text(let string): write(VisibleText.oneLine(string), isEscaped: isEscaped)
    case .lines(let string): write(VisibleText.lines(string), isEscaped: isEscaped)
    case .code(let string): write(string, isEscaped: isEscaped)
    case .flag(let flag): text += (flag ? "true" : "false").utf8
    case .list, .group: break
    }
  }

  private mutating func write(_ string: String, isEscaped: Bool) {
    guard isEscaped else {
      text += string.utf8
      return
    }
    for byte in HTMLText.escapable(string).utf8 {
      switch byte {
      case UInt8(ascii: "<"): text += "&lt;".utf8
      case UInt8(ascii: ">"): text += "&gt;".utf8
      case UInt8(ascii: "&"): text += "&amp;".utf8
      case UInt8(ascii: "\""): text += "&quot;".utf8
      case UInt8(ascii: "'"): text += "&#39;".utf8
      default: text.append(byte)
      }
    }
  }
}

extension PageValue {
  /// Whether a section of it would show nothing.
  fileprivate var isNothing: Bool {
    switch self {
    case .flag(let flag): !flag
    case .list(let values): values.isEmpty
    case .text, .lines, .group, .code: false
    }
  }
}
