import ArgumentParser
import Checking
import Domain
import Foundation
import KSBCheckKit
import Reports
import Workbooks

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

/// What the program is, and what it finds around it.
struct EnvironmentReport {
  /// One fact: its key for programs, its label for people, and the fact.
  struct Fact {
    let key: String
    let label: String
    let value: String
  }

  /// The environment's variables.
  let environment: [String: String]

  /// The folder of standards that the user named, if any.
  let standards: String?

  /// The facts, in the order in which they are shown.
  var facts: [Fact] {
    [
      Fact(
        key: "version", label: "ksbcheck",
        value: "\(Version.number), \(Catalogue.all.count) rules, "
          + "report format \(Report.formatVersion)"),
      Fact(key: "platform", label: "Platform", value: platform),
      Fact(
        key: "libraries", label: "Libraries",
        value: "zlib \(LibraryVersions.zlib), libxml2 \(LibraryVersions.libxml2)"),
      Fact(key: "standards", label: "Standards", value: library),
      Fact(key: "configuration", label: "Configuration", value: configuration),
      Fact(key: "terminal", label: "Terminal", value: terminal),
      Fact(key: "environment", label: "Variables set", value: variables),
    ]
  }

  private var platform: String {
    #if arch(x86_64)
      let architecture = "x86_64"
    #elseif arch(arm64)
      let architecture = "arm64"
    #else
      let architecture = "another architecture"
    #endif
    return "\(ProcessInfo.processInfo.operatingSystemVersionString), \(architecture)"
  }

  private var library: String {
    let folder =
      standards.map { URL(fileURLWithPath: $0, isDirectory: true) }
      ?? LibraryFolder.standard(environment: environment)
    let name = withoutHome(folder.path)
    guard FileManager.default.isFolder(atPath: folder.path) else { return "\(name), not there" }
    let count = StandardLibrary(folder: folder).entries().count
    return "\(name), \(count == 1 ? "1 standard" : "\(count) standards")"
  }

  private var configuration: String {
    let name = ConfigurationFile.standardName
    guard FileManager.default.fileExists(atPath: name) else {
      return "no \(name) in the current folder"
    }
    do {
      _ = try ConfigurationFile.find(named: name, mapping: nil)
      return "\(name) in the current folder, which can be read"
    } catch {
      return "\(name) in the current folder, which cannot be used: \(error)"
    }
  }

  private var terminal: String {
    let output = StandardStream.output
    let width = output.width.map { ", \($0) columns" } ?? ""
    let colours = ColourChoice.auto.coloursText(on: output, environment: environment)
    return (output.isTerminal ? "yes\(width)" : "no") + (colours ? ", in colour" : ", no colour")
  }

  /// The names alone: a value may be nobody's business.
  private var variables: String {
    let names = [
      "KSBCHECK_STANDARDS", "XDG_DATA_HOME", "SOURCE_DATE_EPOCH", "NO_COLOR", "CLICOLOR_FORCE",
      "LANG", "LC_ALL", "TERM",
    ].filter { environment[$0].map { !$0.isEmpty } ?? false }
    return names.isEmpty ? "none" : names.joined(separator: ", ")
  }

  private func withoutHome(_ path: String) -> String {
    let home = FileManager.default.homeDirectoryForCurrentUser.standardizedFileURL.path
    guard home != "/", path == home || path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }
}
