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

  /// How much it weighs.
  public var severity: Severity { finding.severity }

  /// What was found, in one plain sentence.
  public var message: String { finding.message }

  /// What to do about it, in one plain sentence.
  public var help: String { finding.help }
}
