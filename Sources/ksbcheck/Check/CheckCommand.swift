import ArgumentParser
import Checking
import Foundation
import KSBCheckKit
import Recognition
import Reports

/// `ksbcheck check`: one submission, one report, one exit code.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a KSB mapping workbook and reports every gap.",
    discussion: """
      Examples:
        ksbcheck check mapping.xlsx --standard ST0000.json
        ksbcheck check mapping.xlsx --standard ST0000.json --option "Site engineer" --level 4
        ksbcheck check mapping.xlsx --structure structure.xlsx --standard ST0000.json
        ksbcheck check --config ksbcheck.yml
        ksbcheck check mapping.xlsx --standard ST0000@1.0 --against ST0000@1.1
        ksbcheck check mapping.xlsx --standard ST0000.json --format html --output report.html
        ksbcheck check mapping.xlsx --standard ST0000.json --format json --format csv --output out/
      """)

  @Argument(
    help: ArgumentHelp(
      "The filled-in mapping workbook; optional if ksbcheck.yml names it.",
      valueName: "mapping.xlsx"), completion: .file(extensions: ["xlsx", "xlsm"]))
  var mapping: String?

  @Option(
    help: ArgumentHelp(
      "The structure workbook: units, groups and rules of combination.",
      discussion: "Without it, the structure is looked for in the mapping workbook.",
      valueName: "file.xlsx"), completion: .file(extensions: ["xlsx", "xlsm"]))
  var structure: String?

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A layout file, for workbooks that are not recognised automatically.",
      discussion: """
        May be given once for the mapping and once for the structure. \
        “ksbcheck inspect --write-layout” writes one to start from.
        """,
      valueName: "file.yml"))
  var layout: [String] = []

  @OptionGroup var wordOptions: WordOptions
  @OptionGroup var standardOptions: StandardOptions

  @Option(help: "The qualification's level: 4 or 5.")
  var level: Int?

  @Option(
    help: ArgumentHelp(
      "The approvals cycle: \(CycleName.choices).", discussion: "Default: the latest.",
      valueName: "cycle"))
  var cycle: String?

  @Option(
    help: ArgumentHelp(
      "The file that states the submission; the command line wins over it.",
      discussion: "Default: ksbcheck.yml beside the mapping, or in the current folder.",
      valueName: "file.yml"), completion: .file(extensions: ["yml", "yaml"]))
  var config: String?

  @Option(
    help: ArgumentHelp(
      "A JSON report to compare with: shows what is fixed, new and remaining.",
      valueName: "report.json"), completion: .file(extensions: ["json"]))
  var baseline: String?

  @Option(
    help: ArgumentHelp(
      "Another version of the standard: says which rows of the mapping still hold under it.",
      discussion: "It adds a section to the report, and changes nothing else.",
      valueName: "file|ST0000[@1.1]"))
  var against: String?

  @Flag(help: "Print the settings in effect and where each comes from, then exit.")
  var showConfig = false

  @OptionGroup var ruleOptions: RuleOptions
  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    try CycleName.validate(cycle)
  }

  func run() throws {
    let given = try given()
    let configuration = try EffectiveConfiguration(
      given, file: try ConfigurationFile.find(named: config, mapping: mapping))
    if showConfig {
      try StandardStream.output.write(configuration.yaml(option: standardOptions.option))
      return
    }
    let environment = ProcessInfo.processInfo.environment
    let plan = try OutputPlan(outputOptions)
    let inputs = try inputs(of: configuration, plan, environment: environment)
    try plan.requireNone(of: inputs)
    let report = try report(by: configuration, given, environment: environment)
    let colours = outputOptions.color.coloursText(
      on: StandardStream.output, environment: environment)
    try ReportDelivery(plan: plan, coloursText: colours, inputs: inputs)
      .deliver(report)
    let status = ExitStatus(report, failOn: configuration.failOn?.value ?? .mustFix)
    if status != .clean { throw status }
  }

  /// Every file that is read.
  private func inputs(
    of configuration: EffectiveConfiguration, _ plan: OutputPlan, environment: [String: String]
  ) throws -> InputFiles {
    var inputs = InputFiles()
    inputs.add(configuration.inputs)
    inputs.add([baseline, ConfigurationFile.place(mapping: mapping)].compactMap { $0 })
    inputs.add(plan.templates?.paths ?? [])
    inputs.add(
      standards: configuration.standards.map(\.value.text) + [against].compactMap { $0 },
      in: try standardOptions.library(environment: environment))
    return inputs
  }

  /// The report; where a file cannot be read, one that says so, in the place of an earlier one.
  private func report(
    by configuration: EffectiveConfiguration, _ given: CommandLineFacts,
    environment: [String: String]
  ) throws -> Report {
    do {
      return try check(by: configuration, given, environment: environment)
    } catch let error as UnreadableError {
      let mapping = FileReading.name(of: configuration.mapping.value)
      let file = error.file.map { (FileReading.name(of: $0.path), $0.reason) }
      let fault = SubmissionError.unavailableWorkbook(
        file: file?.0 ?? mapping, reason: file?.1 ?? "was not checked: \(error)")
      return Check(rules: try ruleOptions.selection()).refuse(mapping, because: fault).report(
        date: try ReportDate.today(environment: environment),
        options: given.stated(configuration.file, rules: ruleOptions.stated))
    }
  }

  private func check(
    by configuration: EffectiveConfiguration, _ given: CommandLineFacts,
    environment: [String: String]
  ) throws -> Report {
    let library = try standardOptions.library(environment: environment)
    let earlier = try baseline.map(BaselineFile.init)
    let other = try against.map { try OtherVersion($0, in: library) }
    let date = try ReportDate.today(environment: environment)
    let check = Check(
      library: library, rules: try ruleOptions.selection(), settings: configuration.rules,
      suppressions: configuration.suppressions)
    let input = try configuration.input(
      option: standardOptions.option, library: library,
      read: { try FileReading.bytes(at: $0, limits: check.limits) })
    let checked = check.run(input, date: date)
    for case .layoutMismatch(let mismatch) in checked.submission.faults {
      throw UsageError(mismatch.description)
    }
    if let problem = checked.submission.pathwayProblem {
      throw UsageError(configuration.file.map { "\($0.name): \(problem)" } ?? problem)
    }
    try other?.requirePlace(in: checked.submission)
    return checked.report(
      date: date,
      options: given.stated(
        configuration.file, layouts: configuration.layouts.map(\.value),
        rules: ruleOptions.stated)
        + [against].compactMap { $0.map { "--against \(FileReading.name(of: $0))" } },
      inputs: configuration.receipt + [earlier?.input, other?.input].compactMap { $0 },
      baseline: earlier?.report, against: other?.standard)
  }

  private func given() throws -> CommandLineFacts {
    CommandLineFacts(
      mapping: mapping, structure: structure, layouts: layout, words: try wordOptions.told(),
      standards: standardOptions.standard, option: standardOptions.option, level: level,
      cycle: cycle, failOn: outputOptions.failOn)
  }
}
