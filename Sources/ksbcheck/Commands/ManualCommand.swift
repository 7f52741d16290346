import ArgumentParser

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
