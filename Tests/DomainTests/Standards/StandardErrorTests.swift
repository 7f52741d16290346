import Domain
import Foundation
import Testing

struct StandardErrorTests {
  @Test(arguments: [
    ("", StandardError.empty),
    (" \n\t ", .empty),
    ("PK\u{3}\u{4}rest", .otherKind("an Excel workbook or another zip file")),
    ("%PDF-1.7", .otherKind("a PDF document")),
    ("\n<!DOCTYPE html><html>", .otherKind("a web page or XML")),
    ("[]", .notAStandard(found: "an empty list")),
    ("42", .notAStandard(found: "a single value")),
    ("null", .notAStandard(found: "a single value")),
    ("[1]", .notAStandard(found: "a list of other things")),
    ("{}", .notAStandard(found: "an object without “referenceNumber” or “stdCode”")),
    (#"{"title":"x"}"#, .notAStandard(found: "an object without “referenceNumber” or “stdCode”")),
    (
      #"{"referenceNumber":" "}"#,
      .notAStandard(found: "an object without “referenceNumber” or “stdCode”")
    ),
    (#"[{"referenceNumber":"ST9002"},{"referenceNumber":"ST9003"}]"#, .several(2)),
    ("[1,2,3]", .several(3)),
  ])
  func `a file of another shape is told for what it is`(_ json: String, _ error: StandardError) {
    #expect(throws: error) { try OccupationalStandard(json) }
  }

  @Test(arguments: [
    (#""knowledges":"text""#, "knowledges", "a list"),
    (#""skills":{}"#, "skills", "a list"),
    (#""duties":5"#, "duties", "a list"),
    (#""knowledges":[5]"#, "knowledges", "a list of records or texts"),
    (#""knowledges":[[{"detail":"x"}]]"#, "knowledges", "a list of records or texts"),
    (#""duties":["text"]"#, "duties", "a list of records or texts"),
    (
      #""optionsUnstructuredTemplate":[{}]"#, "optionsUnstructuredTemplate",
      "a list of records or texts"
    ),
  ])
  func `a list that is none is named`(_ json: String, _ key: String, _ expected: String) {
    #expect(throws: StandardError.wrongValue(key: key, expected: expected)) {
      try OccupationalStandard(#"{"referenceNumber":"ST9002",\#(json)}"#)
    }
  }

  @Test(arguments: [
    ("{", 1, 2, "the text breaks off"),
    ("{\"a\":1,\n  \"é\" 2}", 2, 7, "a colon is missing"),
    ("{\"a\":1\n\"b\":2}", 2, 1, "a comma is missing"),
    ("{\"a\":1,}", 1, 8, "a name in double quotes is missing"),
    ("[1,]", 1, 4, "a value is missing"),
    ("{a:1}", 1, 2, "a name in double quotes is missing"),
    ("[tru]", 1, 2, "a value is missing"),
    ("[01]", 1, 4, "a number starts with 0"),
    ("[1.]", 1, 4, "a number is not complete"),
    ("[1e]", 1, 4, "a number is not complete"),
    ("[-]", 1, 3, "a value is missing"),
    ("[\"a\nb\"]", 1, 4, "a line break or tab stands in a text"),
    (#"["\x"]"#, 1, 4, "a backslash stands before the wrong character"),
    (#"["\u12"]"#, 1, 5, "\\u is not followed by four hexadecimal digits"),
    (#"["\"#, 1, 4, "the text breaks off"),
    ("{} x", 1, 4, "something follows the end of the record"),
    ("hello", 1, 1, "a value is missing"),
    ("referenceNumber,title", 1, 1, "a value is missing"),
  ])
  func `what is not JSON is told with its place`(
    _ json: String, _ line: Int, _ column: Int, _ problem: String
  ) {
    #expect(throws: StandardError.notJSON(line: line, column: column, problem: problem)) {
      try OccupationalStandard(json)
    }
  }

  @Test func `a text cut anywhere is an error and never a standard`() throws {
    let whole =
      #"{"referenceNumber":"ST9002","level":4,"knowledges":[{"detail":"\u00e9\n"},null,true]}"#
    for length in 0..<whole.count {
      #expect(throws: StandardError.self) { try OccupationalStandard(String(whole.prefix(length))) }
    }
  }

  @Test(arguments: ["[", #"{"a":"#])
  func `a hundred thousand levels are refused`(_ opening: String) {
    #expect {
      try OccupationalStandard(String(repeating: opening, count: 100_000))
    } throws: { error in
      guard case StandardError.tooDeep = error else { return false }
      return true
    }
  }

  @Test func `deep nesting below an unknown key is refused, and shallow nesting is not`() throws {
    let nested = { (depth: Int) in
      #"{"referenceNumber":"ST9002","x":"# + String(repeating: "[", count: depth)
        + String(repeating: "]", count: depth) + "}"
    }
    #expect(try OccupationalStandard(nested(40)).reference == "ST9002")
    #expect(throws: StandardError.self) { try OccupationalStandard(nested(80)) }
  }

  @Test func `bytes that are no UTF-8 are told`() {
    let bytes = Data([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D])
    let error = StandardError.otherKind("text in another encoding than UTF-8")
    #expect(throws: error) { try OccupationalStandard(json: bytes) }
  }

  @Test func `an enormous file is refused before it is read`() {
    let spaces = Data(repeating: 0x20, count: 16 * 1_048_576 + 1)
    #expect(throws: StandardError.tooLarge(limit: 16 * 1_048_576)) {
      try OccupationalStandard(json: spaces)
    }
  }

  @Test(arguments: [
    StandardError.empty, .tooLarge(limit: 16 * 1_048_576), .unreadable, .otherKind("a web page"),
    .notJSON(line: 3, column: 9, problem: "a comma is missing"), .tooDeep(line: 1, column: 70),
    .several(2), .notAStandard(found: "an empty list"),
    .wrongValue(key: "duties", expected: "a list"),
  ])
  func `an error completes a sentence about the file`(_ error: StandardError) {
    let starts = ["is ", "holds ", "could not "]
    #expect(starts.contains { error.description.hasPrefix($0) })
    #expect(!error.description.hasSuffix("."))
  }
}
