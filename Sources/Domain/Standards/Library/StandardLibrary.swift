#if canImport(FoundationEssentials)
  public import FoundationEssentials
#else
  public import Foundation
#endif

/// The user’s library of standards: a folder of JSON files, one record each.
///
/// File names do not matter; the records say which standard they are. Files that cannot be read
/// are skipped unless their name says that they are the one asked for.
public struct StandardLibrary: Sendable, Hashable {
  /// A standard in the library.
  package struct Entry: Sendable, Hashable {
    /// The file’s name without its folder.
    package let file: String
    /// The reference, such as `ST0116`.
    package let reference: String
    /// The title of the occupation.
    package let title: String
    /// The version, if the record gives one.
    package let version: String?
    /// What else the record says that the occupation is called, options' codes included.
    package let otherReferences: [String]
    /// The level, if the record gives one.
    package let level: Int?
    /// How many statements of knowledge, skill and behaviour the record lists, in this order.
    package let counts: [Int]

    /// Whether the record says that a reference is its own, its occupation's, or an option's.
    func goesBy(_ wanted: String) -> Bool {
      reference == wanted || otherReferences.contains(wanted)
    }
  }

  /// A standard that was looked up, and the file that holds it.
  package struct Found: Sendable, Hashable {
    /// The standard.
    package let standard: OccupationalStandard
    /// The file’s name without its folder.
    package let file: String
    /// The bytes of the file.
    package let contents: Data
  }

  /// The folder.
  package let folder: URL

  /// Creates a library; the folder is read at each question.
  public init(folder: URL) {
    self.folder = folder
  }

  /// Finds a standard.
  ///
  /// - Parameters:
  ///   - reference: The reference, in either case.
  ///   - version: The version; nil for the highest. Of several files with it, the first by name.
  /// - Returns: The standard, or nil when the folder does not hold it or is not there.
  /// - Throws: `StandardError.libraryFile` when the file that holds it cannot be read.
  package func standard(
    reference: String, version: String?
  ) throws(StandardError) -> OccupationalStandard? {
    try found(reference: reference, version: version)?.standard
  }

  /// Finds a standard and the file that holds it, as ``standard(reference:version:)`` does.
  ///
  /// - Throws: `StandardError.libraryFile` when the file that holds it cannot be read.
  package func found(reference: String, version: String?) throws(StandardError) -> Found? {
    let wanted = StandardReference(reference)?.reference ?? reference
    let candidates = entries(of: wanted).filter { entry in
      version.map { Self.same($0, entry.version) } ?? true
    }
    if let best = candidates.reduce(nil, Self.newer) { return try read(best.file) }
    // Nothing fits: perhaps a file that cannot be read is the one, and its name says so.
    for file in files where Self.name(file, tells: wanted) && entry(file) == nil {
      return try read(file)
    }
    return nil
  }

  /// Every version of a standard, the newest first.
  ///
  /// Of several files with one version, the first by name.
  ///
  /// - Throws: `StandardError.libraryFile` when one of them cannot be read.
  package func versions(of reference: String) throws(StandardError) -> [Found] {
    let wanted = StandardReference(reference)?.reference ?? reference
    var versions: [Entry] = []
    for entry in entries(of: wanted)
    where !versions.contains(where: { Self.areSame($0.version, entry.version) }) {
      versions.append(entry)
    }
    let newestFirst = versions.enumerated().sorted { left, right in
      if Self.isOlder(right.element.version, left.element.version) { return true }
      return !Self.isOlder(left.element.version, right.element.version)
        && left.offset < right.offset
    }
    var found: [Found] = []
    for version in newestFirst { found.append(try read(version.element.file)) }
    return found
  }

  /// The paths of all files that may be records.
  package var paths: [String] { files.map { folder.appendingPathComponent($0).path } }

  /// Whether a file of the library is a standard's record, or is called by one of some references
  /// and so is read for it even though it is broken.
  package func isRecord(_ path: String, orNamedBy references: [String]) -> Bool {
    let file = URL(fileURLWithPath: path).lastPathComponent
    let wanted = references.map { StandardReference($0)?.reference ?? $0 }
    return entry(file) != nil || wanted.contains { Self.name(file, tells: $0) }
  }

  /// What the library holds, by reference, then version, then file name.
  package func entries() -> [Entry] {
    files.compactMap(entry).sorted { left, right in
      if left.reference != right.reference { return left.reference < right.reference }
      if Self.isOlder(left.version, right.version) { return true }
      return !Self.isOlder(right.version, left.version) && left.file < right.file
    }
  }
}

extension StandardLibrary {
  /// What tells a record from others: enough to choose a file before reading all of it.
  private struct Heading: Decodable {
    /// The entry of a file that holds the record; nil when it is not a standard's.
    let entry: (@Sendable (_ file: String) -> Entry)?

    init(from decoder: any Decoder) throws {
      let record = try decoder.container(keyedBy: StandardRecord.CodingKeys.self)
      guard let text = StandardRecord.reference(in: record).filled else {
        entry = nil
        return
      }
      let reference = StandardReference(text)?.reference ?? text
      let title = StandardRecord.firstFilled(record.text(.title), record.text(.name)).filled
      let version = StandardRecord.version(in: record).filled
      let others = StandardRecord.otherReferences(in: record).filter { $0 != reference }
      let level = record.wholeNumber(.level)
      let lists: [StandardRecord.CodingKeys] = [.knowledges, .skills, .behaviours]
      let counts = lists.map { (try? record.nestedUnkeyedContainer(forKey: $0).count) ?? 0 }
      entry = { file in
        Entry(
          file: file, reference: reference, title: title ?? reference, version: version,
          otherReferences: others, level: level, counts: counts)
      }
    }
  }

  private var files: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { $0.lowercased().hasSuffix(".json") && !$0.hasPrefix(".") }.sorted()
  }

  /// The records of one standard, by file name.
  private func entries(of reference: String) -> [Entry] {
    files.compactMap { file in
      // Thousands of files are read faster than understood.
      guard let json = try? contents(of: file), json.mayName(reference) else { return nil }
      return entry(file, json)
    }.filter { $0.goesBy(reference) }
      // Of two records of one version, the one with the reference itself comes first.
      .partitioned { $0.reference == reference }
  }

  private func entry(_ file: String) -> Entry? {
    (try? contents(of: file)).flatMap { entry(file, $0) }
  }

  private func entry(_ file: String, _ json: Data) -> Entry? {
    (try? RecordFile<Heading>.record(in: json))?.entry?(file)
  }

  func read(_ file: String) throws(StandardError) -> Found {
    do {
      let contents = try contents(of: file)
      return Found(
        standard: try OccupationalStandard(json: contents), file: file, contents: contents)
    } catch {
      throw .libraryFile(name: file, reason: error.description)
    }
  }

  func contents(of file: String) throws(StandardError) -> Data {
    let url = folder.appendingPathComponent(file).resolvingSymlinksInPath()
    let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
    // Reading a pipe would wait for ever, and an enormous file would fill the memory.
    guard attributes?[.type] as? FileAttributeType == .typeRegular else { throw .unreadable }
    let limit = RecordFile<StandardRecord>.largestFile
    // The number is boxed as one type on Linux and bridges to the other on macOS.
    let size =
      attributes?[.size] as? Int ?? (attributes?[.size] as? UInt64).map(Int.init(clamping:))
    if let size, size > limit { throw .tooLarge(limit: limit) }
    guard let contents = try? Data(contentsOf: url) else { throw .unreadable }
    return contents
  }
}

extension StandardLibrary {
  private static func newer(_ best: Entry?, _ next: Entry) -> Entry? {
    guard let best else { return next }
    return isOlder(best.version, next.version) ? next : best
  }

  private static func same(_ wanted: String, _ version: String?) -> Bool {
    guard let wanted = StandardVersion(wanted), let version = version.flatMap(StandardVersion.init)
    else { return wanted == version }
    return wanted == version
  }

  /// Whether two records are of one version.
  private static func areSame(_ left: String?, _ right: String?) -> Bool {
    left.map { same($0, right) } ?? (right == nil)
  }

  /// Whether one version is older than another; a record without a version is oldest.
  private static func isOlder(_ left: String?, _ right: String?) -> Bool {
    guard let right = right.flatMap(StandardVersion.init) else { return false }
    guard let left = left.flatMap(StandardVersion.init) else { return true }
    return left < right
  }

  private static func name(_ file: String, tells reference: String) -> Bool {
    !reference.isEmpty && file.uppercased().contains(reference.uppercased())
  }
}

extension [StandardLibrary.Entry] {
  /// Those that something is true of, and then the others, each in their order.
  fileprivate func partitioned(_ isFirst: (Element) -> Bool) -> [Element] {
    filter(isFirst) + filter { !isFirst($0) }
  }
}

extension Data {
  /// Whether the file may be the record of a reference: its digits stand somewhere in it.
  fileprivate func mayName(_ reference: String) -> Bool {
    let bytes = Array(self)
    let digits = Array(StandardReference.digits(of: reference).utf8)
    guard StandardReference(reference) != nil, let first = digits.first else { return true }
    var place = bytes.startIndex
    while let found = bytes[place...].firstIndex(of: first) {
      if bytes[found...].starts(with: digits) { return true }
      place = found + 1
    }
    return false
  }
}
