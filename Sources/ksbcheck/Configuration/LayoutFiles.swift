import Checking
import KSBCheckKit
import Recognition
import Reports
import Workbooks

/// The files that say how the workbooks are laid out: at most one for the mapping, and one for the
/// structure.
struct LayoutFiles: Sendable {
  /// What they say together.
  let instructions: LayoutInstructions

  /// The files as the report's receipt names them.
  let inputs: [Receipt.Input]

  /// Reads the layout files; nil when none is named.
  ///
  /// - Throws: `UsageError` or `UnreadableError` for one that cannot be used.
  init?(reading paths: [String]) throws {
    guard let first = paths.first else { return nil }
    var (instructions, input) = try Self.read(first)
    var inputs = [input]
    for path in paths.dropFirst() {
      let (other, input) = try Self.read(path)
      instructions = try Self.joined(instructions, other)
      inputs.append(input)
    }
    self.instructions = instructions
    self.inputs = inputs
  }

  private static func read(_ path: String) throws -> (LayoutInstructions, Receipt.Input) {
    let name = FileReading.name(of: path)
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    let input = Receipt.Input(.layout, InputFile(name: name, sha256: Digest.sha256(of: bytes)))
    do throws(ConfigurationError) {
      return (try LayoutInstructions(reading: bytes, file: name), input)
    } catch {
      throw UsageError(error.description)
    }
  }

  /// Two files speak of two workbooks, so that it is always known which of them counts.
  private static func joined(
    _ one: LayoutInstructions, _ other: LayoutInstructions
  ) throws -> LayoutInstructions {
    let areOfMapping = one.speaksOfMapping && other.speaksOfMapping
    if areOfMapping || one.structure != nil && other.structure != nil {
      let what = areOfMapping ? "the mapping" : "the structure"
      throw UsageError(
        "--layout may be given once for each workbook, and \(one.file) and \(other.file) both speak "
          + "of \(what); put them into one file")
    }
    var joined = other.speaksOfMapping ? other : one
    joined.structure = one.structure ?? other.structure
    return joined
  }
}
