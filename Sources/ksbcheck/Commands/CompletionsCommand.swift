import ArgumentParser

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
