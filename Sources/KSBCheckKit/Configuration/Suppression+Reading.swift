import Checking
import Domain
import Yams

extension Suppression {
  private static let keys = ["rule", "ksb", "standard", "unit", "reason", "by", "date", "until"]

  /// Reads an item of `suppress`.
  ///
  /// Whoever decides that a must-fix finding need not be fixed is named.
  init(_ node: Node, file: String, settings: RuleSettings) throws(ConfigurationError) {
    let section = try Section(
      node, of: "suppress", keys: Self.keys, name: "a suppression", file: file)
    let rule = try Self.rule(in: section)
    let day = "a day of the calendar, written yyyy-MM-dd"
    self.init(
      rule: rule,
      ksb: try section.value("ksb", wants: "a code such as K1") { KSBCode(configured: $0) },
      standard: try section.value("standard", wants: "ST and four digits, such as ST0000") {
        StandardReference($0)?.reference
      },
      unit: try section.text("unit"), reason: try section.required("reason"),
      by: try section.text("by"),
      date: try section.value("date", wants: day, CalendarDay.read),
      until: try section.value("until", wants: day, CalendarDay.read),
      source: section.line.map { "\(file), line \($0)" } ?? file, file: file)
    if by == nil, settings.severity(of: rule) == .mustFix {
      throw section.error(
        "rule", .missing(key: "by", section: "a suppression of \(rule), a must-fix rule,"))
    }
    if let date, let until, until < date {
      throw section.error(
        "until", .badValue(key: "until", value: until, wants: "no earlier than “date”"))
    }
  }

  private static func rule(in section: Section) throws(ConfigurationError) -> String {
    let code = try section.required("rule")
    guard let rule = Catalogue.rule(code: code) else {
      let nearest = Nearest(among: Catalogue.all.map(\.code)).word(to: code)
      throw section.error("rule", .unknownRule(code, nearest: nearest))
    }
    guard rule.canBeSuppressed else {
      throw section.error("rule", .cannotSuppress(rule: rule.code))
    }
    return rule.code
  }
}
