/// Names for submissions that are unique and fit to be folders on any system.
struct SubmissionNames {
  private static let longest = 100
  /// File systems allow 255, some 143, and a number may be put after it.
  private static let longestInBytes = 120
  private static let devices: Set<String> = ["con", "prn", "aux", "nul"]
  private static let ports: Set<String> = ["com", "lpt"]

  private var used: [String: Int] = [:]

  /// A name like the one wanted; the second of one name gets `-2` after it, and so on.
  ///
  /// Neither case nor the way in which accents are written tells names apart here, because they do
  /// not on every disk: two submissions that differ in them get two names.
  mutating func unique(_ wanted: String) -> String {
    let base = Self.safe(wanted)
    guard let count = used[Self.folded(base)] else {
      used[Self.folded(base)] = 1
      return base
    }
    var next = count + 1
    while used[Self.folded("\(base)-\(next)")] != nil { next += 1 }
    used[Self.folded(base)] = next
    used[Self.folded("\(base)-\(next)")] = 1
    return "\(base)-\(next)"
  }

  /// The same for names that some disk holds to be the same.
  private static func folded(_ name: String) -> String { name.uppercased().lowercased() }

  /// The name with a hyphen for whatever has a meaning in paths on some system.
  private static func safe(_ name: String) -> String {
    var safe = String.UnicodeScalarView()
    for scalar in name.unicodeScalars.prefix(longest) { safe.append(self.safe(scalar)) }
    // No file hides, and no system trims the end.
    var kept = safe.drop { $0 == "." || $0 == " " || $0 == "-" }
    var bytes = kept.reduce(0) { $0 + UTF8.width($1) }
    while let last = kept.last, bytes > longestInBytes || last == "." || last == " " {
      kept.removeLast()
      bytes -= UTF8.width(last)
    }
    return kept.isEmpty ? "submission" : unreserved(String(kept))
  }

  private static func safe(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "/", "\\", ":", "*", "?", "\"", "<", ">", "|": return "-"
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return "-"
    default:
      // Those that choose between two forms of the sign before them do show.
      let isSelector = (0xFE00...0xFE0F).contains(scalar.value)
      let isShown = !scalar.properties.isDefaultIgnorableCodePoint || isSelector
      return isShown && !scalar.properties.isNoncharacterCodePoint ? scalar : "-"
    }
  }

  /// The name with a number where it would be a device on Windows, or a file of the index here,
  /// whatever its ending: `index-1.json`.
  private static func unreserved(_ name: String) -> String {
    let end = name.utf8.firstIndex(of: UInt8(ascii: ".")) ?? name.endIndex
    let stem = name[..<end]
    return isReserved(folded(String(stem))) ? "\(stem)-1\(name[end...])" : name
  }

  private static func isReserved(_ stem: String) -> Bool {
    if devices.contains(stem) { return true }
    if stem.count == 4, ports.contains(String(stem.prefix(3))), stem.last?.isNumber == true {
      return true
    }
    let words = stem.split(separator: "-", omittingEmptySubsequences: false)
    let isShard = words.count >= 4 && words[0] == "shard" && words[2] == "of"
    let isIndex = words[0] == "index" && (words.count == 1 || words.count == 2)
    let isTable = words.count == 1 || ["gaps", "heatmap"].contains(words.last)
    return isShard && (words.count == 4 || isTable) || isIndex && isTable
  }
}
