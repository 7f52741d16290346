import Checking
import Domain
import Recognition

/// Gives each finding an identity that outlives the rows around it.
///
/// The identity is made of the rule, what it is about (standard, option, KSB, unit) and the sheet,
/// never of the row, so that a link to a finding still holds when rows are inserted above it.
/// Findings that share all of these are told apart by their order.
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
