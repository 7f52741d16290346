import Domain

/// How well a layout explains a sheet, and how to read the sheet that way.
struct LayoutEvidence: Sendable {
  /// The layout.
  var kind: LayoutKind
  /// How well the layout explains the sheet; comparable between layouts.
  var score: Int
  /// How much the sheet says of KSBs, whatever its layout; comparable between sheets.
  var weight: Int
  /// The evidence in plain words, strongest first.
  var lines: [String]
  /// The codes of the KSBs, in the sheet's order.
  var codes: [KSBCode]
  /// What the units are known by that rows or columns of the table stand for.
  var units: Set<String>
  /// Whether the table has a place for saying where or how far KSBs are covered.
  var hasStrongClaims: Bool
  /// Whether it has a place for anything else about their coverage, such as assessment.
  var hasClaims: Bool
  /// Where other tables start beside or below this one.
  var cuts = TableSplitter()
  /// What else the sheet could be taken for, as predicates that complete “the sheet”.
  var doubts: [String] = []
  /// Reads the tables: done only for the layout that is used.
  var read: @Sendable () -> [MappingTable]
}

extension LayoutEvidence {
  /// The evidence of a table with rows of KSBs.
  init(_ kind: LayoutKind, _ table: RowTable, bonus: Int = 0, lines: [String] = []) {
    self.init(
      kind: kind, score: table.score + bonus, weight: table.score, lines: table.lines(lines),
      codes: table.codes, units: table.unitKeys, hasStrongClaims: table.hasStrongClaims,
      hasClaims: table.hasClaims, cuts: table.cuts, doubts: table.doubts
    ) { [table.table(kind)] }
  }

  /// The evidence of tables of one sheet taken together; nil when two of them speak of the same
  /// KSBs, or one claims nothing.
  ///
  /// The same code means another KSB in another standard.
  ///
  /// Where the user says that they stand side by side, they do.
  init?(joining parts: [LayoutEvidence], of standards: [String?], isTold: Bool = false) {
    guard let first = parts.first,
      isTold
        || parts.allSatisfy(\.hasStrongClaims)
          && parts.contains(where: { Set($0.codes).count >= 2 })
    else { return nil }
    var codes: [String?: Set<KSBCode>] = [:]
    for (part, standard) in zip(parts, standards.contains(nil) ? parts.map { _ in nil } : standards)
    where !isTold {
      let own = Set(part.codes)
      guard !own.isEmpty, codes[standard, default: []].isDisjoint(with: own) else { return nil }
      codes[standard, default: []].formUnion(own)
    }
    self = first
    hasStrongClaims = parts.contains(where: \.hasStrongClaims)
    hasClaims = parts.contains(where: \.hasClaims)
    score = parts.reduce(0) { $0 + $1.score }
    weight = parts.reduce(0) { $0 + $1.weight }
    lines = parts.flatMap(\.lines) + ["\(parts.count) tables of different KSBs, all of them read"]
    self.codes = parts.flatMap(\.codes)
    units = parts.reduce(into: []) { $0.formUnion($1.units) }
    doubts = parts.flatMap(\.doubts)
    read = { parts.flatMap { $0.read() } }
  }
}
