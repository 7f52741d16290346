package import Foundation

/// What a program wrote, and how it ended.
package struct ToolRun: Sendable, CustomStringConvertible {
  /// The exit code, or the number of the signal that ended the program.
  package var status: Int32

  /// The bytes on standard output.
  package var output: Data

  /// The bytes on standard error.
  package var errors: Data

  /// Whether the program ended with exit code 0.
  package var succeeded: Bool { status == 0 }

  /// Standard output as text.
  package var text: String { String(decoding: output, as: UTF8.self) }

  /// Standard error as text.
  package var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// All of it, for the message of a test that fails.
  package var description: String { "exit \(status)\n\(text)\n\(errorText)" }
}
