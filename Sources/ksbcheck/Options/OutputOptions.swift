import ArgumentParser
import Checking
import Reports

/// The options that say how and where a report is written.
struct OutputOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "How to write the report; may be repeated with --output DIR.", valueName: "format"))
  var format: [ReportFormat] = []

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "Where to write the report: a file, or a folder for several formats.",
      valueName: "file|folder"), completion: .file())
  var output: String?

  @Option(
    help: ArgumentHelp(
      "A folder of templates that replace those of the HTML report.",
      discussion: "See docs/reports.md for the list.", valueName: "folder"),
    completion: .directory)
  var templates: String?

  @Option(
    help: ArgumentHelp(
      "Exit with 1 from this severity on: must-fix (the default), incomplete, should-fix or note.",
      discussion: "Each takes in those before it; incomplete is a part that was not checked.",
      valueName: "what"))
  var failOn: FailOn?

  @Option(help: "When to colour text: auto, always or never.")
  var color = ColourChoice.auto
}
