import ArgumentParser
import Foundation
import KSBCheckKit

/// `ksbcheck manual`: the manual page.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Writes the manual page.",
    discussion: """
      Read it:     ksbcheck manual | man -l -
      Install it:  ksbcheck manual > ~/.local/share/man/man1/ksbcheck.1
      """)

  func run() throws {
    try StandardStream.output.write(ManualPage(of: KSBCheck.self).text)
  }
}

/// The manual page, made from what the commands say of themselves.
struct ManualPage {
  private let command: CommandInfo

  /// Describes a command and those below it.
  init(of command: any ParsableCommand.Type) throws {
    let json = Data(command._dumpHelp().utf8)
    self.command = try JSONDecoder().decode(CommandInfo.Tool.self, from: json).command
  }

  /// The page in the man macros.
  ///
  /// It bears no date: the same program writes the same page.
  var text: String {
    var page = Roff()
    page.macro("TH", "KSBCHECK", "1", "", "ksbcheck \(Version.number)", "")
    page.macro("SH", "NAME")
    page.text("\(command.commandName) \u{2013} \(command.abstract ?? "")")
    synopsis(&page)
    page.macro("SH", "DESCRIPTION")
    page.text(command.discussion ?? "")
    page.macro("SH", "COMMANDS")
    for subcommand in subcommands { describe(subcommand, &page) }
    files(&page)
    return page.text
  }

  private var subcommands: [CommandInfo] {
    (command.subcommands ?? []).filter { $0.shouldDisplay && $0.commandName != "help" }
  }

  private func synopsis(_ page: inout Roff) {
    page.macro("SH", "SYNOPSIS")
    for subcommand in subcommands {
      let positional = arguments(subcommand).filter { $0.kind == "positional" }
      let words = positional.map { argument in
        let name = (argument.valueName ?? "") + (argument.isRepeating ? "…" : "")
        return argument.isOptional ? "[\(name)]" : name
      }
      let line = [command.commandName, subcommand.commandName] + words + ["[options]"]
      page.text(line.joined(separator: " "))
      page.macro("br")
    }
  }

  private func describe(_ subcommand: CommandInfo, _ page: inout Roff) {
    page.macro("SS", "\(command.commandName) \(subcommand.commandName)")
    page.text(subcommand.abstract ?? "")
    if let discussion = subcommand.discussion {
      page.macro("PP")
      page.text(discussion)
    }
    for argument in arguments(subcommand) {
      page.macro("TP")
      page.macro("B", heading(argument))
      page.text(argument.abstract ?? "")
      if let discussion = argument.discussion { page.text(discussion) }
    }
  }

  private func arguments(_ command: CommandInfo) -> [CommandInfo.Argument] {
    (command.arguments ?? []).filter { argument in
      let names = argument.names?.map(\.typed) ?? []
      return argument.shouldDisplay && !names.contains("--help") && !names.contains("--version")
    }
  }

  private func heading(_ argument: CommandInfo.Argument) -> String {
    let value = argument.valueName.map { "<\($0)>" } ?? ""
    guard let names = argument.names, argument.kind != "positional" else { return value }
    let typed = names.map(\.typed).joined(separator: ", ")
    return argument.kind == "flag" ? typed : "\(typed) \(value)"
  }

  private func files(_ page: inout Roff) {
    page.macro("SH", "ENVIRONMENT")
    for (name, meaning) in Self.environment {
      page.macro("TP")
      page.macro("B", name)
      page.text(meaning)
    }
    page.macro("SH", "FILES")
    page.macro("TP")
    page.macro("B", ConfigurationFile.standardName)
    page.text(
      "What a submission consists of, beside the mapping workbook or in the current folder.")
  }

  private static let environment = [
    ("KSBCHECK_STANDARDS", "The folder of standards that references are looked up in."),
    ("NO_COLOR", "When it is not empty, text is not coloured."),
    ("CLICOLOR_FORCE", "When it is neither empty nor 0, text is coloured."),
    ("SOURCE_DATE_EPOCH", "The date on reports, in seconds since 1970."),
  ]
}

/// What the argument parser says of a command in JSON, as far as the manual page shows it.
struct CommandInfo: Decodable {
  /// An argument, an option or a flag.
  struct Argument: Decodable {
    /// A name of an option.
    struct Name: Decodable {
      let kind: String
      let name: String

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

  /// What surrounds the command that is described.
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

/// Lines of a manual page in the man macros.
struct Roff {
  /// The lines so far.
  private(set) var lines: [String] = []

  /// The whole page.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a macro with its arguments, each a text.
  mutating func macro(_ name: String, _ arguments: String...) {
    let quoted = arguments.map { "\"\(Self.escaped($0, quotes: true))\"" }
    lines.append(([".\(name)"] + quoted).joined(separator: " "))
  }

  /// Adds text; an indented line is kept unchanged.
  mutating func text(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.allSatisfy(\.isWhitespace) {
        macro("PP")
      } else if line.first?.isWhitespace == true {
        lines += [".RS", ".nf", Self.line(line.drop { $0.isWhitespace }), ".fi", ".RE"]
      } else {
        lines.append(Self.line(line))
      }
    }
  }

  /// A line that begins with a full stop or an apostrophe would be taken for a macro.
  private static func line(_ text: some StringProtocol) -> String {
    let escaped = escaped(String(text), quotes: false)
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }

  private static func escaped(_ text: String, quotes: Bool) -> String {
    var escaped = ""
    for character in text {
      switch character {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"" where quotes: escaped += "\\(dq"
      // The characters that old formatters know only by name.
      case "’": escaped += "\\(cq"
      case "“": escaped += "\\(lq"
      case "”": escaped += "\\(rq"
      case "…": escaped += "..."
      case "–": escaped += "\\(en"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}

/// `ksbcheck completions`: what a shell needs to complete command lines.
struct CompletionsCommand: ParsableCommand {
  enum Shell: String, CaseIterable, ExpressibleByArgument {
    case bash, zsh, fish

    var shell: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Generates a script that lets a shell complete commands, options and files.",
    discussion: """
      Where shells look for it:
        ksbcheck completions bash > ~/.local/share/bash-completion/completions/ksbcheck
        ksbcheck completions zsh > ~/.zsh/completions/_ksbcheck    (a folder of $fpath)
        ksbcheck completions fish > ~/.config/fish/completions/ksbcheck.fish
      """)

  @Argument(help: "The shell: bash, zsh or fish.")
  var shell: Shell

  func run() throws {
    try StandardStream.output.write(KSBCheck.completionScript(for: shell.shell) + "\n")
  }
}
