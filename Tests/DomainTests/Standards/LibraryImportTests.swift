import Domain
import Foundation
import Testing

/// Records into a library, each written where the intake says.
private final class Intake {
  let folder = FileManager.default.temporaryDirectory
    .appendingPathComponent("intake-\(UUID().uuidString)")
  private lazy var intake = LibraryImport(into: StandardLibrary(folder: folder))

  init(_ files: [String: String] = [:]) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appendingPathComponent(name))
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func take(_ record: String) throws -> LibraryImport.Outcome {
    let outcome = try intake.take(Array(record.utf8))
    switch outcome {
    case .added(let file), .replaced(let file):
      try Data(record.utf8).write(to: folder.appendingPathComponent(file))
    case .unchanged: break
    }
    return outcome
  }

  static func record(
    _ reference: String, _ version: String? = "1.0", title: String = "x"
  ) -> String {
    let version = version.map { "\"version\":\"\($0)\"," } ?? ""
    return #"{"referenceNumber":"\#(reference)",\#(version)"title":"\#(title)"}"#
  }
}

struct LibraryIntakeTests {
  @Test func `a record gets a file that is named after it`() throws {
    let intake = try Intake()
    #expect(try intake.take(Intake.record("ST9001")) == .added(file: "ST9001_v1.0.json"))
    #expect(try intake.take(Intake.record("st9001", "1.1")) == .added(file: "ST9001_v1.1.json"))
    #expect(try intake.take(Intake.record("ST9001", nil)) == .added(file: "ST9001.json"))
  }

  @Test func `the same record again changes nothing, however it is written`() throws {
    let intake = try Intake()
    _ = try intake.take(Intake.record("ST9001"))
    #expect(try intake.take(Intake.record("ST9001")) == .unchanged(file: "ST9001_v1.0.json"))
    let spaced = Intake.record("ST9001").replacingOccurrences(of: ":", with: " :\n ")
    #expect(try intake.take(spaced) == .unchanged(file: "ST9001_v1.0.json"))
  }

  @Test func `another record of the version takes the place of the one before`() throws {
    let intake = try Intake()
    _ = try intake.take(Intake.record("ST9001"))
    #expect(
      try intake.take(Intake.record("ST9001", title: "y")) == .replaced(file: "ST9001_v1.0.json"))
    #expect(
      try intake.take(Intake.record("ST9001", "v1", title: "z"))
        == .replaced(file: "ST9001_v1.0.json"))
  }

  @Test func `a file that holds the version under another name keeps its name`() throws {
    let intake = try Intake(["mine.json": Intake.record("ST9001")])
    #expect(try intake.take(Intake.record("ST9001")) == .unchanged(file: "mine.json"))
    #expect(try intake.take(Intake.record("ST9001", title: "y")) == .replaced(file: "mine.json"))
  }

  @Test func `a file that holds another standard is not written over`() throws {
    let intake = try Intake(["ST9001_v1.0.json": Intake.record("ST9002")])
    #expect(try intake.take(Intake.record("ST9001")) == .added(file: "ST9001_v1.0-2.json"))
  }

  @Test func `two versions whose names come out alike get a file each`() throws {
    let intake = try Intake()
    #expect(try intake.take(Intake.record("ST9001", "a b")) == .added(file: "ST9001_va-b.json"))
    #expect(try intake.take(Intake.record("ST9001", "a-b")) == .added(file: "ST9001_va-b-2.json"))
  }

  @Test(arguments: ["../../x", "ST1", "TBC", "ST00001"])
  func `a reference that nothing is looked up by is refused, and is no path`(reference: String) {
    #expect(throws: StandardError.self) {
      try Intake().take(Intake.record(reference))
    }
  }

  @Test func `a version is no path either`() throws {
    #expect(
      try Intake().take(Intake.record("ST9001", "../../../1"))
        == .added(
          file: "ST9001_v..-..-..-1.json"))
  }

  @Test(arguments: ["", "[]", "null", "{", "[{},{}]", #"{"title":"x"}"#])
  func `what is no record is refused`(text: String) {
    #expect(throws: StandardError.self) { try Intake().take(text) }
  }
}
