import Files
import Foundation
import KSBCheckKit
import Workbooks

/// The paths that a batch is given, and the submissions that they lead to.
struct BatchInputs {
  /// The paths of the command line, then those of the list.
  let paths: [InputPath]
  /// Whether they all come from the command line, where a name that leads nowhere is a slip.
  private let areTyped: Bool

  /// Reads the list of paths.
  ///
  /// - Parameters:
  ///   - arguments: The paths of the command line.
  ///   - list: The file that lists more; `-` for standard input.
  ///   - endsInZero: Whether paths in it end in a zero byte and not in a line break.
  /// - Throws: `UsageError` or `UnreadableError` when the list cannot be read.
  init(_ arguments: [String], list: String?, endsInZero: Bool) throws {
    areTyped = list == nil
    let typed = arguments.map(UnnamedArguments().path)
    guard let list else {
      paths = typed
      return
    }
    let bytes =
      list == "-"
      ? try FileReading.standardInput(limits: Limits())
      : try FileReading.bytes(at: list, limits: Limits())
    guard bytes.count <= Limits().fileSize else {
      throw UsageError(
        "--files-from \(list) lists more than \(Limits().fileSize) bytes of paths; use several runs"
      )
    }
    let end: UInt8 = endsInZero ? 0 : UInt8(ascii: "\n")
    paths =
      typed
      + bytes.split(separator: end).compactMap { line in
        let isWindows = !endsInZero && line.last == UInt8(ascii: "\r")
        let path = isWindows ? line.dropLast() : line
        return path.isEmpty ? nil : InputPath(listed: path)
      }
  }

  /// The submissions.
  ///
  /// - Parameter output: The folder that reports go to, which is not looked into.
  /// - Returns: The submissions, in the order of the paths.
  /// - Throws: `UsageError` when there is nothing to check, or a manifest cannot be used.
  func plan(output: String?) throws -> BatchPlan {
    guard !paths.isEmpty else {
      throw UsageError(
        areTyped
          ? "name workbooks, folders or a submissions.csv to check" : "there is nothing to check")
    }
    let tree = DiskTree()
    var discovery = Discovery(
      in: tree, cycles: SubmissionConfiguration.cycles,
      passingOver: [output].compactMap { $0 }, readText: Self.text)
    let plan: BatchPlan
    do throws(ManifestError) {
      plan = try discovery.plan(paths)
    } catch {
      throw UsageError(error.description)
    }
    for notice in plan.notices { Message("\(notice)").write() }
    if plan.submissions.isEmpty { throw UsageError("there is nothing to check") }
    if areTyped, let missing = paths.first?.path,
      paths.allSatisfy({ tree.kind(at: $0.path) == nil && !$0.path.isEmpty }),
      plan.submissions.allSatisfy({ submission in
        submission.problem == nil
          && submission.mapping.map { tree.kind(at: $0) == nil } ?? false
      })
    {
      throw UsageError("\(missing) does not exist; check the name and the folder")
    }
    return plan
  }

  /// The text of a manifest; nil when it cannot be read, or is not in UTF-8.
  ///
  /// One that was found in a folder is a file; a pipe is here only when the user named it.
  private static func text(_ path: String) -> String? {
    let bytes = try? InputReading.bytes(
      at: path, limit: Limits().fileSize, allowsStreams: true)
    return bytes.flatMap { String(validating: $0, as: UTF8.self) }
  }
}

/// The arguments of the command line that are not text in UTF-8, which reach commands only as near
/// as text comes to them.
struct UnnamedArguments {
  private var shown: [PathKey: String] = [:]

  /// Looks through the command line.
  init() {
    for place in 0..<Int(CommandLine.argc) {
      guard let argument = unsafe CommandLine.unsafeArgv[place],
        unsafe String(validatingCString: argument) == nil
      else { continue }
      let bytes = unsafe Array(UnsafeRawBufferPointer(start: argument, count: Self.count(argument)))
      shown[PathKey(unsafe String(cString: argument))] = UnnamedPath.shown(bytes)
    }
  }

  /// The path of an argument, with the reason when it is not the one that was typed.
  func path(_ argument: String) -> InputPath {
    shown[PathKey(argument)].map { InputPath($0, problem: UnnamedPath.unnamed) }
      ?? InputPath(argument)
  }

  private static func count(_ text: UnsafePointer<CChar>) -> Int {
    var count = 0
    while unsafe text[count] != 0 { count += 1 }
    return count
  }
}
