import Files

/// A submission that a batch is to check: its files, and what is stated of it.
package struct PlannedSubmission: Sendable {
  /// What reports and the index call it, and its folder in the output: unique in the batch.
  package var name: String

  /// The mapping workbook's path; nil when the configuration file names it.
  package var mapping: String?

  /// The structure workbook's path; nil when none is known.
  package var structure: String?

  /// The configuration file's path; nil to look for one beside the mapping.
  package var configuration: String?

  /// What a manifest states of it; nil when no manifest lists it.
  package var stated: ManifestRow?

  /// Whether the user named its file on the command line.
  package var isNamed: Bool

  /// Why it cannot be checked, as a clause that follows the name of its file; nil when it can.
  package var problem: String?

  package init(
    name: String, mapping: String? = nil, structure: String? = nil,
    configuration: String? = nil, stated: ManifestRow? = nil,
    isNamed: Bool = false, problem: String? = nil
  ) {
    self.name = name
    self.mapping = mapping
    self.structure = structure
    self.configuration = configuration
    self.stated = stated
    self.isNamed = isNamed
    self.problem = problem
  }
}

/// The submissions of a batch, in the order of the input.
package struct BatchPlan: Sendable {
  package var submissions: [PlannedSubmission] = []

  /// What the user should know of the planning, a sentence each.
  package var notices: [String] = []

  package init() {}
}

/// Finds the workbooks of one folder that belong together: a mapping, and its structure.
///
/// Names that differ only in the words “mapping” and “structure” belong together; so do the one
/// mapping and the one structure of a folder. Where a folder holds two workbooks and their names
/// say nothing, what is in them decides.
struct WorkbookPairing {
  /// A mapping, and the structure that belongs to it, if one does.
  struct Pair {
    var mapping: String
    var structure: String?
  }

  private let names: [String]
  private let look: (String) -> WorkbookContents

  /// - Parameters:
  ///   - names: The names of the workbooks, in order.
  ///   - look: Tells what the workbook of a name holds.
  init(_ names: [String], look: @escaping (String) -> WorkbookContents) {
    self.names = names
    self.look = look
  }

  /// The pairs and the workbooks by themselves, in the order of the first of each.
  func pairs() -> [Pair] {
    let structures = partners()
    let taken = Set(structures.values)
    return names.indices.filter { !taken.contains($0) }
      .map { Pair(mapping: names[$0], structure: structures[$0].map { names[$0] }) }
  }

  /// The place of the structure of each mapping that has one.
  private func partners() -> [Int: Int] {
    let mappings = names.indices.filter { WorkbookName(names[$0]).saysMapping }
    let structures = names.indices.filter { WorkbookName(names[$0]).saysStructure }
    if mappings.count == 1, structures.count == 1 { return [mappings[0]: structures[0]] }
    if names.count == 2, mappings.count + structures.count < 2 { return byContents() }
    // Names of the same bytes first, so that twins that only look the same find each their own.
    let exact = partners(of: mappings, among: structures) { PathKey(WorkbookName($0).subject) }
    let taken = Set(exact.values)
    let others = partners(
      of: mappings.filter { exact[$0] == nil }, among: structures.filter { !taken.contains($0) }
    ) { WorkbookName($0).subject }
    return exact.merging(others) { first, _ in first }
  }

  private func partners<Subject: Hashable>(
    of mappings: [Int], among structures: [Int], by subject: (String) -> Subject
  ) -> [Int: Int] {
    let bySubject = Dictionary(grouping: structures) { subject(names[$0]) }
    var partners: [Int: Int] = [:]
    for (subject, own) in Dictionary(grouping: mappings, by: { subject(names[$0]) })
    where own.count == 1 {
      if let found = bySubject[subject], found.count == 1 { partners[own[0]] = found[0] }
    }
    return partners
  }

  private func byContents() -> [Int: Int] {
    let contents = names.map(look)
    guard let mapping = contents.firstIndex(of: .mapping),
      let structure = contents.firstIndex(of: .structure)
    else { return [:] }
    return [mapping: structure]
  }
}

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
  /// Neither case nor the way in which accents are written distinguishes names here, because they do
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

/// A part of a batch, for one of several machines: `2/5` is the second of five.
///
/// Parts are runs of neighbours, so that their reports one after the other are in input order.
package struct Shard: Sendable, Hashable {
  /// Which part, counted from 1.
  package let number: Int
  /// How many parts there are.
  package let count: Int

  /// Reads `I/N`; nil unless both are whole numbers and I is from 1 to N.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let count = Int(parts[1]),
      number >= 1, number <= count, count <= 1_000_000
    else { return nil }
    self.number = number
    self.count = count
  }

  /// The places of this part among `total` submissions.
  package func places(of total: Int) -> Range<Int> {
    let (size, rest) = (total / count, total % count)
    let start = size * (number - 1) + min(rest, number - 1)
    return start..<(start + size + (number <= rest ? 1 : 0))
  }

  /// The part in words of a file's name: `shard-2-of-5`.
  package var name: String { "shard-\(number)-of-\(count)" }
}
