/// Reads a workbook out of its package, part by part, by relationships and never by file names.
struct WorkbookReader {
  private let limits: Limits
  private var package: Package
  private let part: String
  private let relationships: [Relationship]
  private var omissions: [SkippedPart] = []
  /// The parts of comments and tables that were read, or looked for, and the part of their sheet.
  private var annotated: [String: String] = [:]

  /// Opens the package and finds the workbook part.
  ///
  /// - Throws: ``WorkbookError``.
  init(
    _ bytes: [UInt8], limits: Limits, parsing: ParserMode = .scanned
  ) throws(WorkbookError) {
    let limits = limits.fitting(fileOf: bytes.count)
    self.limits = limits
    try FileKind.refuseOthers(bytes, limits: limits)
    do {
      package = try Package(bytes, limits: limits, parsing: parsing)
    } catch {
      throw WorkbookError(error)
    }
    part = try Self.workbookPart(in: &package)
    if package.trailingBytes > 0 {
      omissions.append(
        SkippedPart(part: nil, reason: "\(package.trailingBytes) bytes follow the end of the file"))
    }
    relationships = try package.relationships(of: part)
  }

  /// The workbook.
  ///
  /// - Throws: ``WorkbookError``.
  mutating func read() throws(WorkbookError) -> Workbook {
    let handler = WorkbookPart(limits: limits)
    try package.read(part, into: handler)
    guard handler.isWorkbook else { throw .notAWorkbook(FileKind.kind(ofPackage: package)) }
    let styles = try styles()
    let reader = CellReader(
      sharedStrings: try sharedStrings(keepsRuns: styles.haveRemarkableFonts), styles: styles,
      dateSystem: handler.dateSystem, pictures: picturesInCells())
    let sheets = try sheets(handler.sheets, reader: reader)
    return Workbook(
      sheets: sheets, externalContent: try externalContent(), application: try application(),
      definedNames: handler.definedNames, omissions: SkippedPart.first(100, of: omissions))
  }

  /// The part that the package calls its document; by custom `xl/workbook.xml`.
  private static func workbookPart(in package: inout Package) throws(WorkbookError) -> String {
    let targets = try package.relationships(of: "").filter { $0.isOf("officeDocument") }
      .map { PartName.resolve($0.target, from: "") }
    let candidates = targets + ["xl/workbook.xml"]
    guard let part = candidates.first(where: { package.has($0) }), !part.hasSuffix(".bin") else {
      throw .notAWorkbook(FileKind.kind(ofPackage: package))
    }
    return part
  }

  private func targets(_ kind: String) -> [String] {
    relationships.filter { $0.isOf(kind) && !$0.isExternal }
      .map { PartName.resolve($0.target, from: part) }
  }

  private mutating func sharedStrings(keepsRuns: Bool) throws(WorkbookError) -> SharedStrings {
    guard let part = targets("sharedStrings").first else { return SharedStrings() }
    let handler = try package.read(part) { [limits] in
      SharedStringsHandler(limits: limits, keepsRuns: keepsRuns)
    }
    return handler?.strings ?? SharedStrings()
  }

  private mutating func styles() throws(WorkbookError) -> Styles {
    guard let part = targets("styles").first else { return Styles() }
    let handler = StylesHandler()
    try package.read(part, into: handler)
    return handler.styles
  }
}

// MARK: - Sheets

extension WorkbookReader {
  private mutating func sheets(
    _ entries: [WorkbookPart.SheetEntry], reader: CellReader
  ) throws(WorkbookError) -> [Sheet] {
    var sheets: [Sheet] = []
    var allowance = SheetBuilder.Allowance(limits)
    var seen: Set<String> = []
    var isAnyThere = false
    let byID = Dictionary(relationships.map { ($0.id, $0) }) { first, _ in first }
    for entry in entries {
      let relationship = entry.relationship.flatMap { byID[$0] }
      // Charts, dialogs and macro sheets have tabs too, but no cells.
      if let relationship, !relationship.isOf("worksheet") { continue }
      let makeHandler = { [limits, allowance] in
        SheetHandler(
          builder: SheetBuilder(reader: reader, allowance: allowance, limits: limits),
          limits: limits)
      }
      let target = relationship.map { PartName.resolve($0.target, from: part) }
      if let target, package.has(target), !seen.insert(PartName.folded(target)).inserted {
        throw .damaged(part: target, reason: "two sheets are stored in it")
      }
      let found = try target.flatMap { part throws(WorkbookError) in
        try package.read(part, with: makeHandler)
      }
      isAnyThere = isAnyThere || found != nil
      let handler = found ?? makeHandler()
      allowance = handler.builder.allowance
      var sheet = handler.sheet(named: entry.name, visibility: entry.visibility)
      if found != nil, let target {
        noteCellsOutsideGrid(handler.builder.cellsOutsideGrid, in: target)
        addAnnotations(of: target, to: &sheet)
        if reader.styles.haveRemarkableFonts {
          sheet.showText(on: handler.conditionalRanges)
        }
      }
      sheets.append(sheet)
    }
    guard isAnyThere || sheets.isEmpty else {
      throw .damaged(part: nil, reason: "none of its sheets can be found in it")
    }
    return sheets
  }
}

// MARK: - What hangs on a sheet

extension WorkbookReader {
  /// Adds the comments and tables of the sheet in `part`; what cannot be read of them is noted.
  private mutating func addAnnotations(of part: String, to sheet: inout Sheet) {
    let links = RelationshipsHandler(limits: limits)
    guard read(PartName.relationships(of: part), into: links) else { return }
    var conversations: [Comment] = []
    for link in links.relationships where !link.isExternal {
      let target = PartName.resolve(link.target, from: part)
      guard Self.annotations.contains(where: link.isOf) else { continue }
      // Each is read once, however often it is named.
      if let sheet = annotated.updateValue(part, forKey: PartName.folded(target)) {
        if sheet != part {
          omissions.append(
            SkippedPart(part: target, reason: "it belongs to another sheet too, and was read there")
          )
        }
        continue
      }
      if !package.has(target) {
        omissions.append(SkippedPart(part: target, reason: "it is missing"))
      }
      if link.isOf("comments") { sheet.comments += comments(in: target) }
      if link.isOf("threadedComment") { conversations += comments(in: target) }
      if link.isOf("drawing") { sheet.addPictures(at: pictures(in: target)) }
      if link.isOf("table"), let table = table(in: target) { sheet.tables.append(table) }
    }
    // For older programs, each conversation has a comment that says to get a newer one.
    let talkedAbout = Set(conversations.map(\.reference))
    sheet.comments.removeAll { talkedAbout.contains($0.reference) }
    sheet.comments += conversations
  }

  private mutating func noteCellsOutsideGrid(_ count: Int, in part: String) {
    guard count > 0 else { return }
    let cells = count == 1 ? "1 cell stands" : "\(count) cells stand"
    omissions.append(
      SkippedPart(part: part, reason: "\(cells) outside of Excel's grid, where nobody can see them")
    )
  }

  private static let annotations = ["comments", "threadedComment", "table", "drawing"]

  private mutating func pictures(in part: String) -> [CellReference] {
    let handler = DrawingHandler()
    return read(part, into: handler) ? handler.cells : []
  }

  /// The numbers by which cells name a value that is a picture.
  private mutating func picturesInCells() -> Set<Int> {
    guard let metadata = targets("sheetMetadata").first,
      let values = targets("rdRichValue").first,
      let structures = targets("rdRichValueStructure").first
    else { return [] }
    let pictures = PicturesInCells(
      values: ValueMetadataHandler(), kinds: RichValuesHandler(),
      structures: RichStructuresHandler())
    guard read(metadata, into: pictures.values), read(values, into: pictures.kinds),
      read(structures, into: pictures.structures)
    else { return [] }
    return pictures.numbers
  }

  private mutating func comments(in part: String) -> [Comment] {
    let handler = CommentsHandler(limits: limits)
    return read(part, into: handler) ? handler.comments : []
  }

  private mutating func table(in part: String) -> Table? {
    let handler = TableHandler()
    return read(part, into: handler) ? handler.table : nil
  }

  /// Reads a part that the cells do not need.
  ///
  /// - Returns: Whether it could be read; if not, that is noted.
  private mutating func read(_ part: String, into handler: any XMLHandler) -> Bool {
    do {
      return try package.read(part, into: handler)
    } catch {
      omissions.append(SkippedPart(part: part, error: error))
      return false
    }
  }
}

// MARK: - What is not a cell

extension WorkbookReader {
  private mutating func externalContent() throws(WorkbookError) -> [ExternalContent] {
    var content: [ExternalContent] = []
    for link in targets("externalLink") {
      let target = try package.relationships(of: link).first { $0.isExternal }?.target
      content.append(.externalLink(target: target ?? link))
    }
    if !targets("vbaProject").isEmpty { content.append(.macros) }
    let embedded = package.names.filter { $0.contains("/embeddings/") }
    return content + embedded.sorted().map { .embeddedObject(part: $0) }
  }

  /// The writer's name is good to know and never worth refusing a workbook for.
  private mutating func application() throws(WorkbookError) -> String? {
    let handler = PropertiesHandler()
    do {
      let part = try package.relationships(of: "").first {
        $0.isOf("extended-properties") || $0.isOf("extendedProperties")
      }
      guard let part else { return nil }
      try package.read(PartName.resolve(part.target, from: ""), into: handler)
    } catch {
      return nil
    }
    return handler.application
  }
}
