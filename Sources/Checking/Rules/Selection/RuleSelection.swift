import Domain

/// Which rules to run, by code or by the start of a code.
package struct RuleSelection: Sendable {
  /// The rules to run, in the order of the catalogue.
  package let rules: [Rule]

  /// The rules that were left out, and why.
  package let deselected: [CheckResult.SkippedRule]

  /// The codes of the rules that were asked for, which no setting turns off.
  package let selected: Set<String>

  /// Every rule of the catalogue.
  package static let all = RuleSelection(rules: Catalogue.all, deselected: [], selected: [])

  private init(
    rules: [Rule], deselected: [CheckResult.SkippedRule], selected: Set<String>
  ) {
    self.rules = rules
    self.deselected = deselected
    self.selected = selected
  }

  /// Selects rules by code (`C101`) or by the start of one (`C`, `C1`), whatever the case.
  ///
  /// Rules that stop the check always run: without them no other finding could be trusted.
  ///
  /// - Parameters:
  ///   - select: What to run; everything when empty.
  ///   - ignore: What to leave out of that.
  /// - Throws: ``RuleSelectionError`` for a code that no rule has, or one that cannot be ignored.
  package init(select: [String] = [], ignore: [String] = []) throws(RuleSelectionError) {
    for code in select + ignore where Self.rules(matching: code).isEmpty {
      let nearest = Nearest(among: Catalogue.all.map(\.code)).word(to: code)
      throw .unknownCode(code, nearest: nearest)
    }
    for code in ignore {
      guard let rule = Catalogue.rule(code: code), rule.stopsTheCheck else { continue }
      throw .cannotIgnore(rule.code)
    }
    let selected = Set(select.flatMap { Self.rules(matching: $0) })
    self.selected = selected
    let ignored = Set(ignore.flatMap { Self.rules(matching: $0) })
    rules = Catalogue.all.filter {
      $0.stopsTheCheck
        || (select.isEmpty || selected.contains($0.code)) && !ignored.contains($0.code)
    }
    let running = Set(rules.map(\.code))
    deselected = Catalogue.all.filter { !running.contains($0.code) }.map {
      .init(rule: $0.code, reason: ignored.contains($0.code) ? "it was ignored" : "not selected")
    }
  }

  private static func rules(matching code: String) -> [String] {
    guard !code.isEmpty else { return [] }
    return Catalogue.all.map(\.code).filter { $0.hasPrefix(code.uppercased()) }
  }
}

/// Why a selection of rules makes no sense.
package enum RuleSelectionError: Error, Sendable, Hashable, CustomStringConvertible {
  /// No rule has the code, nor starts with it; the nearest that exists.
  case unknownCode(String, nearest: String?)
  /// The rule finds that nothing can be checked, so it always runs.
  case cannotIgnore(String)

  /// What is wrong and what to do, as one plain sentence.
  package var description: String {
    switch self {
    case .unknownCode(let code, let nearest?):
      "No rule has the code “\(code)”: did you mean \(nearest)?"
    case .unknownCode(let code, nil):
      "No rule has the code “\(code)”: “ksbcheck rules” lists them all."
    case .cannotIgnore(let code):
      "\(code) cannot be ignored: when it finds something, nothing else could be checked."
    }
  }
}
