import Foundation

/// The Python that runs the tests' own scripts in `Tests/Tools`.
///
/// It is `.venv/bin/python` in the repository, or what `KSBCHECK_PYTHON` names.
package enum Python {
  /// The interpreter; nil when there is none.
  package static let tool: Tool? = {
    let named = ProcessInfo.processInfo.environment["KSBCHECK_PYTHON"]
    let path = named ?? Project.file(".venv/bin/python").path(percentEncoded: false)
    guard FileManager.default.isExecutableFile(atPath: path) else { return nil }
    return Tool(URL(filePath: path))
  }()

  /// Whether the interpreter is there and can import all these modules.
  package static func has(_ modules: String...) -> Bool {
    let imports = modules.map { "import \($0)" }.joined(separator: "\n")
    return (try? tool?.run(["-c", imports]).succeeded) ?? false
  }

  /// Runs a script of the repository, such as `Tests/Tools/validate_schema.py`.
  ///
  /// - Throws: ``Missing`` when there is no interpreter, or what Foundation throws.
  package static func run(_ script: String, _ arguments: [String] = []) throws -> ToolRun {
    guard let tool else { throw Missing() }
    let path = Project.file(script).path(percentEncoded: false)
    return try tool.run([path] + arguments, environment: ["PYTHONDONTWRITEBYTECODE": "1"])
  }

  /// There is no interpreter.
  package struct Missing: Error, CustomStringConvertible {
    /// What to do about it.
    package var description: String {
      "no Python: make .venv in the repository, or name one in KSBCHECK_PYTHON"
    }
  }
}
