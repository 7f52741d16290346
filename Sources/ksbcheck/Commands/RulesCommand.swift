import ArgumentParser
import Reports
import Rules

/// `ksbcheck rules`: the catalogue.
struct RulesCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists every rule with its code and severity.")

  @Option(help: "How to write the list.")
  var format = Format.text

  func run() {
    Stream.output.write(listing)
  }

  private var listing: String {
    switch format {
    case .text: RuleListing(Catalogue.all).text
    case .json: RuleListing(Catalogue.all).json
    case .markdown: RuleDocumentation.markdown()
    }
  }
}
