package import Checking

/// What a report was made of, so that anyone can tell later whether these are the files.
package struct Receipt: Sendable, Hashable {
  /// What a file was used as.
  package enum Role: String, Sendable, CaseIterable {
    /// The mapping workbook.
    case mapping
    /// The structure workbook.
    case structure
    /// A standard's record.
    case standard
    /// The configuration.
    case configuration
    /// The file that says how the mapping is laid out.
    case layout
    /// The earlier report that was compared with.
    case baseline
    /// The version of a standard that is to take the place of the one checked against.
    case against
  }

  /// A file, and what it was used as.
  package struct Input: Sendable, Hashable {
    /// What it was used as.
    package let role: Role
    /// The file.
    package let file: InputFile

    /// Creates an input.
    package init(_ role: Role, _ file: InputFile) {
      self.role = role
      self.file = file
    }
  }

  /// The files: the mapping first, each once for what it was used as.
  package let inputs: [Input]

  /// Gathers the files of a submission, and others that shaped its check.
  init(_ submission: Submission, others: [Input]) {
    var inputs = [Input(.mapping, submission.mappingFile)]
    // A structure on sheets of the mapping workbook is no other file.
    if let file = submission.structureFile, file != submission.mappingFile {
      inputs.append(Input(.structure, file))
    }
    inputs += submission.standardFiles.map { Input(.standard, $0) } + others
    var seen: Set<Input> = []
    self.inputs = inputs.filter { seen.insert($0).inserted }
  }
}
