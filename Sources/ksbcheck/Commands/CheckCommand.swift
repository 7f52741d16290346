import Qualifications
import ArgumentParser
import Foundation
import KSBCheckKit
import Reports
import Rules
import Workbooks

/// `ksbcheck check`: one submission, one report, one exit code.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a KSB mapping workbook and reports every gap.",
    discussion: """
      Examples:
        ksbcheck check mapping.xlsx --standard ST0000.json
        ksbcheck check mapping.xlsx --standard ST0000.json --option "Site engineer" --level 4
        ksbcheck check mapping.xlsx --standard ST0000.json --format html --output report.html
        ksbcheck check mapping.xlsx --standard ST0000.json --format json --format csv --output out/
      """)

  @Argument(
    help: ArgumentHelp("The filled-in mapping workbook.", valueName: "mapping.xlsx"))
  var mapping: String

  @Option(
    help: ArgumentHelp(
      "The structure of the qualification: its units and rules of combination.",
      discussion: "Without it, it is looked for in the mapping workbook.",
      valueName: "structure.xlsx"))
  var structure: String?

  @OptionGroup var standardOptions: StandardOptions

  @Option(help: "The qualification's level: 4 or 5.")
  var level: Int?

  @OptionGroup var ruleOptions: RuleOptions
  @OptionGroup var outputOptions: OutputOptions

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    let plan = try OutputPlan(outputOptions)
    let check = Check(
      library: try standardOptions.library(environment: environment),
      rules: try ruleOptions.selection())
    let checked = check.run(try papers(limits: check.limits))
    let report = checked.report(
      date: try ReportDate.today(environment: environment), options: statedOptions)
    let colours = outputOptions.color.coloursText(on: .output, environment: environment)
    let inputs = [mapping] + [structure, standardOptions.standard].compactMap { $0 }
    try ReportDelivery(plan: plan, coloursText: colours, inputs: inputs).deliver(report)
    try end(checked.result)
  }

  private func papers(limits: Limits) throws -> Papers {
    Papers(
      mapping: try file(at: mapping, limits: limits),
      structure: try structure.map { try file(at: $0, limits: limits) },
      standards: try standardOptions.claimed(limits: limits),
      qualification: Qualification(level: level))
  }

  private func file(at path: String, limits: Limits) throws -> Papers.File {
    Papers.File(
      name: FileReading.name(of: path), bytes: try FileReading.bytes(at: path, limits: limits))
  }

  /// The options that shaped the result, as the report's receipt names them; no paths.
  private var statedOptions: [String] {
    var options: [String] = []
    if let option = standardOptions.option { options.append("--option \(option)") }
    if let level { options.append("--level \(level)") }
    options += ruleOptions.select.map { "--select \($0)" }
    options += ruleOptions.ignore.map { "--ignore \($0)" }
    return options
  }

  /// Ends with the exit code that the result deserves.
  private func end(_ result: CheckResult) throws {
    if result.isUnchecked { throw ExitStatus.unreadable }
    if result.findings.contains(where: { $0.severity >= outputOptions.failOn }) {
      throw ExitStatus.findings
    }
  }
}
