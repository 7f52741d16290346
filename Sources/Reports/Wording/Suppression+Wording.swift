import Checking

extension ReportedFinding {
  /// Why it need not be fixed, and who decided; nil when it counts.
  var decision: String? {
    guard let suppression = finding.suppression else { return nil }
    let facts = [
      suppression.by, suppression.date, suppression.until.map { "until \($0)" },
    ].compactMap { $0 }
    let source = facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))"
    return "Reason: \(suppression.reason)\(source)"
  }
}
