import Files

/// What is in a folder.
package struct FolderEntries: Sendable, Hashable {
  /// A file or folder whose name is not text in UTF-8, so that no path leads to it.
  package struct Unnamed: Sendable, Hashable {
    /// Its name, with the bytes that are not text spelt out: `caf[0xE9].xlsx`.
    package let shown: String
    /// What it is.
    package let kind: FileKind

    /// Creates an entry.
    package init(shown: String, kind: FileKind) {
      self.shown = shown
      self.kind = kind
    }

    /// Why it is not checked, as a clause that follows its name.
    var problem: String { UnnamedPath.problem(kind) }
  }

  /// The names, in the order of their bytes.
  package let names: [String]
  /// What has no name that can be written down, in the order of the names as shown.
  package let unnamed: [Unnamed]

  /// Creates the entries of a folder.
  package init(_ names: some Sequence<String>, unnamed: [Unnamed] = []) {
    self.names = names.sortedByBytes()
    self.unnamed = unnamed.sorted { PathKey($0.shown) < PathKey($1.shown) }
  }

}

/// Paths whose bytes are not text.
package enum UnnamedPath {
  /// Why what is at such a path is not checked, as a clause that follows its name.
  static func problem(_ kind: FileKind) -> String {
    kind == .folder
      ? "is a folder with a name that is not UTF-8, so that nothing in it was checked; rename it"
      : unnamed
  }

  /// The same for what is a file, or may be one.
  package static let unnamed = "has a name that is not UTF-8; rename it"

  /// The path with the bytes that are not text spelt out: `caf[0xE9].xlsx`.
  package static func shown(_ bytes: some Sequence<UInt8>) -> String {
    var shown = ""
    var parser = Unicode.UTF8.ForwardParser()
    let bytes = Array(bytes)
    var place = 0
    var rest = bytes.makeIterator()
    while true {
      switch parser.parseScalar(from: &rest) {
      case .valid(let encoded):
        shown.unicodeScalars.append(Unicode.UTF8.decode(encoded))
        place += encoded.count
      case .error(let length):
        for byte in bytes.dropFirst(place).prefix(length) {
          shown += "[0x\(byte < 16 ? "0" : "")\(String(byte, radix: 16, uppercase: true))]"
        }
        place += length
      case .emptyInput: return shown
      }
    }
  }
}
