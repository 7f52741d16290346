import Checking
import Domain
import Files
import Foundation
import KSBCheckKit
import Recognition
import Reports

/// The settings in effect: the command line, and where that is silent, the configuration file.
struct EffectiveConfiguration {
  /// A standard, as a path or a reference, with what is said of it.
  struct Standard {
    /// A path seen from the current folder, or a reference.
    var text: String
    /// Whether `text` can only be a path.
    var isFile = false
    var option: String?
    var pathway: String?
    var sheet: String?
  }

  let file: ConfigurationFile?
  var mapping: Setting<String>
  var structure: Setting<String>?
  var layouts: [Setting<String>]
  let layoutFiles: LayoutFiles?
  /// Words of the sheets that are given a meaning: those of the command line, then those of the
  /// file that it says nothing of.
  let words: [ToldWord]
  var standards: [Setting<Standard>]
  var title: Setting<String>?
  var number: Setting<String>?
  var level: Setting<Int>?
  var credits: Setting<Amount>?
  var cycle: Setting<String>?
  var failOn: Setting<FailOn>?

  /// Puts what is given together with the file.
  init(_ command: CommandLineFacts, file: ConfigurationFile?) throws {
    self.file = file
    let stated = file?.configuration ?? SubmissionConfiguration()
    let facts = stated.qualification
    let resolve = { (path: String?) in path.flatMap { file?.resolve($0) } }
    guard
      let mapping = Setting.first(command.mapping, file, "mapping", resolve(stated.mapping))
    else { throw UsageError(Self.noMapping(file)) }
    self.mapping = mapping
    structure = .first(command.structure, file, "structure", resolve(stated.structure))
    let layouts =
      command.layouts.isEmpty
      ? stated.layouts.compactMap { Setting.first(nil, file, "layout", resolve($0)) }
      : command.layouts.map { Setting(value: $0, origin: "the command line") }
    self.layouts = layouts
    layoutFiles = try command.layoutFiles ?? LayoutFiles(reading: layouts.map(\.value))
    let given = Set(command.words.map(\.key))
    words = command.words + stated.words.filter { !given.contains($0.key) }
    title = .first(nil, file, "qualification.title", facts.title)
    number = .first(nil, file, "qualification.number", facts.number)
    level = .first(command.level, file, "qualification.level", facts.level)
    credits = .first(nil, file, "qualification.credits", facts.credits)
    cycle = .first(command.cycle, file, "cycle", facts.cycle)
    failOn = .first(command.failOn, file, "fail-on", stated.failOn)
    standards =
      command.standards.isEmpty
      ? stated.standards.map {
        Setting(value: Standard($0, file), origin: file?.origin(line: $0.line) ?? "")
      }
      : command.standards.map { Setting(value: Standard(text: $0), origin: "the command line") }
  }

  /// How the sheets are laid out and what their words mean, as far as the user says.
  var instructions: LayoutInstructions? {
    guard layoutFiles != nil || !words.isEmpty else { return nil }
    var instructions = layoutFiles?.instructions ?? LayoutInstructions(file: "--word")
    instructions.told = words
    return instructions
  }

  /// The files that shape the check beside its input, for the report's receipt.
  var receipt: [Receipt.Input] { [file?.input].compactMap { $0 } + (layoutFiles?.inputs ?? []) }

  var rules: RuleSettings { file?.configuration.rules ?? RuleSettings() }

  /// The decisions that findings need not be fixed.
  var suppressions: [Suppression] { file?.configuration.suppressions ?? [] }

  /// What is stated of the application that is in neither sheet.
  var checklist: Checklist { file?.configuration.qualification.checklist ?? Checklist() }

  /// What is stated of the qualification.
  var qualification: Qualification {
    var qualification = Qualification(
      title: title?.value, number: number?.value, level: level?.value, credits: credits?.value,
      cycle: cycle?.value)
    qualification.checklist = checklist
    return qualification
  }

  /// Every file that is read, which no report may replace.
  var inputs: [String] {
    [mapping.value] + [structure?.value, file?.path].compactMap { $0 } + layouts.map(\.value)
      + standards.map(\.value.text)
  }

  private static func noMapping(_ file: ConfigurationFile?) -> String {
    file.map { "\($0.name) names no mapping; add “mapping”, or name the workbook to check" }
      ?? "name the mapping workbook to check, or write a ksbcheck.yml here that names it"
  }
}

extension EffectiveConfiguration.Standard {
  fileprivate init(_ stated: SubmissionConfiguration.Standard, _ file: ConfigurationFile?) {
    switch stated.source {
    case .file(let path): self.init(text: file?.resolve(path) ?? path, isFile: true)
    case .reference(let reference): self.init(text: reference.description)
    }
    option = stated.option
    pathway = stated.pathway
    sheet = stated.sheet
  }
}

/// A value, and where it came from.
struct Setting<Value> {
  var value: Value
  /// Where it came from, as a comment: `the command line`, `ksbcheck.yml, line 3`.
  var origin: String

  /// The value of the command line, which wins, or that of the file.
  static func first(_ given: Value?, _ file: ConfigurationFile?, _ key: String, _ stated: Value?)
    -> Setting?
  {
    if let given { return Setting(value: given, origin: "the command line") }
    guard let file, let stated else { return nil }
    return Setting(value: stated, origin: file.origin(line: file.configuration.lines[key]))
  }
}

extension ConfigurationFile {
  /// A line of the file in words.
  func origin(line: Int?) -> String { line.map { "\(name), line \($0)" } ?? name }
}

/// What the command line, or a manifest, says of a submission; it wins over a configuration file.
struct CommandLineFacts: Sendable {
  var mapping: String?
  var structure: String?
  var layouts: [String] = []
  /// The layout files, when they were read before: a pipe can be read but once.
  var layoutFiles: LayoutFiles?
  /// Words of the sheets that are given a meaning.
  var words: [ToldWord] = []
  var standards: [String] = []
  var option: String?
  var level: Int?
  var cycle: String?
  var failOn: FailOn?

  /// The options that shaped the result, as the report's receipt names them; no paths.
  func stated(
    _ file: ConfigurationFile?, layouts: [String] = [], rules: [String]
  ) -> [String] {
    var options = [file?.name].compactMap { $0 }
    options += layouts.map { "--layout \(FileReading.name(of: $0))" }
    options += words.map { "--word \"\($0.word)=\($0.reading.wordOfLayoutFile)\"" }
    if let option { options.append("--option \(option)") }
    if let level { options.append("--level \(level)") }
    if let cycle { options.append("--cycle \(cycle)") }
    return options + rules
  }
}

extension EffectiveConfiguration {
  /// Reads the files that the configuration names.
  ///
  /// - Parameters:
  ///   - option: The option of the command line, which wins over those of the file.
  ///   - library: Where references are looked up.
  ///   - known: Standards that were looked up before, by what names them.
  ///   - read: Reads a file.
  /// - Returns: What is handed in for the submission.
  /// - Throws: What `read` throws, or `UsageError` for an option that cannot be used.
  func input(
    option: String?, library: StandardLibrary,
    known: [PathKey: SubmissionInput.Standard.Source] = [:],
    read: @escaping (String) throws -> [UInt8]
  ) throws -> SubmissionInput {
    let file = { (path: String) in
      SubmissionInput.File(name: FileReading.name(of: path), bytes: try read(path))
    }
    var claimed = try standards.map(\.value).map { standard in
      SubmissionInput.Standard(
        source: try known[PathKey(standard.text)] ?? source(standard, read: file),
        option: standard.option, pathway: standard.pathway, sheet: standard.sheet)
    }
    if let option { try choose(option, for: &claimed, library: library) }
    var input = SubmissionInput(
      mapping: try file(mapping.value), structure: try structure.map { try file($0.value) },
      standards: claimed, qualification: qualification)
    input.layout = instructions
    return input
  }

  /// A file wins over a reference, so that a file may be called `ST0000`.
  func isFile(_ standard: Standard) -> Bool {
    standard.isFile || FileManager.default.fileExists(atPath: standard.text)
      || StandardReference(standard.text) == nil
  }

  private func source(
    _ standard: Standard, read: (String) throws -> SubmissionInput.File
  ) throws -> SubmissionInput.Standard.Source {
    if !isFile(standard), let reference = StandardReference(standard.text) {
      return .reference(reference)
    }
    return .file(try read(standard.text))
  }

  /// The option goes to the one standard, or of several to those that have it, or have options.
  private func choose(
    _ option: String, for claimed: inout [SubmissionInput.Standard], library: StandardLibrary
  ) throws {
    guard !claimed.isEmpty else {
      throw UsageError("--option needs --standard: whose option is it?")
    }
    var places = Array(claimed.indices)
    if claimed.count > 1 {
      let options = claimed.map { Self.options(of: $0, library: library) }
      let having = places.filter { options[$0].contains(option.lowercased()) }
      places = having.isEmpty ? places.filter { !options[$0].isEmpty } : having
    }
    if places.isEmpty { throw UsageError("--option \(option): none of the standards has options") }
    for place in places { claimed[place].option = option }
  }

  private static func options(of claimed: SubmissionInput.Standard, library: StandardLibrary)
    -> [String]
  {
    let standards = Check(library: library).lookUp(claimed.source).outcome.standards
    return standards.flatMap(\.options).map { $0.title.lowercased() }
  }
}

extension EffectiveConfiguration {
  /// The configuration as a file that can be saved, with a comment on where each value came from.
  func yaml(option: String?) -> String {
    var lines = ["# The settings in effect. Save them as ksbcheck.yml in the current folder:"]
    lines.append("# paths are relative to it.")
    lines += facts
    lines.append(Self.line("mapping", Self.quoted(mapping.value), mapping.origin))
    lines += structure.map { [Self.line("structure", Self.quoted($0.value), $0.origin)] } ?? []
    lines += layoutLines
    lines += wordLines
    lines += standardLines(option: option)
    let judged = AppliedCycle(stated: cycle?.value)
    lines.append(
      Self.line("cycle", Self.quoted(judged.name), cycle?.origin ?? "the default: the latest"))
    lines.append(
      Self.line("fail-on", (failOn?.value ?? .mustFix).rawValue, failOn?.origin ?? "the default"))
    return (lines + checklistLines + ruleLines + suppressionLines).joined(separator: "\n") + "\n"
  }

  private var facts: [String] {
    let lines = [
      title.map { Self.line("  title", Self.quoted($0.value), $0.origin) },
      number.map { Self.line("  number", Self.quoted($0.value), $0.origin) },
      level.map { Self.line("  level", "\($0.value)", $0.origin) },
      credits.map { Self.line("  credits", "\($0.value)", $0.origin) },
    ].compactMap { $0 }
    return lines.isEmpty ? [] : ["qualification:"] + lines
  }

  private var layoutLines: [String] {
    guard layouts.count != 1 else {
      return layouts.map { Self.line("layout", Self.quoted($0.value), $0.origin) }
    }
    return layouts.isEmpty
      ? []
      : ["layout:"]
        + layouts.map { "  - \(Self.quoted($0.value))  # \(YAMLText.comment($0.origin))" }
  }

  private var wordLines: [String] {
    guard !words.isEmpty else { return [] }
    return ["words:"]
      + words.map { word in
        let origin = word.source == "--word" ? "the command line" : word.source
        return Self.line("  \(Self.quoted(word.word))", word.reading.wordOfLayoutFile, origin)
      }
  }

  private func standardLines(option: String?) -> [String] {
    guard !standards.isEmpty else { return [] }
    return ["standards:"]
      + standards.flatMap { setting -> [String] in
        let standard = setting.value
        let key = isFile(standard) ? "file" : "reference"
        let details = [
          ("option", option ?? standard.option), ("pathway", standard.pathway),
          ("sheet", standard.sheet),
        ]
        return [Self.line("  - \(key)", Self.quoted(standard.text), setting.origin)]
          + details.compactMap { key, value in
            let origin = key == "option" && option != nil ? "the command line" : setting.origin
            return value.map { Self.line("    \(key)", Self.quoted($0), origin) }
          }
      }
  }

  private var checklistLines: [String] {
    let lines = Checklist.Item.allCases.compactMap { item in
      checklist[item].map { stated in
        let line = file?.configuration.lines["checklist.\(item.rawValue)"]
        return Self.line(
          "  \(item.rawValue)", Self.quoted(stated), file?.origin(line: line) ?? "")
      }
    }
    return lines.isEmpty ? [] : ["checklist:"] + lines
  }

  private var ruleLines: [String] {
    let codes = Set(rules.levels.keys).union(rules.limits.keys).sorted()
    guard !codes.isEmpty else { return [] }
    return ["rules:"]
      + codes.map { code in
        let origin = file?.origin(line: file?.configuration.lines["rules.\(code)"]) ?? ""
        let level = rules.levels[code]?.word
        guard let limit = rules.limits[code] else {
          return Self.line("  \(code)", level ?? "off", origin)
        }
        let severity = level.map { "severity: \($0), " } ?? ""
        return Self.line("  \(code)", "{ \(severity)limit: \(limit) }", origin)
      }
  }

  private var suppressionLines: [String] {
    guard !suppressions.isEmpty else { return [] }
    return ["suppress:"]
      + suppressions.map { suppression in
        let parts = [
          ("rule", suppression.rule), ("ksb", suppression.ksb?.description),
          ("standard", suppression.standard), ("unit", suppression.unit),
          ("reason", suppression.reason), ("by", suppression.by), ("date", suppression.date),
          ("until", suppression.until),
        ].compactMap { key, value in value.map { "\(key): \(Self.quoted($0))" } }
        return "  - { \(parts.joined(separator: ", ")) }  # \(YAMLText.comment(suppression.source))"
      }
  }

  private static func line(_ key: String, _ value: String, _ origin: String) -> String {
    "\(key): \(value)  # \(YAMLText.comment(origin))"
  }

  private static func quoted(_ text: String) -> String { YAMLText.quoted(text) }
}

extension RuleSettings.Level {
  fileprivate var word: String {
    switch self {
    case .off: "off"
    case .severity(let severity): severity.rawValue
    }
  }
}
