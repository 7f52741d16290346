import Checking
import Recognition

/// What the command line, or a manifest, says of a submission; it wins over a configuration file.
struct CommandLineFacts: Sendable {
  var mapping: String?
  var structure: String?
  var layouts: [String] = []
  /// The layout files, when they were read before: a pipe can be read but once.
  var layoutFiles: LayoutFiles?
  /// Words of the sheets that are given a meaning.
  var words: [ToldWord] = []
  var standards: [String] = []
  var option: String?
  var level: Int?
  var cycle: String?
  var failOn: FailOn?

  /// The options that shaped the result, as the report's receipt names them; no paths.
  func stated(
    _ file: ConfigurationFile?, layouts: [String] = [], rules: [String]
  ) -> [String] {
    var options = [file?.name].compactMap { $0 }
    options += layouts.map { "--layout \(FileReading.name(of: $0))" }
    options += words.map { "--word \"\($0.word)=\($0.reading.wordOfLayoutFile)\"" }
    if let option { options.append("--option \(option)") }
    if let level { options.append("--level \(level)") }
    if let cycle { options.append("--cycle \(cycle)") }
    return options + rules
  }
}
