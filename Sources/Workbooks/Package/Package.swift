/// A package of the Open Packaging Conventions: parts by name, and how they are related
/// (ECMA-376 Part 2).
struct Package {
  /// The names of all parts, folded, in the order of the archive.
  let names: [String]

  private let archive: Archive
  private let limits: Limits
  private let parsing: ParserMode
  private let entries: [String: ArchiveEntry]
  private var budget: Int

  /// Opens a package.
  ///
  /// - Throws: ``ArchiveError``, also when two parts have one name: readers disagree about which
  ///   of them counts.
  init(_ bytes: [UInt8], limits: Limits, parsing: ParserMode = .scanned) throws(ArchiveError) {
    self.parsing = parsing
    archive = try Archive(bytes, limits: limits)
    self.limits = limits
    budget = limits.totalSize
    var entries: [String: ArchiveEntry] = [:]
    var names: [String] = []
    for entry in archive.entries where !entry.name.hasSuffix("/") {
      let name = PartName.folded(entry.name)
      guard entries.updateValue(entry, forKey: name) == nil else {
        throw .damaged(entry: entry.name, reason: "there are two of it")
      }
      names.append(name)
    }
    self.entries = entries
    self.names = names
  }

  /// How many bytes follow the end of the archive.
  var trailingBytes: Int { archive.trailingBytes }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool { entry(name) != nil }

  /// Reads a part that has a bulk, by the scanner if it can, by libxml2 alone otherwise.
  ///
  /// - Returns: The handler that took the part; nil when there is no such part.
  /// - Throws: ``WorkbookError`` when the part is damaged or over a limit.
  mutating func read<Handler: FastPathHandler>(
    _ name: String, with makeHandler: () -> Handler
  ) throws(WorkbookError) -> Handler? {
    guard let entry = entry(name) else { return nil }
    if parsing == .scanned {
      let handler = makeHandler()
      if let handler = scan(entry, with: handler) {
        budget -= entry.size
        return handler
      }
      // To read it again would take longer and come to the same.
      if let refusal = handler.refusal { throw WorkbookError(refusal, part: entry.name) }
    }
    let handler = makeHandler()
    try read(name, into: handler)
    return handler
  }

  private func scan<Handler: FastPathHandler>(_ entry: ArchiveEntry, with handler: Handler)
    -> Handler?
  {
    guard var reader = HybridXMLReader(handler: handler, limits: limits) else { return nil }
    let isRead: Void? = try? unsafe archive.read(entry, budget: budget) { unsafe reader.take($0) }
    return isRead != nil && reader.finish() ? handler : nil
  }

  /// Reads a part's XML; does nothing when there is no such part.
  ///
  /// - Returns: Whether there is such a part.
  /// - Throws: ``WorkbookError`` when the part is damaged or over a limit.
  @discardableResult
  mutating func read(_ name: String, into handler: any XMLHandler) throws(WorkbookError) -> Bool {
    guard let entry = entry(name) else { return false }
    let reader = XMLReader(handler: handler, limits: limits)
    do {
      try unsafe archive.read(entry, budget: budget) { unsafe reader.take($0) }
    } catch {
      throw WorkbookError(error)
    }
    budget -= entry.size
    do {
      try reader.finish()
    } catch {
      throw WorkbookError(error, part: entry.name)
    }
    return true
  }

  /// The relationships of a part, or of the package itself for ""; none when it has no such part.
  ///
  /// - Throws: ``WorkbookError``.
  mutating func relationships(of source: String) throws(WorkbookError) -> [Relationship] {
    let handler = RelationshipsHandler(limits: limits)
    try read(PartName.relationships(of: source), into: handler)
    return handler.relationships
  }

  private func entry(_ name: String) -> ArchiveEntry? { entries[PartName.folded(name)] }
}
