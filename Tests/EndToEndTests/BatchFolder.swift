import Foundation
import TestSupport

/// A folder of submissions, and a batch run in it.
struct BatchFolder {
  let url: URL

  /// Makes a folder, hands it to `body`, and takes it away again.
  static func use(_ body: (BatchFolder) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try FileManager.default.copyItem(
        at: ExampleTests.folder.appending(path: "standard.json"),
        to: folder.appending(path: "standard.json"))
      try body(BatchFolder(url: folder))
    }
  }

  /// Puts a copy of the example there: a mapping, and its structure unless told otherwise.
  func addExample(_ name: String, structure: Bool = true) throws {
    let folder = try makeFolder("in/\(name)")
    for file in structure ? ["mapping.xlsx", "structure.xlsx"] : ["mapping.xlsx"] {
      try FileManager.default.copyItem(
        at: ExampleTests.folder.appending(path: file), to: folder.appending(path: file))
    }
  }

  /// Puts a file there.
  func add(_ path: String, _ contents: Data) throws {
    let file = url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try contents.write(to: file)
  }

  /// Runs `batch` in the folder, by the example's standard.
  func run(_ arguments: String...) throws -> ToolRun { try run(arguments) }

  /// Runs `batch` in the folder, by the example's standard.
  func run(_ arguments: [String], by user: BuiltProgram.User = .current) throws -> ToolRun {
    try BuiltProgram.run(
      ["batch"] + arguments + [
        "--standard", "standard.json", "--option", "Electrical and electronic goods",
      ], in: url, by: user)
  }

  /// Sets who may do what with a file or folder.
  func setMode(_ mode: Int, of path: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: url.appending(path: path).filePath)
  }

  /// Runs another command in the folder.
  func other(_ arguments: String...) throws -> ToolRun {
    try BuiltProgram.run(arguments, in: url)
  }

  /// All files below a folder with what they hold, hidden ones included.
  func files(_ path: String) throws -> [String: Data] {
    let root = url.appending(path: path)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.filePath)
    return try names.reduce(into: [:]) { files, name in
      let file = root.appending(path: name)
      if !file.hasDirectoryPath, !FileManager.default.isFolder(file) {
        files[name] = try Data(contentsOf: file)
      }
    }
  }

  /// The verdicts of the JSON index by name, in its order.
  func verdicts(_ path: String) throws -> [String] {
    struct Index: Decodable {
      struct Submission: Decodable {
        var name: String
        var verdict: String
      }
      var submissions: [Submission]
    }
    let data = try Data(contentsOf: url.appending(path: path))
    return try JSONDecoder().decode(Index.self, from: data).submissions.map {
      "\($0.name) \($0.verdict)"
    }
  }

  private func makeFolder(_ path: String) throws -> URL {
    let folder = url.appending(path: path)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

extension FileManager {
  fileprivate func isFolder(_ url: URL) -> Bool {
    (try? url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory) ?? false
  }
}
