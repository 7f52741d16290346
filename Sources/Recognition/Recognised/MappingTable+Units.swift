extension MappingTable {
  /// Calls a unit that is spelt in several ways as it is spelt first.
  mutating func nameUnitsAlike() {
    var first: [String: String] = [:]
    for entry in entries.indices {
      for place in entries[entry].units.indices {
        let name = entries[entry].units[place].name
        let key = name.unitName
        if let known = first[key] {
          if known != name { entries[entry].units[place].name = known }
        } else {
          first[key] = name
        }
      }
    }
  }
}
