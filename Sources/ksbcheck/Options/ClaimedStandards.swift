import Domain
import Foundation
import Reports
import WorkbookWriting

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
