/// What the argument parser tells of a command in JSON, as far as the manual page shows it.
struct CommandInfo: Decodable {
  /// An argument, an option or a flag.
  struct Argument: Decodable {
    /// A name of an option.
    struct Name: Decodable {
      let kind: String
      let name: String

      /// The name as it is typed.
      var typed: String { (kind == "long" ? "--" : "-") + name }
    }

    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let names: [Name]?
    let valueName: String?
    let abstract: String?
    let discussion: String?
  }

  /// What stands around the command that is described.
  struct Tool: Decodable {
    let command: CommandInfo
  }

  let commandName: String
  let shouldDisplay: Bool
  let abstract: String?
  let discussion: String?
  let subcommands: [CommandInfo]?
  let arguments: [Argument]?
}
