import Testing

@testable import Reports

@Suite struct PageTemplatesTests {
  private func render(_ text: String, _ values: PageValue, _ partial: String = "") throws -> String
  {
    try PageTemplates([("page", text), ("part", partial)]).render("page", values)
  }

  @Test(arguments: [
    ("a {{x}} b", "a &lt;1&gt; &amp; &quot;2&quot; &#39;3&#39; b"),
    ("{{{x}}}|{{&x}}", "<1> & \"2\" '3'|<1> & \"2\" '3'"),
    ("{{y}}|{{ x }}", "|&lt;1&gt; &amp; &quot;2&quot; &#39;3&#39;"),
    ("{{#yes}}a{{/yes}}{{^yes}}b{{/yes}}{{#no}}c{{/no}}{{^no}}d{{/no}}{{^y}}e{{/y}}", "ade"),
    ("{{#list}}[{{.}}]{{/list}}{{^list}}none{{/list}}", "[1][2]"),
    ("{{#none}}x{{/none}}{{^none}}empty{{/none}}", "empty"),
    ("{{#group}}{{inner}} {{outer}}{{/group}} {{group.inner}}{{group.other}}", "in out in"),
    ("{{! a comment }}a", "a"),
    ("a\n  {{#yes}}\nb\n  {{/yes}}\nc\n", "a\nb\nc\n"),
    ("a {{#yes}}\nb{{/yes}}\n", "a \nb\n"),
    ("{{> part}}\nend", "(in part)\nend"),
    ("{{#list}}{{.}}{{^last}},{{/last}}{{/list}}", "1,2,"),
  ])
  func `a template says what the language means`(text: String, page: String) throws {
    let values = PageValue.group([
      "x": .text("<1> & \"2\" '3'"), "yes": .flag(true), "no": .flag(false),
      "list": .texts(["1", "2"]), "none": .list([]), "outer": .text("out"),
      "group": .group(["inner": .text("in")]),
    ])
    #expect(try render(text, values, "({{#group}}{{inner}}{{/group}} part)\n") == page)
  }

  @Test(arguments: [
    ("{{x", "never closed"), ("{{#x}}", "never ends"), ("{{/x}}", "not open"),
    ("{{#x}}{{/y}}", "not open"), ("{{}}", "no name"),
  ])
  func `a broken template is named, and what is wrong with it`(text: String, words: String) {
    let error = #expect(throws: ReportError.self) { try render(text, .flag(true)) }
    #expect(error?.description.contains("page") == true)
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test func `a template that includes itself ends`() throws {
    #expect(try render("{{> part}}", .flag(true), "x{{> part}}").count == 40)
  }
}
