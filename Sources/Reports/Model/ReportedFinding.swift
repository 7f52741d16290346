public import Checking
import Domain
import Recognition

/// A finding with what a report adds to it: an identity, and the clause it rests on.
public struct ReportedFinding: Sendable, Hashable {
  /// The finding's own anchor, such as `f-C101-K7-9f3c21ab`: see ``FindingIDs``.
  public let id: String

  /// What was found.
  package let finding: Finding

  /// The clause of the criteria, or the reason, that the rule rests on; nil when unknown.
  package let clause: String?

  /// Whether the earlier report had it too; nil when there is none to compare with, and for what
  /// does not count.
  package internal(set) var age: Comparison.Age?

  /// Where it is in Excel's own notation; nil for the file as a whole.
  public var place: String? { finding.location.map(\.description) }

  /// So much of a cell's text is shown to people; data formats hold all of it.
  private static let longestQuotation = 240

  /// The cell's text on one line, cut at a word when it is long; nil when quoting does not help.
  var quotation: String? {
    guard let text = finding.quoted else { return nil }
    let line = SanitizedText.oneLine(String(text.prefix(4 * Self.longestQuotation)))
    guard line.count > Self.longestQuotation else { return line }
    let head = line.prefix(Self.longestQuotation)
    let atWord = head.lastIndex(of: " ").map { head[..<$0] } ?? head
    return "\(atWord)…"
  }

  /// The group of findings of the same cause that it is one of, after the name of its rule.
  var groupInWords: String { finding.group.map { ", group \($0)" } ?? "" }

  /// Whether the user has decided that it need not be fixed: it then counts for nothing.
  public var isSuppressed: Bool { finding.suppression != nil }

  /// The rule's code, such as `C101`.
  public var rule: String { finding.rule }

  /// The code of the KSB it is about, such as `K7`; nil when it is about none.
  public var ksbCode: String? { finding.ksb?.description }

  /// Its severity.
  public var severity: Severity { finding.severity }

  /// What was found, in one plain sentence.
  public var message: String { finding.message }

  /// What to do about it, in one plain sentence.
  public var help: String { finding.help }
}

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

/// Gives each finding an identity that outlives the rows around it.
///
/// The identity comes from the rule, what it is about (standard, option, KSB, unit) and the sheet,
/// never of the row, so that a link to a finding still holds when rows are inserted above it.
/// Findings that share all of these are distinguished by their order.
struct FindingIDs {
  private var used: [String: Int] = [:]

  /// The identity of the next finding, in the order of the report.
  mutating func next(for finding: Finding) -> String {
    let ksb = finding.ksb?.description ?? ""
    let key = [
      finding.rule, ksb, finding.location?.sheet ?? "", finding.standard ?? "",
      finding.option ?? "", finding.unit ?? "",
    ].joined(separator: "\u{0}")
    let parts = ["f", Self.plain(finding.rule), Self.plain(ksb), Self.digest(key)]
    let base = parts.filter { !$0.isEmpty }.joined(separator: "-")
    let count = used[base, default: 0] + 1
    used[base] = count
    return count == 1 ? base : "\(base)-\(count)"
  }

  /// What of a text may stand in an anchor.
  private static func plain(_ text: String) -> String {
    text.filter { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == ".") }
  }

  /// Eight hexadecimal digits of the text's FNV-1a hash: the same on every machine and every run.
  private static func digest(_ text: String) -> String {
    var hash: UInt32 = 2_166_136_261
    for byte in text.utf8 { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
    return Hexadecimal.digits(hash, width: 8)
  }
}
