import ArgumentParser
import Foundation
import WorkbookWriting

/// `ksbcheck template`: blank workbooks to fill in.
struct TemplateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "template",
    abstract: "Writes a blank mapping or structure workbook to fill in.",
    subcommands: [Mapping.self, Structure.self])

  /// `ksbcheck template mapping`.
  struct Mapping: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "mapping",
      abstract: "Writes a blank mapping workbook: a row for each KSB of the standard.",
      discussion: """
        Examples:
          ksbcheck template mapping --standard ST0000.json --output mapping.xlsx
          ksbcheck template mapping --standard ST0000.json --option "Site engineer" \
        --output mapping.xlsx
        """)

    @OptionGroup var standardOptions: StandardOptions
    @OptionGroup var file: TemplateFile

    func run() throws {
      let environment = ProcessInfo.processInfo.environment
      let claimed = try ClaimedStandards(standardOptions, environment: environment)
      try file.requireNothingLost(inputs: claimed.inputs)
      let blank = BlankMapping(
        standards: claimed.standards, created: try ReportDate.created(environment: environment))
      try file.write(blank.workbook)
      claimed.explain()
    }
  }

  /// `ksbcheck template structure`.
  struct Structure: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "structure",
      abstract: "Writes a blank structure workbook: qualification, units, rules of combination.",
      discussion: """
        Example:
          ksbcheck template structure --output structure.xlsx
        """)

    @OptionGroup var standardOptions: StandardOptions
    @OptionGroup var file: TemplateFile

    func run() throws {
      let environment = ProcessInfo.processInfo.environment
      let claimed = try ClaimedStandards(standardOptions, environment: environment)
      try file.requireNothingLost(inputs: claimed.inputs)
      let blank = BlankStructure(
        standards: claimed.standards, created: try ReportDate.created(environment: environment))
      try file.write(blank.workbook)
    }
  }
}
