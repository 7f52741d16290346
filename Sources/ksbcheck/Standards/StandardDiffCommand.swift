import ArgumentParser
import Domain
import Foundation
import Reports

/// `ksbcheck standard diff`: what changed from one version of a standard to another.
struct StandardDiffCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, html
  }

  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two versions of a standard, KSB by KSB.",
    discussion: """
      Says which KSBs were added, removed, reworded, renumbered, or moved between duties and \
      options. “ksbcheck check --against NEW” says what that means for a mapping.

      Examples:
        ksbcheck standard diff ST0116@1.0 ST0116@1.1
        ksbcheck standard diff old.json new.json --format html --output changes.html
      """)

  @Argument(
    help: ArgumentHelp(
      "The old version: a reference in the library, or a file.", valueName: "old"))
  var old: String

  @Argument(
    help: ArgumentHelp(
      "The new version: a reference in the library, or a file.", valueName: "new"))
  var new: String

  @Option(help: "How to write it: text (the default), json or html; a file's ending decides too.")
  var format: Format?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp("The file to write to.", valueName: "file"), completion: .file())
  var output: String?

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let library = try options.library()
    try requireNothingLost(in: library)
    let difference = StandardDifference(
      from: try NamedRecord(old, in: library).standard,
      to: try NamedRecord(new, in: library).standard)
    let contents = try contents(of: DifferenceReport(difference))
    guard let output else {
      try StandardStream.output.write(contents)
      return
    }
    try FileWriting.deliver(contents.utf8, to: output)
  }

  /// Refuses, before any work is done, to write over a record that is read.
  private func requireNothingLost(in library: StandardLibrary) throws {
    guard let output else { return }
    guard !output.isEmpty else { throw UsageError("--output is empty; name the file to write") }
    var inputs = InputFiles()
    inputs.add(standards: [old, new], in: library)
    try inputs.refuse(output)
    try FileWriting.requireWritable(output)
  }

  private func contents(of report: DifferenceReport) throws -> String {
    switch format ?? formatOfOutput ?? .text {
    case .text: return report.text(style: output == nil ? .ofOutput : TextStyle())
    case .json: return report.json
    case .html:
      do {
        return try report.html()
      } catch {
        throw UnreadableError("the page cannot be made: \(error)")
      }
    }
  }

  private var formatOfOutput: Format? {
    switch output.map({ URL(fileURLWithPath: $0).pathExtension.lowercased() }) {
    case "json": .json
    case "html", "htm": .html
    default: nil
    }
  }
}
