import ArgumentParser
import Checking
import Domain
import Files
import Foundation
import KSBCheckKit
import Recognition
import Reports
import Workbooks

/// A configuration file: the one that was named, or the one beside the mapping.
struct ConfigurationFile {
  /// What a file that is looked for is called.
  static let standardName = "ksbcheck.yml"

  let path: String
  let configuration: SubmissionConfiguration

  /// The file as the report's receipt names it.
  let input: Receipt.Input

  var name: String { FileReading.name(of: path) }

  /// Finds and reads the configuration; nil when there is none.
  ///
  /// One that was not named and speaks of another mapping is not used.
  static func find(named: String?, mapping: String?) throws -> ConfigurationFile? {
    if let named { return try ConfigurationFile(reading: named) }
    let path = place(mapping: mapping)
    guard FileManager.default.fileExists(atPath: path), !FileManager.default.isFolder(atPath: path)
    else { return nil }
    try requireFile(path)
    let found = try ConfigurationFile(reading: path)
    guard let mapping, let own = found.configuration.mapping,
      !FileWriting.isSame(mapping, found.resolve(own))
    else { return found }
    Message.done(
      "\(path) is for another mapping, \(FileReading.name(of: own)), and is not used; "
        + "name it with --config to use it anyway"
    ).write()
    return nil
  }

  /// Where a configuration is looked for.
  static func place(mapping: String?) -> String {
    mapping.map { beside($0, standardName) } ?? standardName
  }

  /// Makes sure that what was found and not named is a file: nothing is waited for.
  ///
  /// - Throws: `UsageError` when it is a pipe or a device.
  static func requireFile(_ path: String) throws {
    guard DiskTree().kind(at: path) == .special else { return }
    throw UsageError("\(path) is a pipe or a device and not a file; move it away")
  }

  /// A path that the file names, seen from the current folder.
  func resolve(_ other: String) -> String { Self.beside(path, other) }

  /// Reads a configuration file.
  init(reading path: String) throws {
    self.path = path
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    input = Receipt.Input(
      .configuration,
      InputFile(name: FileReading.name(of: path), sha256: Digest.sha256(of: bytes)))
    do throws(ConfigurationError) {
      configuration = try SubmissionConfiguration(
        reading: bytes, file: FileReading.name(of: path))
    } catch {
      throw UsageError(error.description)
    }
  }

  private static func beside(_ path: String, _ other: String) -> String {
    FilePath.joined(FilePath.folder(of: path), other)
  }
}

/// The files that say how the workbooks are laid out: at most one for the mapping, and one for the
/// structure.
struct LayoutFiles: Sendable {
  /// What they say together.
  let instructions: LayoutInstructions

  /// The files as the report's receipt names them.
  let inputs: [Receipt.Input]

  /// Reads the layout files; nil when none is named.
  ///
  /// - Throws: `UsageError` or `UnreadableError` for one that cannot be used.
  init?(reading paths: [String]) throws {
    guard let first = paths.first else { return nil }
    var (instructions, input) = try Self.read(first)
    var inputs = [input]
    for path in paths.dropFirst() {
      let (other, input) = try Self.read(path)
      instructions = try Self.joined(instructions, other)
      inputs.append(input)
    }
    self.instructions = instructions
    self.inputs = inputs
  }

  private static func read(_ path: String) throws -> (LayoutInstructions, Receipt.Input) {
    let name = FileReading.name(of: path)
    let bytes = try FileReading.bytes(at: path, limits: Limits())
    let input = Receipt.Input(.layout, InputFile(name: name, sha256: Digest.sha256(of: bytes)))
    do throws(ConfigurationError) {
      return (try LayoutInstructions(reading: bytes, file: name), input)
    } catch {
      throw UsageError(error.description)
    }
  }

  /// Two files speak of two workbooks, so that it is always known which of them counts.
  private static func joined(
    _ one: LayoutInstructions, _ other: LayoutInstructions
  ) throws -> LayoutInstructions {
    let areOfMapping = one.speaksOfMapping && other.speaksOfMapping
    if areOfMapping || one.structure != nil && other.structure != nil {
      let what = areOfMapping ? "the mapping" : "the structure"
      throw UsageError(
        "--layout may be given once for each workbook, and \(one.file) and \(other.file) both speak "
          + "of \(what); put them into one file")
    }
    var joined = other.speaksOfMapping ? other : one
    joined.structure = one.structure ?? other.structure
    return joined
  }
}

/// The option that gives words of the sheets a meaning.
struct WordOptions: ParsableArguments {
  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp(
      "What a word or mark of the sheet means, such as \"Met=full\": full, partial or none.",
      discussion: "May be repeated. Case and spacing do not count; the last = divides.",
      valueName: "word=meaning"))
  var word: [String] = []

  /// The arguments with a word that begins with a dash, as in `--word -=none`, put behind an equals
  /// sign: the parser would take it for an option.
  static func joined(_ arguments: [String]) -> [String] {
    var joined: [String] = []
    for argument in arguments {
      if joined.last == "--word", argument.hasPrefix("-"), argument.contains("=") {
        joined[joined.count - 1] = "--word=\(argument)"
      } else {
        joined.append(argument)
      }
    }
    return joined
  }

  /// The words with their meanings.
  ///
  /// - Throws: `UsageError` for one that has no meaning, or two.
  func told() throws -> [ToldWord] {
    var told: [ToldWord] = []
    for text in word {
      let new = try Self.read(text)
      if let earlier = told.first(where: { $0.key == new.key }) {
        guard earlier.reading == new.reading else {
          throw UsageError(
            "--word gives “\(new.word)” two meanings, \(earlier.reading.wordOfLayoutFile) and "
              + "\(new.reading.wordOfLayoutFile); keep one")
        }
      } else {
        told.append(new)
      }
    }
    return told
  }

  private static func read(_ text: String) throws -> ToldWord {
    guard let sign = text.lastIndex(of: "=") else {
      throw UsageError(
        "--word “\(text)” does not say what the word means; write it as \"Met=full\", with full, "
          + "partial or none after the =")
    }
    let meaning = ToldWord.key(of: String(text[text.index(after: sign)...]))
    let words = ToldWord.readings.map(\.wordOfLayoutFile)
    guard let reading = ToldWord.readings.first(where: { $0.wordOfLayoutFile == meaning }) else {
      let nearest = Nearest(among: words).word(to: meaning).map { "; did you mean “\($0)”?" } ?? ""
      throw UsageError(
        "--word “\(text)”: “\(meaning)” is not a meaning; write full, partial or none\(nearest)")
    }
    let told = ToldWord(String(text[..<sign]), means: reading, source: "--word")
    guard !told.word.isEmpty else {
      throw UsageError("--word “\(text)” names no word; write it before the =, as in \"Met=full\"")
    }
    return told
  }
}
