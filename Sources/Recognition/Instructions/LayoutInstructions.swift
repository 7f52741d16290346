import Workbooks

/// What a user says of how a workbook is laid out, where recognition by evidence is not enough.
///
/// What is said is taken; what is left open is inferred as ever.
package struct LayoutInstructions: Sendable, Hashable {
  /// The file that says so, as errors and reports name it.
  package var file: String
  /// The sheets that make up the mapping; empty to let them be found.
  package var sheets: [SheetInstructions] = []
  /// Words and marks with the meaning that the user gives them.
  package var words = WordInstructions()
  /// Words that the user gives a meaning elsewhere than in the file, which win over its own.
  package var told: [ToldWord] = []
  /// The sheets that state the structure; nil to let them be found.
  package var structure: StructureInstructions?
  /// What the fills of blank cells say of coverage.
  package var colours: [Instruction<ColourMeaning>] = []

  /// A fill, and what it says.
  package struct ColourMeaning: Sendable, Hashable {
    /// The colour as ``FillColour`` gives it or names it, such as `#92D050` or `green`.
    package var colour: String
    /// What a blank cell in this colour says.
    package var reading: CoverageReading

    /// Creates a meaning.
    package init(colour: String, reading: CoverageReading) {
      self.colour = colour
      self.reading = reading
    }
  }

  /// Creates instructions that say nothing.
  package init(file: String) { self.file = file }

  /// The names of the layout files that say something.
  package var files: [String] {
    let structureFile = structure.map { [$0.file] } ?? []
    return (speaksOfMapping ? [file] : []) + structureFile.filter { !speaksOfMapping || $0 != file }
  }

  /// Whether the file says anything of the mapping.
  package var speaksOfMapping: Bool {
    !sheets.isEmpty || words != WordInstructions() || !colours.isEmpty
  }

  /// The same, with sheets named to the letter.
  ///
  /// Case and the spaces around a name, which nobody sees on a tab, do not matter.
  func naming(_ sheets: [Sheet]) -> LayoutInstructions {
    var instructions = self
    var taken = Set(self.sheets.map(\.sheet.value))
    for index in instructions.sheets.indices {
      let name = instructions.sheets[index].sheet.value
      guard !sheets.contains(where: { $0.name == name }) else { continue }
      let alike = sheets.filter { Self.folded($0.name) == Self.folded(name) }
      guard alike.count == 1, let sheet = alike.first, taken.insert(sheet.name).inserted
      else { continue }
      instructions.sheets[index].sheet.value = sheet.name
    }
    return instructions
  }

  private static func folded(_ name: String) -> String { LabelText.plain(name).lowercased() }

  /// What is said of a sheet; nil when nothing is.
  func instructions(for sheet: Sheet) -> SheetInstructions? {
    sheets.first { $0.sheet.value == sheet.name }
  }
}

/// A value that a layout file states, and where.
package struct Instruction<Value: Sendable & Hashable>: Sendable, Hashable {
  /// What is stated.
  package var value: Value
  /// The line of the file, counted from 1; nil when it was not read from one.
  package var line: Int?

  /// Creates an instruction.
  package init(_ value: Value, line: Int? = nil) {
    self.value = value
    self.line = line
  }
}
