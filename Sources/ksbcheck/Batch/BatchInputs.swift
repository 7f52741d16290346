import Batches
import Configuration
import Foundation
import Workbooks

/// The paths that a batch is given, and the submissions that they lead to.
struct BatchInputs {
  /// The paths of the command line, then those of the list.
  let paths: [String]
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
    guard let list else {
      paths = arguments
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
      arguments
      + bytes.split(separator: end).map { line in
        let isWindows = !endsInZero && line.last == UInt8(ascii: "\r")
        return String(decoding: isWindows ? line.dropLast() : line, as: UTF8.self)
      }.filter { !$0.isEmpty }
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
    if areTyped, let missing = paths.first,
      paths.allSatisfy({ tree.kind(at: $0) == nil && !$0.isEmpty }),
      plan.submissions.allSatisfy({ $0.mapping.map { tree.kind(at: $0) == nil } ?? false })
    {
      throw UsageError("\(missing) does not exist; check the name and the folder")
    }
    return plan
  }

  /// The text of a manifest; nil when it cannot be read, or is not in UTF-8.
  private static func text(_ path: String) -> String? {
    guard let bytes = try? InputReading.bytes(at: path, limit: Limits().fileSize) else {
      return nil
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
