import ArgumentParser
import Foundation
import KSBCheckKit

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
