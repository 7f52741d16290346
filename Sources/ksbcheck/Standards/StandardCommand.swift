import ArgumentParser
import Domain
import Foundation
import Reports
import Workbooks

/// `ksbcheck standard`: the user's library of standards, and what is in it.
struct StandardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "standard",
    abstract: "Keeps a library of standards, shows them, and compares their versions.",
    discussion: """
      The library is a folder of JSON files in the public API's shape: --standards FOLDER, else \
      $KSBCHECK_STANDARDS, else the platform's data folder. ksbcheck opens no network connection: \
      you save the records, it files them.
      """,
    subcommands: [
      StandardListCommand.self, StandardShowCommand.self, StandardAddCommand.self,
      StandardDiffCommand.self,
    ])
}

/// The option that says which library of standards is meant.
struct LibraryOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of standards.",
      discussion: "Default: $KSBCHECK_STANDARDS, else the platform's data folder.",
      valueName: "folder"), completion: .directory)
  var standards: String?

  /// The folder, which need not be there.
  var folder: URL {
    standards.map { URL(fileURLWithPath: $0, isDirectory: true) }
      ?? LibraryFolder.standard(environment: ProcessInfo.processInfo.environment)
  }

  /// The library in it.
  ///
  /// - Throws: `UsageError` when a folder was named that is not there.
  func library() throws -> StandardLibrary {
    if let standards, !FileManager.default.isFolder(atPath: standards) {
      throw UsageError("--standards \(standards) is not a folder")
    }
    return StandardLibrary(folder: folder)
  }
}

/// Where the user's library of standards is when no option names it.
enum LibraryFolder {
  /// `KSBCHECK_STANDARDS`, else the platform's data folder: XDG's on Linux.
  static func standard(environment: [String: String]) -> URL {
    if let folder = environment["KSBCHECK_STANDARDS"], !folder.isEmpty {
      return URL(fileURLWithPath: folder, isDirectory: true)
    }
    return dataFolder(environment: environment).appending(path: "ksbcheck/standards")
  }

  private static func dataFolder(environment: [String: String]) -> URL {
    #if os(Linux)
      if let folder = environment["XDG_DATA_HOME"], folder.hasPrefix("/") {
        return URL(fileURLWithPath: folder, isDirectory: true)
      }
      return FileManager.default.homeDirectoryForCurrentUser.appending(path: ".local/share")
    #else
      return URL.applicationSupportDirectory
    #endif
  }
}

/// `ksbcheck standard list`: what the library holds.
struct StandardListCommand: ParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "Lists the standards in the library, with their versions, levels and counts of KSBs.",
    discussion: """
      Examples:
        ksbcheck standard list
        ksbcheck standard list software --level 4
      """)

  @Argument(help: ArgumentHelp("Words of the title, or a reference.", valueName: "words"))
  var words: [String] = []

  @Option(help: "Only standards of this level.")
  var level: Int?

  @Option(help: "How to write it: text (the default) or json.")
  var format = Format.text

  @OptionGroup var options: LibraryOptions

  func run() throws {
    let all = try options.library().entries()
    let search = words.isEmpty ? nil : words.joined(separator: " ")
    let entries = StandardListing.matching(all, search: search, level: level)
    if !all.isEmpty, entries.isEmpty {
      Message("no standard in the library is like that").write()
    }
    if all.isEmpty {
      Message("the library of standards is empty; “ksbcheck standard add FILE.json” fills it")
        .write()
    }
    let listing = StandardListing(entries)
    try StandardStream.output.write(format == .json ? listing.json : listing.text)
  }
}

/// What a library of standards holds, as a person or a script reads it.
struct StandardListing: Sendable {
  private let entries: [StandardLibrary.Entry]

  /// Lists entries in the order given.
  init(_ entries: [StandardLibrary.Entry]) { self.entries = entries }

  /// Those of some entries that have a level, and whose reference or title holds some words.
  static func matching(
    _ entries: [StandardLibrary.Entry], search: String?, level: Int?
  ) -> [StandardLibrary.Entry] {
    let words = (search ?? "").lowercased().split(whereSeparator: \.isWhitespace)
    return entries.filter { entry in
      let names = ([entry.reference, entry.title] + entry.otherReferences).joined(separator: " ")
        .lowercased()
      return (level == nil || entry.level == level) && words.allSatisfy { names.contains($0) }
    }
  }

  /// A line for each: reference, version, level, counts of KSBs, title, file.
  var text: String {
    let columns = entries.map { entry in
      [
        entry.reference, entry.version ?? "–", entry.level.map { "level \($0)" } ?? "level –",
        Self.counts(of: entry),
      ].map { SanitizedText.oneLine($0) }
    }
    let widths = (0..<4).map { column in columns.map { $0[column].count }.max() ?? 0 }
    return zip(entries, columns).map { entry, cells in
      let padded = zip(cells, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
      let rest = SanitizedText.oneLine("\(entry.title)  (\(entry.file))")
      return "\(padded.joined(separator: "  "))  \(rest)\n"
    }.joined()
  }

  /// `43 K, 27 S, 9 B`, or that the record lists none.
  private static func counts(of entry: StandardLibrary.Entry) -> String {
    guard entry.counts.contains(where: { $0 > 0 }) else { return "no KSBs" }
    return zip(entry.counts, ["K", "S", "B"]).map { "\($0) \($1)" }.joined(separator: ", ")
  }

  /// The same as a JSON array, one object a standard.
  var json: String {
    JSONValue.array(
      entries.map { entry in
        .object(
          [
            ("reference", .string(entry.reference)), ("version", JSONValue(entry.version)),
            ("title", .string(entry.title)), ("file", .string(entry.file)),
            ("otherReferences", JSONValue(entry.otherReferences)),
            ("level", JSONValue(entry.level)),
          ]
            + zip(["knowledge", "skills", "behaviours"], entry.counts).map {
              ($0, JSONValue.integer($1))
            })
      }
    ).text
  }
}
