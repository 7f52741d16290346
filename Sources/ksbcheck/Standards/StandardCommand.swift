import ArgumentParser

/// `ksbcheck standard`: the user's library of standards, and what is in it.
struct StandardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standard",
    abstract: "Keeps a library of standards, shows them, and compares their versions.",
    discussion: """
      The library is a folder of JSON files in the public API's shape: --standards FOLDER, else \
      $KSBCHECK_STANDARDS, else the platform's data folder. ksbcheck opens no network connection: \
      you save the records, it files them.
      """,
    subcommands: [
      StandardListCommand.self, StandardShowCommand.self, StandardAddCommand.self,
      StandardDiffCommand.self,
    ])
}
