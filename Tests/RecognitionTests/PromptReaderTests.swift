import Testing
@testable import Recognition

@Suite
struct PromptReaderTests {
  private let reader = PromptReader()

  @Test(arguments: [
    "[insert unit title]", "[Insert]", "<insert unit code>", "<Enter text>", "TBC", "tbd", "(TBC)",
    "TBC.", "To be confirmed", "Lorem ipsum dolor sit amet",
    "Choose an item.", "Click or tap here to enter text.", "xxx", "XXXX", "Select…", "Select",
    "Please select", "Enter assessment method here", "Type here", "Insert unit title here",
    "Unit 3 [insert title] and unit 4", "U3 (TBC)", "[your text]", "{unit title}", "[unit title]",
    "[explain why]", "[reason]", "To be confirmed by the employer board", "TBC with employers",
    "TBC – awaiting the panel", "Select unit from list", "Choose a unit", "Please enter unit title",
    "Insert unit title and code",
  ])
  func `prompts of templates`(text: String) {
    #expect(reader.isPrompt(text))
  }

  @Test(arguments: [
    "", "Select and use appropriate tools", "Choose materials for a task", "Insert the drill bit",
    "Type 2 diabetes care", "Dates are to be confirmed by the panel in June",
    "Learners enter the workplace here and there after year 1 and stay", "[see appendix 2]",
    "Unit 3 (insertion of cannulas)", "Use of < and > in code", "Written exam [2 hours]", "x", "xx",
    "Enter the market", "Select methods of analysis", "Type", "Add value to products", "Complete",
    "Full",
  ])
  func `genuine text`(text: String) {
    #expect(!reader.isPrompt(text))
  }

  @Test(arguments: [
    ("[insert unit]", ""), ("U3 (TBC)", "U3 "), ("U1; [insert unit]", "U1; "), ("TBC", ""),
    ("U1 (core)", "U1 (core)"),
  ])
  func `what is left without prompts`(text: String, rest: String) {
    #expect(reader.withoutPrompts(text) == rest)
  }
}
