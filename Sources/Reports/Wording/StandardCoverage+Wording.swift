import Checking

extension StandardCoverage {
  /// The standard as a person would name it, such as `ST0827 Nurse, version 1.0`.
  var label: String {
    let name = [reference, title].compactMap { $0 }.joined(separator: " ")
    let parts = [
      name.isEmpty ? "The sheet’s own list" : name, version.map { "version \($0)" },
      option.map { "option \($0)" },
    ]
    return parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// Where the list of KSBs came from, in plain words.
  var sourceWords: String {
    switch source {
    case .file: "the standard’s file that you gave"
    case .library: "your library of standards"
    case .sheet: "the mapping sheet’s own list"
    }
  }
}
