/// Names of parts as different writers store them, made comparable: ECMA-376 Part 2, 6.2.2.
enum PartName {
  /// The name by which a part is looked up: no leading slash, forward slashes, lower case, and
  /// nothing escaped, because writers escape special characters in names or targets or neither.
  static func folded(_ name: String) -> String {
    let slashed = percentDecoded(name).map { $0 == "\\" ? "/" : $0 }
    return String(slashed.drop { $0 == "/" }).lowercased()
  }

  /// The name with `%20` and the like decoded; the name itself where that makes no text.
  private static func percentDecoded(_ name: String) -> String {
    guard name.contains("%") else { return name }
    var bytes: [UInt8] = []
    var rest = Array(name.utf8)[...]
    while let first = rest.popFirst() {
      let digits = rest.prefix(2).compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
      if first == UInt8(ascii: "%"), digits.count == 2 {
        bytes.append(UInt8(truncatingIfNeeded: digits[0] * 16 + digits[1]))
        rest = rest.dropFirst(2)
      } else {
        bytes.append(first)
      }
    }
    return String(validating: bytes, as: UTF8.self) ?? name
  }

  /// The name that `target` means when the part `source` refers to it: ECMA-376 Part 2, 6.4.
  static func resolve(_ target: String, from source: String) -> String {
    let target = String(target.map { $0 == "\\" ? "/" : $0 }.prefix { $0 != "#" })
    var path = target.hasPrefix("/") ? [] : source.split(separator: "/").dropLast().map(String.init)
    for step in target.split(separator: "/") {
      switch step {
      case ".": continue
      case "..": _ = path.popLast()
      default: path.append(String(step))
      }
    }
    return path.joined(separator: "/")
  }

  /// The name of the part that holds the relationships of `source`; the package's own for "".
  static func relationships(of source: String) -> String {
    let steps = source.split(separator: "/")
    let folder = steps.dropLast().map { $0 + "/" }.joined()
    return "\(folder)_rels/\(steps.last ?? "").rels"
  }
}
