import Checking
import Domain
import KSBCheckKit
import Recognition
import Reports

/// What a check goes by: the command line, and where that is silent, the configuration file.
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

  /// The settings of rules.
  var rules: RuleSettings { file?.configuration.rules ?? RuleSettings() }

  /// The decisions that findings need not be fixed.
  var suppressions: [Suppression] { file?.configuration.suppressions ?? [] }

  /// What is stated of the application that stands in neither sheet.
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
