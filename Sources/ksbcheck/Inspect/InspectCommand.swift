import ArgumentParser
import KSBCheckKit
import Recognition
import Reports
import Workbooks

/// `ksbcheck inspect`: what was recognised in a workbook, and its cells.
struct InspectCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "inspect",
    abstract: "Shows what was understood of a workbook: sheets, header cells, columns, rows.")

  @Argument(help: ArgumentHelp("The workbook.", valueName: "file.xlsx"))
  var file: String

  @Flag(help: "List every non-empty cell instead, one JSON object a line.")
  var cells = false

  @Option(help: ArgumentHelp("With --cells: the one sheet to list.", valueName: "name"))
  var sheet: String?

  @Option(help: "How to write it: text (the default) or json.")
  var format = Format.text

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "A file that says how the workbook is laid out.", valueName: "file.yml"))
  var layout: [String] = []

  @OptionGroup var wordOptions: WordOptions

  @Option(
    help: ArgumentHelp(
      "Write what was understood as a layout file, ready to be corrected.",
      valueName: "file.yml"))
  var writeLayout: String?

  @Flag(help: "With --write-layout: write over a file that is there.")
  var force = false

  func validate() throws {
    if sheet != nil && !cells { throw ValidationError("--sheet goes with --cells") }
    if force && writeLayout == nil { throw ValidationError("--force goes with --write-layout") }
    guard cells else { return }
    if !layout.isEmpty || writeLayout != nil || !wordOptions.word.isEmpty || format != .text {
      throw ValidationError("--cells lists cells as they are; leave the other options out")
    }
  }

  func run() throws {
    if let writeLayout { try requireNothingLost(writeLayout) }
    let (workbook, size) = try read()
    if cells { return try list(workbook, size: size) }
    let instructions = try instructions()
    let inspection = try inspection(of: workbook, by: instructions)
    if let writeLayout { try write(inspection, by: instructions, to: writeLayout) }
    if writeLayout == FileWriting.standardOutput { return }
    try StandardStream.output.write(
      format == .json ? inspection.json : inspection.text + next(after: inspection))
  }

  /// The command to type next, once a layout file is written: the last line that is shown.
  private func next(after inspection: Inspection) -> String {
    guard let writeLayout else { return "" }
    let verb = inspection.recognised.mapping.isEmpty ? "inspect" : "check"
    let words = ["ksbcheck", verb, file, "--layout", writeLayout]
    let command = words.map(ShellWord.quoted).joined(separator: " ")
    return ["", "Correct \(writeLayout), then:", command].map(SanitizedText.inPlace)
      .joined(separator: "\n") + "\n"
  }

  /// What the user says of the sheets; nil when nothing is said.
  private func instructions() throws -> LayoutInstructions? {
    let words = try wordOptions.told()
    let file = try LayoutFiles(reading: layout)?.instructions
    guard file != nil || !words.isEmpty else { return nil }
    var instructions = file ?? LayoutInstructions(file: "--word")
    instructions.told = words
    return instructions
  }

  private func write(
    _ inspection: Inspection, by instructions: LayoutInstructions?, to path: String
  ) throws {
    let draft = LayoutDraft(
      workbook: inspection.file, recognised: inspection.recognised,
      structure: inspection.structure, instructions: instructions)
    guard let yaml = draft.yaml else {
      throw UsageError(
        "what was understood of \(inspection.file) is more than a layout file may say; "
          + "write one of the sheets and columns that matter")
    }
    try requireNothingLost(path)
    try FileWriting.deliver(yaml.utf8, to: path)
  }

  /// Refuses to write over the workbook or the layout that is read, and, unless forced, over any
  /// other file: it may be a layout that someone has corrected.
  private func requireNothingLost(_ path: String) throws {
    guard !path.isEmpty else {
      throw UsageError("--write-layout is empty; name the file to write")
    }
    var inputs = InputFiles()
    inputs.add([file] + layout)
    try inputs.refuse(path, option: "--write-layout")
    try FileWriting.requireWritable(path)
    if FileWriting.replaces(path), !force {
      throw UsageError(
        "\(path) is there already and may hold corrections; choose another name for "
          + "--write-layout, or add --force")
    }
  }

  /// A workbook without a mapping may be a structure; one with a mapping may hold both.
  private func inspection(
    of workbook: Workbook, by instructions: LayoutInstructions?
  ) throws -> Inspection {
    let recognised = try recognise(workbook, by: instructions)
    let mapping = Set(recognised.mapping.map(\.sheet))
    let structure: RecognisedStructure
    do throws(LayoutMismatch) {
      structure = try StructureRecogniser().recognise(
        workbook, mapping.isEmpty ? .given : .besideMapping(sheets: mapping),
        as: instructions?.structure)
    } catch {
      throw UsageError(error.description)
    }
    return Inspection(
      file: FileReading.name(of: file), workbook: workbook, recognised: recognised,
      structure: structure, instructions: instructions)
  }

  private func recognise(
    _ workbook: Workbook, by instructions: LayoutInstructions?
  ) throws -> RecognisedWorkbook {
    guard let instructions else { return Recogniser().recognise(workbook) }
    do throws(LayoutMismatch) {
      return try Recogniser().recognise(workbook, by: instructions)
    } catch {
      throw UsageError(error.description)
    }
  }

  private func read() throws -> (workbook: Workbook, size: Int) {
    let limits = Limits()
    let bytes = try FileReading.bytes(at: file, limits: limits)
    do {
      return (try Workbook(reading: bytes, limits: limits), bytes.count)
    } catch {
      throw UnreadableError("\(FileReading.name(of: file)) \(error)")
    }
  }

  private func list(_ workbook: Workbook, size: Int) throws {
    if let sheet, !workbook.sheets.contains(where: { $0.name == sheet }) {
      let names = workbook.sheets.prefix(20).map { "“\($0.name.prefix(40))”" }
      let rest = workbook.sheets.count > 20 ? " and \(workbook.sheets.count - 20) more" : ""
      throw UsageError(
        "there is no sheet “\(sheet)”; the workbook has \(names.joined(separator: ", "))\(rest)")
    }
    var output = BufferedOutput()
    let left = try CellListing(workbook, sheet: sheet).forEachLine(fileSize: size) {
      try output.write($0)
    }
    try output.flush()
    if left.cutCells > 0 {
      let cells = left.cutCells == 1 ? "1 cell is" : "\(left.cutCells) cells are"
      Message(
        "\(FileReading.name(of: file)): \(cells) longer than the \(CellListing.longestText) "
          + "characters that Excel can hold, and cut there; the line says “cut”"
      ).write()
    }
    if left.endedEarly {
      throw UnreadableError(
        "\(FileReading.name(of: file)): the list of its cells is over 100 MB and a hundred times "
          + "the file, and was ended early; list one sheet with --sheet")
    }
  }
}
