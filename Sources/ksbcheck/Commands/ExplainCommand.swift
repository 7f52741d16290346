import ArgumentParser
import Checking
import Domain
import Reports

/// `ksbcheck explain CODE`: one rule in full.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Explains a rule: what, why, a bad and a good cell, how to fix it.")

  @Argument(help: "The rule's code, such as C101, or its name.")
  var code: String

  func run() throws {
    let rule =
      Catalogue.rule(code: code) ?? Catalogue.all.first { $0.name == code.lowercased() }
    guard let rule else { throw UsageError(unknown) }
    let style = TextStyle(width: StandardStream.output.width ?? 80)
    try StandardStream.output.write(RuleListing.explain(rule, style: style))
  }

  private var unknown: String {
    let codes = Catalogue.all.map(\.code)
    let hint = Nearest(among: codes).word(to: code).map { "; did you mean \($0)?" } ?? ""
    return "there is no rule \(code)\(hint) (“ksbcheck rules” lists them all)"
  }
}
