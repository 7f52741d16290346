/// Names for submissions that are unique and fit to be folders on any system.
struct SubmissionNames {
  /// In bytes: file systems allow 255, some 143, and a number may be put after it.
  private static let longest = 120
  private static let reserved: Set<String> = [
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "lpt1", "lpt2", "lpt3", "index",
  ]

  private var used: [String: Int] = [:]

  /// A name like the one wanted; the second of one name gets `-2` after it, and so on.
  ///
  /// Case does not tell names apart, because it does not on every disk.
  mutating func unique(_ wanted: String) -> String {
    let base = Self.safe(wanted)
    guard let count = used[base.lowercased()] else {
      used[base.lowercased()] = 1
      return base
    }
    var next = count + 1
    while used["\(base)-\(next)".lowercased()] != nil { next += 1 }
    used[base.lowercased()] = next
    used["\(base)-\(next)".lowercased()] = 1
    return "\(base)-\(next)"
  }

  /// The name with a hyphen for whatever has a meaning in paths on some system.
  private static func safe(_ name: String) -> String {
    var safe = ""
    for scalar in name.unicodeScalars {
      guard safe.utf8.count + UTF8.width(scalar) <= longest else { break }
      switch scalar {
      case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": safe += "-"
      default:
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: safe += "-"
        default: safe.unicodeScalars.append(scalar)
        }
      }
    }
    // No file hides, and no system trims the end.
    let trimmed = safe.drop { $0 == "." || $0 == " " || $0 == "-" }
    let end = trimmed.reversed().drop { $0 == "." || $0 == " " }
    let result = String(end.reversed())
    if result.isEmpty { return "submission" }
    return reserved.contains(result.lowercased()) ? "\(result)-1" : result
  }
}
