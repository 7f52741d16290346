import ArgumentParser
import Recognition
import Reports
import Workbooks

/// `ksbcheck inspect`: what was recognised in a workbook, and its cells.
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was understood of a workbook: sheets, header cells, columns, rows.")

  @Argument(help: ArgumentHelp("The workbook.", valueName: "file.xlsx"))
  var file: String

  @Flag(help: "List every non-empty cell instead, one JSON object a line.")
  var cells = false

  @Option(help: ArgumentHelp("With --cells: the one sheet to list.", valueName: "name"))
  var sheet: String?

  func validate() throws {
    if sheet != nil && !cells { throw ValidationError("--sheet goes with --cells") }
  }

  func run() throws {
    let workbook = try read()
    if cells {
      try list(workbook)
    } else {
      StandardStream.output.write(inspection(of: workbook).text)
    }
  }

  /// A workbook without a mapping may be a structure; one with a mapping may hold both.
  private func inspection(of workbook: Workbook) -> Inspection {
    let recognised = Recogniser().recognise(workbook)
    let mapping = Set(recognised.mapping.map(\.sheet))
    let structure = StructureRecogniser().recognise(
      workbook, mapping.isEmpty ? .given : .besideMapping(sheets: mapping))
    return Inspection(
      file: FileReading.name(of: file), workbook: workbook, recognised: recognised,
      structure: structure)
  }

  private func read() throws -> Workbook {
    let limits = Limits()
    let bytes = try FileReading.bytes(at: file, limits: limits)
    do {
      return try Workbook(reading: bytes, limits: limits)
    } catch {
      throw UnreadableError("\(FileReading.name(of: file)) \(error)")
    }
  }

  private func list(_ workbook: Workbook) throws {
    if let sheet, !workbook.sheets.contains(where: { $0.name == sheet }) {
      let names = workbook.sheets.map { "“\($0.name)”" }.joined(separator: ", ")
      throw UsageError("there is no sheet “\(sheet)”; the workbook has \(names)")
    }
    var output = BufferedOutput(.output)
    CellListing(workbook, sheet: sheet).forEachLine { output.write($0) }
    output.flush()
  }
}
