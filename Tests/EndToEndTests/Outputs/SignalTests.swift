import Foundation
import TestSupport
import Testing

/// Whatever ends the program leaves no temporary file.
struct SignalTests {
  /// A batch that has begun to write and has much left to do.
  private func withRunningBatch(
    through script: String = #"exec "$0" "$@""#,
    _ body: (Process, OutputScene) throws -> Void
  ) throws {
    try OutputScene.use { scene in
      for number in 0..<20 {
        for file in ["mapping.xlsx", "structure.xlsx"] {
          try scene.makeFolder("in/\(1000 + number)")
          try FileManager.default.linkItem(
            at: scene.url.appending(path: file),
            to: scene.url.appending(path: "in/\(1000 + number)/\(file)"))
        }
      }
      let process = Process()
      process.executableURL = try #require(Tool.named("sh")).executable
      process.arguments =
        ["-c", script, try BuiltProgram.tool.executable.filePath]
        + ["batch", "in", "--format", "xlsx", "--output", "out", "--jobs", "1"]
      process.currentDirectoryURL = scene.url
      process.environment = ProcessInfo.processInfo.environment.merging(
        ["TMPDIR": scene.path("tmp")]) { $1 }
      process.standardError = FileHandle.nullDevice
      try process.run()
      let first = scene.path("out/1000/report.xlsx")
      while process.isRunning, !FileManager.default.fileExists(atPath: first) { usleep(1000) }
      try #require(process.isRunning)
      let isWriting = try scene.leftovers().contains { $0.hasSuffix(".part") }
      #expect(isWriting, "the index is being written")
      try body(process, scene)
      #expect(try scene.leftovers().isEmpty)
    }
  }

  private func end(_ process: Process, _ signals: Int32...) {
    for signal in signals {
      kill(process.processIdentifier, signal)
      usleep(1000)
    }
    process.waitUntilExit()
  }

  @Test(arguments: [SIGHUP, SIGXCPU])
  func `a signal ends the program as it always does, and no temporary file stays`(
    _ signal: Int32
  ) throws {
    try withRunningBatch { process, scene in
      end(process, signal)
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == signal)
      #expect(scene.kind("out/index.json") == nil)
    }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `the first request to end a batch completes its index`(_ signal: Int32) throws {
    try withRunningBatch { process, scene in
      end(process, signal)
      #expect(process.terminationReason == .exit && process.terminationStatus == 130)
      #expect(scene.kind("out/index.json") != nil)
    }
  }

  @Test(arguments: [SIGTERM, SIGINT])
  func `the second request ends a batch, and no temporary file stays`(_ signal: Int32) throws {
    try withRunningBatch { process, _ in
      end(process, signal, signal)
      let isEnded =
        process.terminationReason == .uncaughtSignal && process.terminationStatus == signal
        || process.terminationReason == .exit && process.terminationStatus == 130
      #expect(isEnded)
    }
  }

  @Test func `a closed pipe's signal ends nothing`() throws {
    try withRunningBatch { process, scene in
      end(process, SIGPIPE)
      #expect(process.terminationReason == .exit)
      #expect(scene.kind("out/index.json") != nil)
    }
  }

  @Test func `a signal that the program was started to ignore is ignored`() throws {
    try withRunningBatch(through: #"trap "" HUP; exec "$0" "$@""#) { process, scene in
      end(process, SIGHUP)
      #expect(process.terminationReason == .exit)
      #expect(scene.kind("out/index.json") != nil)
    }
  }

  @Test(arguments: [SIGHUP, SIGTERM, SIGINT])
  func `a check that waits for its output's reader is ended at once`(_ signal: Int32) throws {
    try OutputScene.use { scene in
      #expect(unsafe mkfifo(scene.path("pipe"), 0o666) == 0)
      let process = Process()
      process.executableURL = try BuiltProgram.tool.executable
      process.arguments = ["check", "mapping.xlsx", "--output", "pipe"]
      process.currentDirectoryURL = scene.url
      process.standardError = FileHandle.nullDevice
      try process.run()
      usleep(1_500_000)
      #expect(process.isRunning)
      end(process, signal)
      #expect(process.terminationReason == .uncaughtSignal)
      #expect(process.terminationStatus == signal)
      #expect(try scene.leftovers().isEmpty)
      #expect(scene.kind("pipe")?.type == S_IFIFO)
    }
  }
}
