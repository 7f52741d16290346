import ArgumentParser
import Checking
import Domain
import Foundation
import KSBCheckKit
import Reports
import WorkbookWriting
import Workbooks

/// The options that say which standards the mapping is made against.
struct StandardOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A standard: a JSON file in the public API's shape, or a reference in the library.",
      discussion: """
        May be repeated: a qualification must meet each in full. Without it, the sheet's own list \
        of KSBs is the reference.
        """,
      valueName: "file|ST0000[@1.1]"))
  var standard: [String] = []

  @Option(
    help: ArgumentHelp(
      "The option of a core-and-options standard that the qualification is for.",
      valueName: "name"))
  var option: String?

  @Option(
    help: ArgumentHelp(
      "The folder of standards that references are looked up in.",
      discussion: "Default: $KSBCHECK_STANDARDS, else the platform's data folder.",
      valueName: "folder"))
  var standards: String?

  /// The library that references are looked up in.
  func library(environment: [String: String]) throws -> StandardLibrary {
    if let standards {
      guard FileManager.default.isFolder(atPath: standards) else {
        throw UsageError("--standards \(standards) is not a folder")
      }
      return StandardLibrary(folder: URL(fileURLWithPath: standards, isDirectory: true))
    }
    return StandardLibrary(folder: LibraryFolder.standard(environment: environment))
  }
}

/// The standards that a command line names, read, with the option that it asks for.
struct ClaimedStandards {
  /// The standards in the order given.
  let standards: [ClaimedStandard]

  /// The files that were read, which nothing may replace.
  private(set) var inputs = InputFiles()

  /// Finds and reads the standards.
  ///
  /// - Throws: `UsageError` or `UnreadableError`.
  init(_ options: StandardOptions, environment: [String: String]) throws {
    let library = try options.library(environment: environment)
    inputs.add(standards: options.standard, in: library)
    let found = try options.standard.map { try NamedRecord($0, in: library).standard }
    standards = try Self.choosing(options.option, among: found)
  }

  /// Says what of the standards is not as a person would expect.
  func explain() {
    if standards.isEmpty {
      Self.say("no --standard was given: write the KSBs into the first three columns")
    }
    for claimed in standards {
      let name = claimed.standard.reference
      if claimed.standard.ksbs.isEmpty {
        Self.say("the record of \(name) lists no KSBs: write them into the first three columns")
      } else if let option = claimed.option, option.ksbs == nil {
        Self.say(
          "the record of \(name) does not say which KSBs are those of “\(option.title)”: all are listed"
        )
      } else if claimed.option == nil, !claimed.standard.options.isEmpty {
        Self.say("\(name) has options, and --option names none: the KSBs of all are listed")
      }
    }
  }

  private static func say(_ sentence: String) {
    Message(SanitizedText.oneLine(sentence)).write()
  }

  // MARK: The option

  /// The option goes to each of the standards that has it; one at least must.
  private static func choosing(
    _ title: String?, among standards: [OccupationalStandard]
  ) throws -> [ClaimedStandard] {
    guard let title else { return standards.map { ClaimedStandard(standard: $0) } }
    guard !standards.isEmpty else {
      throw UsageError("--option needs --standard: whose option is it?")
    }
    let claimed = standards.map { standard in
      ClaimedStandard(standard: standard, option: standard.option(titled: title))
    }
    guard claimed.contains(where: { $0.option != nil }) else {
      throw UsageError(unknown(title, among: standards))
    }
    return claimed
  }

  private static func unknown(_ title: String, among standards: [OccupationalStandard]) -> String {
    let options = standards.flatMap(\.options).map { "“\($0.title)”" }
    guard !options.isEmpty else { return "--option \(title): none of the standards has options" }
    let nearest = standards.compactMap { $0.nearestOption(to: title)?.title }.first
    let hint = nearest.map { "; did you mean “\($0)”?" } ?? "."
    return "unknown option “\(title)”\(hint) The options are \(options.joined(separator: ", "))"
  }
}

/// The names of cycles, as options take them.
enum CycleName {
  /// The names in words: `1, 2 or 3`.
  static var choices: String {
    let names = PublishedCycles.known.names
    return "\(names.dropLast().joined(separator: ", ")) or \(names.last ?? "")"
  }

  /// Refuses an unknown cycle.
  static func validate(_ name: String?) throws {
    guard let name, PublishedCycles.known.cycle(name) == nil else { return }
    throw ValidationError("unknown cycle \(name); choose \(choices)")
  }
}

/// The options that choose which rules run.
struct RuleOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Run only these rules: a code or the start of one, such as C101 or M; may be repeated.",
      valueName: "code"))
  var select: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Leave these rules out; may be repeated. Wins over --select.", valueName: "code"))
  var ignore: [String] = []

  /// The options as a report's receipt names them.
  var stated: [String] { select.map { "--select \($0)" } + ignore.map { "--ignore \($0)" } }

  /// The rules to run, and those left out.
  func selection() throws -> RuleSelection {
    do throws(RuleSelectionError) {
      return try RuleSelection(select: codes(select), ignore: codes(ignore))
    } catch {
      throw UsageError(error.description)
    }
  }

  /// `--select C101,C102` means the same as two options; an empty value is kept, and refused.
  private func codes(_ values: [String]) -> [String] {
    values.flatMap { $0.isEmpty ? [$0] : $0.split(separator: ",").map(String.init) }
  }
}
