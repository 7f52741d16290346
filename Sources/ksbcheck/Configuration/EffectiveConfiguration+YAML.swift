import Checking
import Domain
import KSBCheckKit
import Recognition

extension EffectiveConfiguration {
  /// The configuration as a file that can be saved, with a comment on where each value came from.
  func yaml(option: String?) -> String {
    var lines = ["# The settings in effect. Save them as ksbcheck.yml in the current folder:"]
    lines.append("# paths are relative to it.")
    lines += facts
    lines.append(Self.line("mapping", Self.quoted(mapping.value), mapping.origin))
    lines += structure.map { [Self.line("structure", Self.quoted($0.value), $0.origin)] } ?? []
    lines += layoutLines
    lines += wordLines
    lines += standardLines(option: option)
    let judged = AppliedCycle(stated: cycle?.value)
    lines.append(
      Self.line("cycle", Self.quoted(judged.name), cycle?.origin ?? "the default: the latest"))
    lines.append(
      Self.line("fail-on", (failOn?.value ?? .mustFix).rawValue, failOn?.origin ?? "the default"))
    return (lines + checklistLines + ruleLines + suppressionLines).joined(separator: "\n") + "\n"
  }

  private var facts: [String] {
    let lines = [
      title.map { Self.line("  title", Self.quoted($0.value), $0.origin) },
      number.map { Self.line("  number", Self.quoted($0.value), $0.origin) },
      level.map { Self.line("  level", "\($0.value)", $0.origin) },
      credits.map { Self.line("  credits", "\($0.value)", $0.origin) },
    ].compactMap { $0 }
    return lines.isEmpty ? [] : ["qualification:"] + lines
  }

  private var layoutLines: [String] {
    guard layouts.count != 1 else {
      return layouts.map { Self.line("layout", Self.quoted($0.value), $0.origin) }
    }
    return layouts.isEmpty
      ? []
      : ["layout:"]
        + layouts.map { "  - \(Self.quoted($0.value))  # \(YAMLText.comment($0.origin))" }
  }

  private var wordLines: [String] {
    guard !words.isEmpty else { return [] }
    return ["words:"]
      + words.map { word in
        let origin = word.source == "--word" ? "the command line" : word.source
        return Self.line("  \(Self.quoted(word.word))", word.reading.wordOfLayoutFile, origin)
      }
  }

  private func standardLines(option: String?) -> [String] {
    guard !standards.isEmpty else { return [] }
    return ["standards:"]
      + standards.flatMap { setting -> [String] in
        let standard = setting.value
        let key = isFile(standard) ? "file" : "reference"
        let details = [
          ("option", option ?? standard.option), ("pathway", standard.pathway),
          ("sheet", standard.sheet),
        ]
        return [Self.line("  - \(key)", Self.quoted(standard.text), setting.origin)]
          + details.compactMap { key, value in
            let origin = key == "option" && option != nil ? "the command line" : setting.origin
            return value.map { Self.line("    \(key)", Self.quoted($0), origin) }
          }
      }
  }

  private var checklistLines: [String] {
    let lines = Checklist.Item.allCases.compactMap { item in
      checklist[item].map { stated in
        let line = file?.configuration.lines["checklist.\(item.rawValue)"]
        return Self.line(
          "  \(item.rawValue)", Self.quoted(stated), file?.origin(line: line) ?? "")
      }
    }
    return lines.isEmpty ? [] : ["checklist:"] + lines
  }

  private var ruleLines: [String] {
    let codes = Set(rules.levels.keys).union(rules.limits.keys).sorted()
    guard !codes.isEmpty else { return [] }
    return ["rules:"]
      + codes.map { code in
        let origin = file?.origin(line: file?.configuration.lines["rules.\(code)"]) ?? ""
        let level = rules.levels[code]?.word
        guard let limit = rules.limits[code] else {
          return Self.line("  \(code)", level ?? "off", origin)
        }
        let severity = level.map { "severity: \($0), " } ?? ""
        return Self.line("  \(code)", "{ \(severity)limit: \(limit) }", origin)
      }
  }

  private var suppressionLines: [String] {
    guard !suppressions.isEmpty else { return [] }
    return ["suppress:"]
      + suppressions.map { suppression in
        let parts = [
          ("rule", suppression.rule), ("ksb", suppression.ksb?.description),
          ("standard", suppression.standard), ("unit", suppression.unit),
          ("reason", suppression.reason), ("by", suppression.by), ("date", suppression.date),
          ("until", suppression.until),
        ].compactMap { key, value in value.map { "\(key): \(Self.quoted($0))" } }
        return "  - { \(parts.joined(separator: ", ")) }  # \(YAMLText.comment(suppression.source))"
      }
  }

  private static func line(_ key: String, _ value: String, _ origin: String) -> String {
    "\(key): \(value)  # \(YAMLText.comment(origin))"
  }

  private static func quoted(_ text: String) -> String { YAMLText.quoted(text) }
}

extension RuleSettings.Level {
  fileprivate var word: String {
    switch self {
    case .off: "off"
    case .severity(let severity): severity.rawValue
    }
  }
}
