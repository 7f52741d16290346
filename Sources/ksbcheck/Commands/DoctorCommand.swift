import ArgumentParser
import Foundation
import Reports

/// `ksbcheck doctor`: what a bug report needs to say of the program and its surroundings.
struct DoctorCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Prints details for a bug report: versions, the library of standards, the terminal.",
    discussion: """
      It names no secrets, and writes ~ for your home folder. Paste it into a bug report together \
      with the command line that went wrong.
      """)

  @Option(help: "How to write it: text (the default) or json.")
  var format = Format.text

  @Option(
    help: ArgumentHelp(
      "The folder of standards that references are looked up in.", valueName: "folder"),
    completion: .directory)
  var standards: String?

  func run() throws {
    let facts = EnvironmentReport(
      environment: ProcessInfo.processInfo.environment, standards: standards
    ).facts
    switch format {
    case .text:
      let lines = facts.map { SanitizedText.inPlace("\($0.label): \($0.value)") + "\n" }
      try StandardStream.output.write(lines.joined())
    case .json:
      let members = facts.sorted { $0.key < $1.key }.map {
        (key: $0.key, value: JSONValue($0.value))
      }
      try StandardStream.output.write(JSONValue.object(members).text)
    }
  }
}
