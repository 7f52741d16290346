import Recognition

/// An entry together with what its table says about reading it.
struct PlacedEntry {
  /// The entry.
  var entry: MappingEntry
  /// Where its table says how far a KSB is covered.
  var form: MappingTable.ClaimForm
  /// Whether its table seems to show coverage by fill colour alone.
  var isInColours: Bool

  /// An entry of a table.
  init(_ entry: MappingEntry, in table: MappingTable, inColours sheets: Set<String>) {
    self.entry = entry
    form = table.claimForm
    isInColours = sheets.contains(table.sheet)
  }

  /// The entries of tables, in the order of the tabs.
  static func all(in tables: [MappingTable], inColours sheets: Set<String>) -> [PlacedEntry] {
    tables.flatMap { table in
      table.entries.map { PlacedEntry($0, in: table, inColours: sheets) }
    }
  }
}
