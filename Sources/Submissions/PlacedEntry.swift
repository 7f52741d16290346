import Recognition

/// An entry together with what its table says about reading it.
struct PlacedEntry {
  /// The entry.
  var entry: MappingEntry
  /// Where its table says how far a KSB is covered.
  var form: MappingTable.ClaimForm
  /// Whether its table seems to show coverage by fill colour alone.
  var isInColours: Bool

  /// The entries of tables, in the order of the tabs.
  static func all(in tables: [MappingTable], inColours sheets: Set<String>) -> [PlacedEntry] {
    tables.flatMap { table in
      table.entries.map {
        PlacedEntry(
          entry: $0, form: table.claimForm, isInColours: sheets.contains(table.sheet))
      }
    }
  }
}
