import ArgumentParser
import Reports
import Standards

/// `ksbcheck standard list`: what the library holds.
struct StandardListCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the standards in the library, with their versions.")

  @Option(help: "How to write it: text (the default) or json.")
  var format = Format.text

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let entries = try options.library().entries()
    if entries.isEmpty {
      Message("the library of standards is empty; “ksbcheck standard add FILE.json” fills it")
        .write()
    }
    let listing = StandardListing(entries)
    try StandardStream.output.write(format == .json ? listing.json : listing.text)
  }
}
