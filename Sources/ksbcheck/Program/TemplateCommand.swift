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

/// The options that say where a blank workbook is written.
struct TemplateFile: ParsableArguments {
  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The workbook to write.", valueName: "file.xlsx"))
  var output: String

  @Flag(help: "Overwrite an existing file.")
  var force = false

  /// Refuses, before any work is done, to write over a file that may be filled in already.
  func requireNothingLost(inputs: InputFiles) throws {
    guard !output.isEmpty else { throw UsageError("--output is empty; name the file to write") }
    let isStream = FileWriting.isStream(output)
    guard isStream || output.lowercased().hasSuffix(".xlsx") else {
      throw UsageError("\(output): the output file must end in .xlsx")
    }
    try inputs.refuse(output)
    try FileWriting.requireWritable(output)
    if isStream, StandardStream.output.isTerminal, output == FileWriting.standardOutput {
      throw UsageError("a terminal cannot show a workbook; name a file with --output")
    }
    if FileWriting.replaces(output), !force {
      throw UsageError(
        "\(output) is there already and may be filled in; choose another name, or add --force")
    }
  }

  /// Makes the workbook and writes it.
  func write(_ workbook: WrittenWorkbook) throws {
    try FileWriting.deliver(bytes(of: workbook), to: output)
  }

  private func bytes(of workbook: WrittenWorkbook) throws -> [UInt8] {
    do throws(WritingError) {
      return try workbook.bytes()
    } catch {
      throw UnreadableError("\(output) cannot be made: \(error)")
    }
  }
}
