import Foundation
import TestSupport
import Testing

/// The `ksbcheck` that was built together with these tests.
enum BuiltProgram {
  /// The program is not beside the tests.
  struct Missing: Error, CustomStringConvertible {
    var folder: URL

    var description: String {
      "no ksbcheck in \(folder.lastPathComponent)/ beside the tests; run swift build first"
    }
  }

  /// Who runs the program.
  enum User {
    /// Whoever runs the tests.
    case current
    /// The same, and should that be root, without root's right to pass over permissions.
    case ordinary
    /// Should that be root, somebody else altogether, whom it is safe to show the real `/dev` to.
    case unprivileged
  }

  /// Runs the program with an empty library of standards and a fixed date.
  static func run(
    _ arguments: [String], environment: [String: String] = [:], in folder: URL? = nil,
    by user: User = .current
  ) throws -> ToolRun {
    try ScratchFolder.use { library in
      var variables = environment
      variables["KSBCHECK_STANDARDS"] = library.path(percentEncoded: false)
      variables["SOURCE_DATE_EPOCH"] = "1767225600"
      let program = try tool.executable.filePath
      if geteuid() == 0, user != .current, let tool = OrdinaryUser.setpriv {
        let options = user == .ordinary ? OrdinaryUser.options : OrdinaryUser.otherUser
        let command = options + [program] + arguments
        return try tool.run(command, environment: variables, in: folder)
      }
      let run = try tool.run(arguments, environment: variables, in: folder)
      ReportInvariant.expect(ofReportsIn: run.output, arguments)
      return run
    }
  }

  /// Checks a workbook and reads the JSON report.
  static func report(checking workbook: URL, _ arguments: [String] = []) throws -> (
    report: JSONReport, run: ToolRun
  ) {
    let run = try run(["check", workbook.filePath, "--format", "json"] + arguments)
    return (try JSONReport(run), run)
  }

  /// The program itself.
  static var tool: Tool {
    get throws {
      let program = folder.appending(path: "ksbcheck")
      guard FileManager.default.isExecutableFile(atPath: program.filePath) else {
        throw Missing(folder: folder)
      }
      return Tool(program)
    }
  }

  /// Where products are built: the folder of the bundle, or of the program, that holds the tests.
  static var folder: URL {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
    let isBundle = bundle.bundlePath.hasSuffix(".xctest")
    return isBundle ? bundle.bundleURL.deletingLastPathComponent() : bundle.bundleURL
  }
}

extension URL {
  /// The path as programs want it.
  var filePath: String { path(percentEncoded: false) }
}
