import Testing

@testable import Reports

@Suite struct PageTemplatesTests {
  private func render(_ text: String, _ values: PageValue, _ partial: String = "") throws -> String
  {
    try PageTemplates([("page", text), ("part", partial)]).render("page", values)
  }

  @Test(arguments: [
    ("a {{x}} b", "a &lt;1&gt; &amp; &quot;2&quot; &#39;3&#39; b"),
    ("{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}{{#no}}c{{/no}}{{^no}}d{{/no}}{{^y}}e{{/y}}", "ade"),
    ("{{#list}}[{{.}}]{{/list}}{{^list}}none{{/list}}", "[1][2]"),
    ("{{#none}}x{{/none}}{{^none}}empty{{/none}}", "empty"),
    ("{{#group}}{{inner}} {{outer}}{{/group}} {{group.inner}}{{group.other}}", "in out in"),
    ("{{! a comment }}a", "a"),
    ("{{> part}} end", "(in part &lt;1&gt; &amp; &quot;2&quot; &#39;3&#39;) end"),
    ("{{#accent}}{{accent}}{{/accent}}", "&lt;\u{301}script&gt;"),
    ("{{code}}", "<b>"),
  ])
  func `values stand in the page, escaped wherever they are shown`(
    text: String, page: String
  ) throws {
    let values = PageValue.group([
      "x": .text("<1> & \"2\" '3'"), "yes": .flag(true), "no": .flag(false),
      "list": .texts(["1", "2"]), "none": .list([]), "outer": .text("out"),
      "group": .group(["inner": .text("in")]), "accent": .text("<\u{301}script>"),
      "code": .code("<b>"),
    ])
    #expect(try render(text, values, "({{#group}}{{inner}}{{/group}} part {{x}})") == page)
  }

  @Test(arguments: ["{{x", "{{#x}}", "{{/x}}", "{{#x}}{{/y}}"])
  func `a broken template is named`(text: String) {
    let error = #expect(throws: ReportError.self) { try render(text, .flag(true)) }
    #expect(error?.description.contains("page.mustache is broken") == true)
    // A sentence, and not a value of the engine's.
    #expect(error?.description.contains("Error") == false)
    #expect(error?.description.contains("(") == false, "\(error?.description ?? "")")
  }

  @Test(arguments: [("{{> page}}", ""), ("{{> part}}", "{{> page}}"), ("", "{{> part}}")])
  func `templates that include each other in a circle are refused`(page: String, part: String) {
    let error = #expect(throws: ReportError.self) { try render(page, .flag(true), part) }
    #expect(error?.description.contains("includes itself") == true)
  }
}
