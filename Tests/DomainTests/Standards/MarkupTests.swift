import Testing

@testable import Domain

struct MarkupTests {
  @Test(arguments: [
    ("Tools &amp; methods", "Tools & methods"),
    ("at least 5&nbsp;mm", "at least 5\u{A0}mm"),
    ("the learner&#8217;s needs", "the learner’s needs"),
    ("the learner&#x2019;s needs", "the learner’s needs"),
    ("the learner&#146;s needs", "the learner’s needs"),
    ("caf&eacute;", "café"),
    ("<p>One</p><p>Two</p>", " One  Two "),
    ("a <strong>b</strong>ig one", "a big one"),
    ("line<br/>break<BR>", "line break "),
    ("<!-- note -->text", " text"),
  ])
  func `tags are dropped and entities decoded`(_ text: String, _ plain: String) {
    #expect(Markup.plainText(text) == plain)
  }

  @Test(arguments: [
    "R&D and Q&A;", "values < 5 mm and > 2 mm", "&unknown;", "&#0;", "&#x110000;", "&#xD800;",
    "&", "<", "&#99999999999;", "&;", "&#;", "&#x;",
  ])
  func `what is no tag and no entity stays as it is`(_ text: String) {
    #expect(Markup.plainText(text) == text)
  }

  @Test func `entities are decoded once`() {
    #expect(Markup.plainText("&amp;lt;p&amp;gt;") == "&lt;p&gt;")
    #expect(Markup.plainText("&lt;p&gt;") == "<p>")
  }

  @Test func `a tag that never closes costs no more than one that does`() {
    let text = String(repeating: "<", count: 20_000)
    #expect(Markup.plainText(text) == text)
  }
}
