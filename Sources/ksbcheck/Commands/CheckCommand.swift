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
    let inputs = [mapping] + [standardOptions.standard].compactMap { $0 }
    try ReportDelivery(plan: plan, coloursText: colours, inputs: inputs).deliver(report)
    try end(checked.result)
  }

  private func papers(limits: Limits) throws -> Papers {
    Papers(
      mapping: Papers.File(
        name: FileReading.name(of: mapping),
        bytes: try FileReading.bytes(at: mapping, limits: limits)),
      standards: try standardOptions.claimed(limits: limits),
      qualification: Qualification(level: level))
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
