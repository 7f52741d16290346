import ArgumentParser
import Checking
import Reports

/// `ksbcheck rules`: the catalogue.
struct RulesCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown
  }

  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "Lists every rule with its code and severity.")

  @Option(help: "How to write the list.")
  var format = Format.text

  func run() throws {
    try StandardStream.output.write(listing)
  }

  private var listing: String {
    let rules = RuleListing(Catalogue.all)
    return switch format {
    case .text: rules.text
    case .json: rules.json
    case .markdown: rules.markdown
    }
  }
}
