import Foundation
import TestSupport

/// A folder with all that the commands which write need, and where they write.
struct OutputScene {
  let url: URL
  var user = BuiltProgram.User.current

  /// Makes the folder for a user, hands it to `body`, and takes it away again.
  static func use<Result>(
    by user: BuiltProgram.User = .current, _ body: (OutputScene) throws -> Result
  ) throws -> Result {
    try ScratchFolder.use { folder in
      let scene = OutputScene(url: folder, user: user)
      for file in ["mapping.xlsx", "structure.xlsx", "standard.json"] {
        try scene.copy(ExampleTests.folder.appending(path: file), to: file)
      }
      for file in ["mapping.xlsx", "structure.xlsx"] {
        try scene.copy(ExampleTests.folder.appending(path: file), to: "in/a/\(file)")
      }
      try scene.add("reports/a/report.json", report)
      for name in ["out/a", "library", "elsewhere", "tmp"] { try scene.makeFolder(name) }
      try scene.handOver()
      return try body(scene)
    }
  }

  /// The JSON report of the example.
  private static let report: Data =
    (try? BuiltProgram.run(
      ["check", ExampleTests.workbook.filePath, "--format", "json"] + ExampleTests.arguments
    ).output) ?? Data()

  /// The path of a file of the folder.
  func path(_ name: String) -> String { url.appending(path: name).filePath }

  /// Makes a folder, and those above it.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path(name), withIntermediateDirectories: true)
  }

  /// Writes a file with permission bits.
  func add(_ name: String, _ contents: Data, mode: Int = 0o644) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try contents.write(to: url.appending(path: name))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
  }

  /// Copies a file here.
  func copy(_ file: URL, to name: String) throws {
    try makeFolder((name as NSString).deletingLastPathComponent)
    try FileManager.default.copyItem(at: file, to: url.appending(path: name))
  }

  /// Makes a symbolic link.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(name), withDestinationPath: target)
  }

  /// Gives everything to the user who runs the program.
  func handOver() throws {
    guard user == .unprivileged, geteuid() == 0 else { return }
    _ = try Tool.named("chown")?.run(["-R", "-h", "65534:65534", url.filePath])
  }

  /// Runs the program in the folder.
  func run(_ arguments: [String]) throws -> ToolRun {
    try BuiltProgram.run(arguments, environment: ["TMPDIR": path("tmp")], in: url, by: user)
  }

  /// Runs the program in the folder through a line of shell, in which `"$0" "$@"` is the program.
  func run(_ arguments: [String], through script: String) throws -> ToolRun {
    let program = try BuiltProgram.tool.executable.filePath
    guard let shell = Tool.named("sh") else { throw CocoaError(.fileNoSuchFile) }
    return try ScratchFolder.use { library in
      let environment = [
        "KSBCHECK_STANDARDS": library.filePath, "SOURCE_DATE_EPOCH": "1767225600",
        "TMPDIR": path("tmp"),
      ]
      return try shell.run(
        ["-c", script, program] + arguments, environment: environment, in: url)
    }
  }

  /// The names of all that is in the folder.
  func names() throws -> Set<String> {
    Set(try FileManager.default.subpathsOfDirectory(atPath: url.filePath))
  }

  /// All files with what they hold; links are followed.
  func contents() throws -> [String: Data] {
    try names().reduce(into: [:]) { contents, name in
      contents[name] = FileManager.default.contents(atPath: path(name)) ?? Data()
    }
  }

  /// Names of temporary files that were left.
  func leftovers() throws -> [String] {
    try names().filter {
      $0.contains(".part") || $0.contains(".ksbcheck-") && !$0.hasSuffix("journal")
    }
    .sorted()
  }

  /// The kind of what is at a name, links not followed, and its permission bits.
  func kind(_ name: String) -> (type: mode_t, mode: mode_t)? {
    var status = stat()
    guard unsafe lstat(path(name), &status) == 0 else { return nil }
    return (status.st_mode & S_IFMT, status.st_mode & 0o777)
  }
}
