import Domain
import Foundation
import Testing

/// A folder that is gone when the test is over.
private final class TemporaryFolder {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("standards-\(UUID().uuidString)")

  init(_ files: [String: String]) throws {
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    for (name, contents) in files {
      try Data(contents.utf8).write(to: url.appendingPathComponent(name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  var library: StandardLibrary { StandardLibrary(folder: url) }
}

struct StandardLibraryTests {
  private static func record(_ reference: String, _ version: String, title: String = "x") -> String
  {
    #"{"referenceNumber":"\#(reference)","version":"\#(version)","title":"\#(title)"}"#
  }

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder([
      "a.json": Self.record("ST9001", "1.9"),
      "b.json": Self.record("ST9001", "1.10"),
      "c.json": Self.record("ST9001", "1.0"),
      "d.json": Self.record("ST9002", "1.0", title: "first"),
      "e.json": Self.record("st9002", "1.0", title: "second"),
      "f.json": "[" + Self.record("ST9003", "2.0") + "]",
      "broken.json": "{",
      "ST9004.json": "{ not json",
      "ST9001_old.json": "",
      "notes.txt": Self.record("ST9005", "1.0"),
    ])
    let nested = folder.url.appendingPathComponent("folder.json")
    try FileManager.default.createDirectory(at: nested, withIntermediateDirectories: true)
  }

  @Test(arguments: [
    ("ST9001", nil, "1.10"), ("st9001", nil, "1.10"), ("ST9001", "1.9", "1.9"),
    ("ST9001", "1", "1.0"), ("ST9003", nil, "2.0"),
  ])
  func `a standard is found by reference and version, else the highest version`(
    _ reference: String, _ version: String?, _ found: String
  ) throws {
    let standard = try folder.library.standard(reference: reference, version: version)
    #expect(standard?.version == found)
  }

  @Test func `of two files with the same standard the first by name is used`() throws {
    #expect(try folder.library.standard(reference: "ST9002", version: nil)?.title == "first")
  }

  @Test(arguments: [("ST9999", nil), ("ST9002", "3.0"), ("ST9005", nil), ("", nil)])
  func `what the folder does not hold is not found`(_ reference: String, _ version: String?) throws
  {
    #expect(try folder.library.standard(reference: reference, version: version) == nil)
  }

  @Test func `a broken file whose name says that it is the one is an error with its name`() {
    #expect {
      try folder.library.standard(reference: "ST9004", version: nil)
    } throws: { error in
      guard case StandardError.libraryFile("ST9004.json", let reason) = error else { return false }
      return reason.hasPrefix("is not valid JSON")
    }
  }

  @Test func `a record that is wrong inside is an error too`() throws {
    let folder = try TemporaryFolder(["x.json": #"{"referenceNumber":"ST9006","skills":7}"#])
    #expect(throws: StandardError.self) {
      try folder.library.standard(reference: "ST9006", version: nil)
    }
  }

  @Test func `a folder that is not there holds nothing`() throws {
    let library = StandardLibrary(folder: folder.url.appendingPathComponent("none"))
    #expect(try library.standard(reference: "ST9001", version: nil) == nil)
    #expect(library.entries().isEmpty)
  }

  @Test func `entries are ordered by reference, version and file`() {
    let entries = folder.library.entries().map { "\($0.reference) \($0.version ?? "-") \($0.file)" }
    #expect(
      entries == [
        "ST9001 1.0 c.json", "ST9001 1.9 a.json", "ST9001 1.10 b.json", "ST9002 1.0 d.json",
        "ST9002 1.0 e.json", "ST9003 2.0 f.json",
      ])
  }
}
