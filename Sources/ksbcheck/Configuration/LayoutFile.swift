import Configuration
import Recognition
import Workbooks

/// A file that says how a mapping is laid out.
enum LayoutFile {
  /// Reads the layout file at `path`.
  ///
  /// - Throws: `UsageError` or `UnreadableError` for one that cannot be used.
  static func read(_ path: String) throws -> LayoutInstructions {
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    do throws(ConfigurationError) {
      return try LayoutInstructions(reading: bytes, file: FileReading.name(of: path))
    } catch {
      throw UsageError(error.description)
    }
  }
}
