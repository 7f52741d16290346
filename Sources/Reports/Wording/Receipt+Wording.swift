import Checking

extension Receipt.Role {
  /// What the file was used as, in a word or two.
  var word: String {
    switch self {
    case .mapping: "mapping"
    case .structure: "structure"
    case .standard: "standard"
    case .configuration: "configuration"
    case .layout: "layout"
    case .baseline: "baseline"
    case .against: "other version of the standard"
    }
  }
}

extension Receipt.Input {
  /// The digest, or why there is none.
  var digest: String { file.sha256 ?? "not known: the file could not be read" }
}

extension Report {
  /// The program, its rules and the options, in one line.
  var madeBy: String {
    let options = options.isEmpty ? "no options" : "options: \(options.joined(separator: ", "))"
    return "ksbcheck \(toolVersion), \(rules.count) rules, \(options)"
  }
}
