import TestSupport
import Testing

@testable import Reports

@Suite("Parts of a page that come many times") struct PageFillingTests {
  private static let row = """
    <tr id="{{id}}"{{#marked}} class="marked"{{/marked}}>{{id}} {{text}}\
    {{#note}}<p>{{.}}</p>{{/note}}{{^note}}none{{/note}}\
    {{#links}}<a href="#{{id}}">{{name}}{{^named}}?{{/named}}</a>{{/links}}\
    {{#words}}<i>{{.}}</i>{{/words}}{{^words}}-{{/words}}\
    {{#inner}}[{{text}}{{id}}]{{/inner}}</tr>
    """

  private static let texts = [
    "", "a < b & \"c\"", "{{id}}", "\u{1}0\u{2}", "\u{1}", "\u{202E}x", "two\nlines", "7", "é",
  ]

  /// A row in which anything may be there or not.
  private static func value(_ numbers: inout SeededNumbers) -> PageValue {
    let links = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in
      PageValue.group([
        "name": .text(numbers.pick(texts)), "named": .flag(numbers.chance(50)),
      ])
    }
    let words = (0..<Int.random(in: 0...2, using: &numbers)).map { _ in numbers.pick(texts) }
    return .group([
      "id": .number(Int.random(in: 0...99, using: &numbers)),
      "marked": .flag(numbers.chance(50)),
      "text": numbers.chance(50) ? .lines(numbers.pick(texts)) : .code(numbers.pick(texts)),
      "note": .optional(numbers.chance(50) ? numbers.pick(texts) : nil),
      "links": .list(links), "words": .texts(words),
      "inner": numbers.chance(50)
        ? .group(["text": .text(numbers.pick(texts))]) : .flag(numbers.chance(50)),
    ])
  }

  @Test(arguments: 0..<40)
  func `a part is the same as when its template is filled in for it alone`(seed: Int) throws {
    var numbers = SeededNumbers(seed: seed)
    let values = (0..<30).map { _ in Self.value(&numbers) }
    let templates = try PageTemplates([
      ("many", "{{rows}}\n"), ("row", Self.row + "\n"),
      ("sections", "{{#rows}}\n\(Self.row)\n{{/rows}}\n"),
    ])
    let parts = try templates.render("many", .group(["rows": .parts("row", values)]))
    let sections = try templates.render("sections", .group(["rows": .list(values)]))
    #expect(parts == sections)
  }

  @Test func `a part in a part, and one that is not there`() throws {
    let templates = try PageTemplates([
      ("page", "({{outer}})"), ("outer", "<{{inner}}>"), ("inner", "{{x}}"),
    ])
    let inner = ["1", "2"].map { PageValue.group(["x": .text($0)]) }
    let outer = PageValue.parts("outer", [.group(["inner": .parts("inner", inner)])])
    #expect(try templates.render("page", .group(["outer": outer])) == "(<1\n2>)")
    #expect(throws: ReportError.self) {
      try templates.render("page", .group(["outer": .parts("none", inner)]))
    }
  }

  @Test(arguments: [
    ("a {{x}} {{ # y }}", ["value x", "value y"]),
    ("{{{style}}}{{& x}}", ["raw style", "raw x"]),
    ("{{> part}}{{! note: x }}", ["partial part", "comment note: x"]),
    (
      "{{.}} {{a.b}} {{a..b}} {{upper(x)}}",
      ["value .", "value a.b", "unknown a..b", "unknown upper(x)"]
    ),
    ("{{=<% %>=}} {{ {x}} {{x} {{", ["unknown <% %>="]), ("{{}}", ["unknown "]),
    ("{{x}}} {{{x}}", ["value x", "raw x"]),
  ])
  func `the tags of a template are told apart`(text: String, tags: [String]) {
    #expect(TemplateTag.all(in: text).map { "\($0.kind) \($0.name)" } == tags)
  }
}
