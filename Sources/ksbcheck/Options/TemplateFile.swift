import ArgumentParser
import WorkbookWriting

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
