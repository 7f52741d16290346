import Rules

/// What the command line, or a manifest, says of a submission; it wins over a configuration file.
struct GivenFacts: Sendable {
  var mapping: String?
  var structure: String?
  var layout: String?
  /// The layout file, when it was read before: a pipe can be read but once.
  var layoutFile: LayoutFile?
  var standards: [String] = []
  var option: String?
  var level: Int?
  var cycle: String?
  var failOn: Severity?

  /// The options that shaped the result, as the report's receipt names them; no paths.
  func stated(
    _ file: ConfigurationFile?, layout: String? = nil, rules: [String]
  ) -> [String] {
    var options = [file?.name].compactMap { $0 }
    if let layout { options.append("--layout \(FileReading.name(of: layout))") }
    if let option { options.append("--option \(option)") }
    if let level { options.append("--level \(level)") }
    if let cycle { options.append("--cycle \(cycle)") }
    return options + rules
  }
}
