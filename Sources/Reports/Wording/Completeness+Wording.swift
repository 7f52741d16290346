import Domain

extension Completeness {
  /// So many rules that are off are named; more are counted.
  private static let mostRules = 3

  /// What was not checked, as the parts of a list: `every choice of units`.
  var notChecked: [String] {
    [
      standard ? nil : "the standard’s own list of KSBs",
      structure ? nil : "every choice of units",
      structure && !undecided.isEmpty
        ? "whether every choice of units covers \(CodeList(undecided).text)" : nil,
      rulesOff.isEmpty ? nil : "what \(rulesOffInWords) would find",
    ].compactMap { $0 }
  }

  /// What would have it checked, as the parts of a list.
  var remedies: [String] {
    [
      standard ? nil : "give the standard’s record (--standard)",
      structure ? nil : "give the structure workbook (--structure)",
      structure && !undecided.isEmpty
        ? "settle what keeps the choices of units from being known" : nil,
      rulesOff.isEmpty ? nil : "restore \(rules)",
    ].compactMap { $0 }
  }

  /// The rules that are off or less severe, named or counted.
  private var rules: String {
    guard let last = rulesOff.last, rulesOff.count <= Self.mostRules else {
      return "\(rulesOff.count) rules"
    }
    let names = rulesOff.dropLast().joined(separator: ", ")
    return names.isEmpty ? "rule \(last)" : "rules \(names) and \(last)"
  }

  private var rulesOffInWords: String {
    rulesOff.count > Self.mostRules
      ? "\(rules) that are off or less severe" : "\(rules), off or less severe,"
  }
}
