import ArgumentParser
import Domain
import Reports

/// `ksbcheck standard list`: what the library holds.
struct StandardListCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the standards in the library, with their versions, levels and counts of KSBs.",
    discussion: """
      Examples:
        ksbcheck standard list
        ksbcheck standard list software --level 4
      """)

  @Argument(help: ArgumentHelp("Words of the title, or a reference.", valueName: "words"))
  var words: [String] = []

  @Option(help: "Only standards of this level.")
  var level: Int?

  @Option(help: "How to write it: text (the default) or json.")
  var format = Format.text

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let all = try options.library().entries()
    let search = words.isEmpty ? nil : words.joined(separator: " ")
    let entries = StandardListing.matching(all, search: search, level: level)
    if !all.isEmpty, entries.isEmpty {
      Message("no standard in the library is like that").write()
    }
    if all.isEmpty {
      Message("the library of standards is empty; “ksbcheck standard add FILE.json” fills it")
        .write()
    }
    let listing = StandardListing(entries)
    try StandardStream.output.write(format == .json ? listing.json : listing.text)
  }
}
