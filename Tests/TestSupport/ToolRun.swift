public import Foundation

/// What a program wrote, and how it ended.
public struct ToolRun: Sendable, CustomStringConvertible {
  /// The exit code, or the number of the signal that ended the program.
  public var status: Int32

  /// The bytes on standard output.
  public var output: Data

  /// The bytes on standard error.
  public var errors: Data

  /// Whether the program ended with exit code 0.
  public var succeeded: Bool { status == 0 }

  /// Standard output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Standard error as text.
  public var errorText: String { String(decoding: errors, as: UTF8.self) }

  /// All of it, for the message of a test that fails.
  public var description: String { "exit \(status)\n\(text)\n\(errorText)" }
}
