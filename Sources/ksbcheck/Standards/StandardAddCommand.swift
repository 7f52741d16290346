import ArgumentParser
import Domain
import Foundation
import Reports

/// `ksbcheck standard add`: files records in the library.
struct StandardAddCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "add",
    abstract: "Adds standards to the library: records in JSON, or whole lists of them.",
    discussion: """
      A list may hold thousands of records: it is read as a stream. A record that is broken is \
      named and left out; the others are kept. Adding a record again is not an error.

      Examples:
        ksbcheck standard add ST0116.json
        ksbcheck standard add all-standards.json --standards standards/

      Exit codes: 0 all records are in the library; 2 a file or the folder cannot be used; 3 some \
      records were broken.
      """)

  @Argument(
    help: ArgumentHelp("Files in the public API's shape.", valueName: "file.json"),
    completion: .file(extensions: ["json"]))
  var files: [String]

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let folder = options.folder
    for file in files { try FileStream.require(file) }
    try FolderMaking.require(folder.path, option: "--standards")
    try FolderMaking.make(folder.path, option: "--standards")
    var inputs = InputFiles()
    inputs.add(files)
    var adding = Adding(library: StandardLibrary(folder: folder), inputs: inputs)
    for file in files { try adding.add(file) }
    try StandardStream.output.write("\(adding.summary)\n")
    if adding.broken > 0 { throw ExitStatus.unreadable }
  }
}

/// The work of `standard add`: what was done so far.
private struct Adding {
  /// So many bytes of a file are read on without a sound record: sixteen of the largest.
  private static let longestGap = 16 << 20
  /// So many records a file may hold: a hundred times as many as are published.
  private static let mostRecords = 100_000
  /// So many broken records of a file are named.
  private static let mostNamed = 100

  private let folder: URL
  private let inputs: InputFiles
  private var intake: LibraryImport
  private(set) var broken = 0
  /// How many broken records of the file were named, and how many were not.
  private var named = 0
  private var unnamed = 0
  private var added = 0
  private var replaced = 0
  private var unchanged = 0

  init(library: StandardLibrary, inputs: InputFiles) {
    self.inputs = inputs
    folder = library.folder
    intake = LibraryImport(into: library)
  }

  var summary: String {
    let replaced = replaced == 0 ? "" : "replaced \(replaced), "
    return "added \(added), \(replaced)unchanged \(unchanged), broken \(broken)"
  }

  mutating func add(_ path: String) throws {
    let name = FileReading.name(of: path)
    var splitter = RecordSplitter()
    let stream = try FileStream(path)
    (named, unnamed) = (0, 0)
    var sound = 0
    var gap = 0
    while let chunk = try stream.next() {
      gap += chunk.count
      for piece in splitter.append(chunk) where try add(piece, of: name) {
        sound += 1
        gap = 0
      }
      if let reason = Self.tooMuch(gap: gap, records: sound) {
        nameRest(of: name)
        broken += 1
        return say("\(name) is read no further: \(reason); check that it is the file you mean")
      }
    }
    for piece in splitter.finish() { _ = try add(piece, of: name) }
    nameRest(of: name)
    guard splitter.breaksOff else { return }
    broken += 1
    say("\(name) breaks off: its list of records has no end; save it again")
  }

  private static func tooMuch(gap: Int, records: Int) -> String? {
    if gap > longestGap { return "\(longestGap >> 20) MiB of it hold no sound record" }
    return records > mostRecords ? "it holds more than \(mostRecords) records" : nil
  }

  private mutating func nameRest(of name: String) {
    guard unnamed > 0 else { return }
    say("\(name): \(unnamed) more records are broken")
    unnamed = 0
  }

  /// - Returns: Whether the record is sound.
  private mutating func add(_ piece: RecordSplitter.Piece, of name: String) throws -> Bool {
    let outcome: LibraryImport.Outcome
    do throws(StandardError) {
      outcome = try intake.take(piece.bytes)
    } catch {
      broken += 1
      named += 1
      guard named <= Self.mostNamed else {
        unnamed += 1
        return false
      }
      let reference = piece.reference.map { " (\($0))" } ?? ""
      say("\(name), record \(piece.position)\(reference) \(error)")
      return false
    }
    switch outcome {
    case .added(let file):
      added += 1
      try write(piece, file)
    case .replaced(let file):
      replaced += 1
      try write(piece, file)
    case .unchanged: unchanged += 1
    }
    return true
  }

  private func write(_ piece: RecordSplitter.Piece, _ file: String) throws {
    let path = folder.appending(path: file).path
    try inputs.refuse(path, option: "--standards")
    try FileWriting.write(piece.bytes + [UInt8(ascii: "\n")], to: path, waits: false)
  }

  private func say(_ sentence: String) {
    Message(SanitizedText.oneLine(sentence)).write()
  }
}
