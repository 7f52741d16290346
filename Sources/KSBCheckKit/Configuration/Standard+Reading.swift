import Domain
import Yams

extension SubmissionConfiguration.Standard {
  private static let keys = ["reference", "file", "version", "option", "pathway", "sheet"]

  /// Reads an item of `standards`; where a file is named, it is the one that is read.
  init(_ node: Node, file: String) throws(ConfigurationError) {
    let section = try Section(
      node, of: "standards", keys: Self.keys, name: "a standard", file: file)
    self.init(
      source: try Self.source(in: section), option: try section.text("option"),
      pathway: try section.text("pathway"),
      sheet: try section.verbatim("sheet"))
    line = section.line
  }

  private static func source(in section: Section) throws(ConfigurationError) -> Source {
    if let path = try section.path("file") { return .file(path) }
    let text = try section.required("reference")
    guard let reference = StandardReference(text) else {
      throw section.error(
        "reference",
        .badValue(key: "reference", value: text, wants: "ST and four digits, such as ST0000"))
    }
    guard let version = try section.text("version") else { return .reference(reference) }
    guard reference.version == nil, let exact = StandardReference("\(text)@\(version)") else {
      throw section.error(
        "version", .badValue(key: "version", value: version, wants: "a version such as 1.1"))
    }
    return .reference(exact)
  }
}
