import ArgumentParser
import Domain
import Foundation
import Reports

/// `ksbcheck standard show`: one standard in full.
struct StandardShowCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows a standard: its KSBs with their codes, its duties and options.",
    discussion: """
      Examples:
        ksbcheck standard show ST0116
        ksbcheck standard show ST0116@1.0 --format json
        ksbcheck standard show ST0116.json
      """)

  @Argument(
    help: ArgumentHelp(
      "A reference in the library, of which the newest version is shown, or a file.",
      valueName: "ST0000[@1.1]|file"))
  var standard: String

  @Option(help: "How to write it: text (the default) or json.")
  var format = Format.text

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let record = try NamedRecord(standard, in: options.library())
    let page = StandardPage(record.standard)
    switch format {
    case .json: try StandardStream.output.write(page.json)
    case .text: try StandardStream.output.write(page.text(style: .ofOutput))
    }
  }
}
