import Configuration
import KSBCheckKit
import Recognition
import Reports
import Submissions
import Workbooks

/// A file that says how a mapping is laid out.
struct LayoutFile: Sendable {
  let instructions: LayoutInstructions

  /// The file as the report's receipt names it.
  let input: Receipt.Input

  /// Reads the layout file at `path`.
  ///
  /// - Throws: `UsageError` or `UnreadableError` for one that cannot be used.
  init(reading path: String) throws {
    let name = FileReading.name(of: path)
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    input = Receipt.Input(.layout, InputFile(name: name, sha256: Digest.sha256(of: bytes)))
    do throws(ConfigurationError) {
      instructions = try LayoutInstructions(reading: bytes, file: name)
    } catch {
      throw UsageError(error.description)
    }
  }
}
