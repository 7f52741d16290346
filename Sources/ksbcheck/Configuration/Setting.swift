import KSBCheckKit

/// A value, and where it came from.
struct Setting<Value> {
  var value: Value
  /// Where it came from, as a comment: `the command line`, `ksbcheck.yml, line 3`.
  var origin: String

  /// The value of the command line, which wins, or that of the file.
  static func first(_ given: Value?, _ file: ConfigurationFile?, _ key: String, _ stated: Value?)
    -> Setting?
  {
    if let given { return Setting(value: given, origin: "the command line") }
    guard let file, let stated else { return nil }
    return Setting(value: stated, origin: file.origin(line: file.configuration.lines[key]))
  }
}

extension ConfigurationFile {
  /// A line of the file in words.
  func origin(line: Int?) -> String { line.map { "\(name), line \($0)" } ?? name }
}
