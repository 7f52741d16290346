import Foundation
import TestSupport

/// A program that runs while a test goes on, and whose output nobody reads.
final class RunningProgram {
  private let process = Process()
  private let output = Pipe()

  /// Starts the built program.
  convenience init(_ arguments: [String], in folder: URL) throws {
    try self.init(BuiltProgram.tool.executable, arguments, in: folder)
  }

  /// Starts a program.
  init(_ executable: URL, _ arguments: [String], in folder: URL) throws {
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  var isRunning: Bool { process.isRunning }

  var identifier: Int32 { process.processIdentifier }

  func send(_ signal: Int32) { kill(process.processIdentifier, signal) }

  /// Whether it ends before so many seconds are over.
  func hasEnded(within seconds: Int) -> Bool {
    for _ in 0..<(seconds * 50) where process.isRunning { usleep(20_000) }
    return !process.isRunning
  }

  /// Waits for its end.
  func end() -> Int32 {
    process.waitUntilExit()
    return process.terminationStatus
  }
}
