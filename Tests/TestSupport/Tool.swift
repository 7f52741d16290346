package import Foundation

/// A program on this machine that a test runs.
package struct Tool: Sendable {
  /// The program.
  package var executable: URL

  /// Names a program by its place.
  package init(_ executable: URL) { self.executable = executable }

  /// Finds the first of several programs on the search path; nil when none is there.
  package static func named(_ names: String...) -> Tool? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map { URL(filePath: String($0)) }
    for name in names {
      for folder in folders {
        let candidate = folder.appending(path: name)
        if FileManager.default.isExecutableFile(atPath: candidate.path(percentEncoded: false)) {
          return Tool(candidate)
        }
      }
    }
    return nil
  }

  /// LibreOffice without windows.
  package static let office = named("soffice", "libreoffice")

  /// A Chromium that runs without a window; `KSBCHECK_CHROMIUM` names another.
  package static let chromium: Tool? = {
    if let named = ProcessInfo.processInfo.environment["KSBCHECK_CHROMIUM"] {
      return Tool(URL(filePath: named))
    }
    return named("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
  }()

  /// Runs the program to its end.
  ///
  /// - Parameters:
  ///   - arguments: What follows the program's name.
  ///   - environment: Variables that are added to this process's own.
  ///   - folder: The working folder; this process's own when nil.
  /// - Returns: What it wrote, and how it ended.
  /// - Throws: What Foundation throws when the program cannot be started.
  package func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil
  ) throws -> ToolRun {
    try ScratchFolder.use { scratch in
      let process = Process()
      process.executableURL = executable
      process.arguments = arguments
      process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
      if let folder { process.currentDirectoryURL = folder }
      // Files and not pipes: a full pipe would hold the program up while we wait for its end.
      let output = scratch.appending(path: "output")
      let errors = scratch.appending(path: "errors")
      process.standardInput = FileHandle.nullDevice
      process.standardOutput = try Self.emptyFile(at: output)
      process.standardError = try Self.emptyFile(at: errors)
      try process.run()
      process.waitUntilExit()
      return ToolRun(
        status: process.terminationStatus, output: try Data(contentsOf: output),
        errors: try Data(contentsOf: errors))
    }
  }

  private static func emptyFile(at url: URL) throws -> FileHandle {
    try Data().write(to: url)
    return try FileHandle(forWritingTo: url)
  }
}
