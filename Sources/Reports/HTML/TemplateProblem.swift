import Mustache

/// What is wrong with a template, as the engine found it.
struct TemplateProblem {
  private let error: any Error

  init(_ error: any Error) { self.error = error }

  /// Words that follow “the template … is broken”: the line, what is wrong, and what to do.
  var words: String {
    guard let found = error as? MustacheTemplate.ParserError else {
      return "; compare it with the built-in one"
    }
    let line = found.context.lineNumber
    return " in line \(line): \(Self.words(for: found.error))"
  }

  private static func words(for error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else {
      return "a tag has no end; close it with }}"
    }
    return switch error {
    case .sectionCloseNameIncorrect:
      "{{/name}} does not close the section that is open; sections close in the order in which "
        + "they were opened"
    case .unfinishedName: "a tag has no end, or no name; write {{name}}"
    case .expectedSectionEnd: "a section has no end; close {{#name}} with {{/name}}"
    case .invalidSetDelimiter: "{{=…=}} does not name two delimiters"
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection,
      .textInsideInheritSection:
      "templates that inherit from others are not used here"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
      "the engine does not know this setting, {{% … }}; take it out"
    }
  }
}
