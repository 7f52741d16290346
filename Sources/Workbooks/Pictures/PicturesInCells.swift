/// Which of the values that cells name by number are pictures: Excel keeps a picture in a cell as a
/// value of a kind of its own, and `#VALUE!` for programs that do not know it ([MS-XLSX], 2.3.6.1).
struct PicturesInCells {
  /// Which value each number leads to.
  let values: ValueMetadataHandler
  /// The kind of each value, as the number of a structure.
  let kinds: RichValuesHandler
  /// The names of the structures.
  let structures: RichStructuresHandler

  /// The structures of pictures: of the file's own, and of such as a function fetches.
  private static let pictures: Set<String> = ["_localImage", "_webimage"]

  /// The numbers, counted from 1, that cells name a picture by.
  var numbers: Set<Int> {
    let isPicture = structures.names.map(Self.pictures.contains)
    return values.numbers { value in
      guard kinds.structures.indices.contains(value) else { return false }
      let kind = kinds.structures[value]
      return isPicture.indices.contains(kind) && isPicture[kind]
    }
  }
}

/// Reads which rich value each value's metadata leads to: ECMA-376 Part 1, 18.9.
final class ValueMetadataHandler: XMLHandler {
  let namespace = XMLNamespace.spreadsheet
  let extensionNamespace: XMLNamespace? = XMLNamespace.richData
  let wantsText = false

  private var types: [String] = []
  /// The rich value of each block of the future metadata; -1 for one without.
  private var richValues: [Int] = []
  /// The type and the block that each number leads to; nil for one that leads nowhere.
  private var records: [(type: Int, block: Int)?] = []
  private var path: [Place] = []

  private enum Place { case future, values, block, other }

  /// The name of the type that leads to rich values.
  private static let richType = "XLRICHVALUE"

  /// The numbers, counted from 1, that lead to a rich value of which `isWanted` is true.
  func numbers(where isWanted: (Int) -> Bool) -> Set<Int> {
    let found = records.indices.filter { index in
      guard let record = records[index], types.indices.contains(record.type - 1),
        types[record.type - 1] == Self.richType, richValues.indices.contains(record.block)
      else { return false }
      return isWanted(richValues[record.block])
    }
    return Set(found.map { $0 + 1 })
  }

  func start(_ element: XMLElement) {
    let parent = path.last ?? .other
    path.append(place(of: element, in: parent))
    if element.isNamed("metadataType") { types.append(element["name"] ?? "") }
    if path.last == .block, path.dropLast().last == .future { richValues.append(-1) }
    if path.last == .block, path.dropLast().last == .values { records.append(nil) }
    if element.isExtension(named: "rvb"), path.contains(.future), !richValues.isEmpty {
      richValues[richValues.count - 1] = element["i"].flatMap { Int($0) } ?? -1
    }
    if element.isNamed("rc"), path.contains(.values), let last = records.indices.last,
      records[last] == nil, let type = element["t"].flatMap({ Int($0) }), type > 0,
      let block = element["v"].flatMap({ Int($0) })
    {
      records[last] = (type, block)
    }
  }

  private func place(of element: XMLElement, in parent: Place) -> Place {
    if element.isNamed("futureMetadata") {
      return element["name"] == Self.richType ? .future : .other
    }
    if element.isNamed("valueMetadata") { return .values }
    return element.isNamed("bk") && (parent == .future || parent == .values) ? .block : .other
  }

  func end() { _ = path.popLast() }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

/// Reads of which structure each rich value is.
final class RichValuesHandler: XMLHandler {
  let namespace = XMLNamespace.richData
  let wantsText = false
  /// The number of each value's structure; -1 for one without.
  private(set) var structures: [Int] = []

  func start(_ element: XMLElement) {
    if element.isNamed("rv") { structures.append(element["s"].flatMap { Int($0) } ?? -1) }
  }

  func end() {}

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}

/// Reads the names of the structures of rich values.
final class RichStructuresHandler: XMLHandler {
  let namespace = XMLNamespace.richData
  let wantsText = false
  /// The names in order.
  private(set) var names: [String] = []

  func start(_ element: XMLElement) {
    if element.isNamed("s") { names.append(element["t"] ?? "") }
  }

  func end() {}

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
