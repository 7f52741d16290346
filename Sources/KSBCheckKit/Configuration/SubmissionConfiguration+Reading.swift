import Checking
import Domain
import Recognition
import Yams

extension SubmissionConfiguration {
  /// The cycles that there are.
  package static let cycles = PublishedCycles.known.names

  private static let keys = [
    "qualification", "mapping", "structure", "standards", "cycle", "layout", "words", "fail-on",
    "rules", "suppress", "checklist",
  ]

  /// Reads a configuration file; an empty one says nothing.
  ///
  /// - Parameters:
  ///   - bytes: What the file holds.
  ///   - file: Its name, as errors and reports give it.
  /// - Throws: ``ConfigurationError`` at the first thing that cannot be used.
  package init(reading bytes: [UInt8], file: String) throws(ConfigurationError) {
    self.init()
    guard let root = try YAMLDocument.root(of: bytes, file: file) else { return }
    if root.isNull { return }
    let section = try Section(root, of: file, keys: Self.keys, file: file)
    mapping = try section.path("mapping")
    structure = try section.path("structure")
    layouts = try Self.paths("layout", in: section)
    failOn = try section.value("fail-on", wants: FailOn.choices) { FailOn(rawValue: $0) }
    if let node = section["words"] { words = try ToldWord.all(in: node, file: file) }
    try readQualification(section)
    try readChecklist(section)
    for node in try section.items("standards") {
      standards.append(try Standard(node, file: file))
    }
    try readRules(section)
    for node in try section.items("suppress") {
      suppressions.append(try Suppression(node, file: file, settings: rules))
    }
    for key in section.keys { lines[key] = lines[key] ?? section.line(of: key) }
  }

  /// One path, or a list of them.
  private static func paths(
    _ key: String, in section: Section
  ) throws(ConfigurationError) -> [String] {
    guard let node = section[key] else { return [] }
    guard case .sequence = node else { return [try section.path(key)].compactMap { $0 } }
    var paths: [String] = []
    for item in try section.items(key) {
      guard let path = item.scalar?.string, !YAMLText.folded(path).isEmpty else {
        throw section.error(key, .wrongKind(key: key, wants: "a path, or a list of paths"))
      }
      paths.append(path)
    }
    return paths
  }

  private mutating func readQualification(_ root: Section) throws(ConfigurationError) {
    qualification.cycle = try root.value(
      "cycle", wants: "one of \(Self.cycles.joined(separator: ", "))"
    ) { Self.cycles.contains($0) ? $0 : nil }
    guard let node = root["qualification"] else { return }
    let section = try Section(
      node, of: "qualification", keys: ["title", "number", "level", "credits"], file: root.file)
    qualification.title = try section.text("title")
    qualification.number = try section.text("number")
    qualification.level = try section.value("level", wants: "a whole number from 1 to 8") {
      Int($0).flatMap { (1...8).contains($0) ? $0 : nil }
    }
    qualification.credits = try section.value("credits", wants: "a number such as 240 or 7.5") {
      Amount(configured: $0)
    }
    for key in section.keys { lines["qualification.\(key)"] = section.line(of: key) }
  }

  private mutating func readChecklist(_ root: Section) throws(ConfigurationError) {
    guard let node = root["checklist"] else { return }
    let section = try Section(
      node, of: "checklist", keys: Checklist.Item.allCases.map(\.rawValue), file: root.file)
    for item in Checklist.Item.allCases {
      qualification.checklist[item] = try section.text(item.rawValue)
    }
    for key in section.keys { lines["checklist.\(key)"] = section.line(of: key) }
  }

  private mutating func readRules(_ root: Section) throws(ConfigurationError) {
    guard let node = root["rules"] else { return }
    let section = try Section(node, of: "rules", keys: nil, file: root.file)
    for code in section.keys {
      try readRule(code, in: section)
      lines["rules.\(code.uppercased())"] = section.line(of: code)
    }
  }

  private mutating func readRule(
    _ code: String, in section: Section
  ) throws(ConfigurationError) {
    guard let node = section[code] else { return }
    var level: RuleSettings.Level?
    var limit: Double?
    if case .mapping = node {
      let inner = try Section(node, of: code, keys: ["severity", "limit"], file: section.file)
      level = try inner.value("severity", wants: RuleSettings.Level.choices) {
        .init(configured: $0)
      }
      limit = try inner.value("limit", wants: "a share from 0 to 1, such as 0.2") { text in
        Double(text).flatMap { (0...1).contains($0) ? $0 : nil }
      }
    } else {
      level = try section.value(code, wants: RuleSettings.Level.choices) { .init(configured: $0) }
    }
    do throws(RuleSettingsError) {
      if let level { try rules.set(level, for: code) }
      if let limit { try rules.set(limit: limit, for: code) }
    } catch {
      throw section.error(code, .init(error))
    }
    let needsLimit = RuleSettings.rulesWithLimits.contains(code.uppercased())
    if needsLimit, limit == nil, level != .off {
      throw section.error(code, .limitMissing(rule: code.uppercased()))
    }
  }
}

extension ConfigurationError.Problem {
  fileprivate init(_ error: RuleSettingsError) {
    switch error {
    case .unknownRule(let code):
      self = .unknownRule(code, nearest: Nearest(among: Catalogue.all.map(\.code)).word(to: code))
    case .mustStay(let code): self = .cannotChange(rule: code)
    case .hasNoLimit(let code): self = .noLimitToSet(rule: code)
    case .notAShare(let code): self = .limitMissing(rule: code)
    }
  }
}

extension FailOn {
  /// What can be written, in words.
  fileprivate static var choices: String { "must-fix, incomplete, should-fix or note" }
}

extension RuleSettings.Level {
  /// What can be written, in words.
  fileprivate static var choices: String { "off, note, should-fix or must-fix" }

  fileprivate init?(configured text: String) {
    if text == "off" {
      self = .off
    } else if let severity = Severity(rawValue: text) {
      self = .severity(severity)
    } else {
      return nil
    }
  }
}
