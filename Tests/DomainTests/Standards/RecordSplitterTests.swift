import Domain
import TestSupport
import Testing

struct RecordSplitterTests {
  private func pieces(_ text: String, chunk: Int = 7) -> (texts: [String], breaksOff: Bool) {
    var splitter = RecordSplitter()
    let bytes = Array(text.utf8)
    var pieces: [RecordSplitter.Piece] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
      pieces += splitter.append(Array(bytes[start..<min(start + chunk, bytes.count)]))
    }
    pieces += splitter.finish()
    #expect(pieces.map(\.position) == Array(pieces.indices.map { $0 + 1 }))
    return (pieces.map { String(decoding: $0.bytes, as: UTF8.self) }, splitter.breaksOff)
  }

  private static let sound = #"{"id": 1, "t": "a]},{\"id\"\\", "l": [{"x": [1, 2]}, null]}"#
  private static let other = #"{ "id": 2 }"#

  @Test(arguments: [1, 2, 3, 7, 64, 10_000])
  func `a list is cut into its records, however it arrives`(chunk: Int) {
    let found = pieces(
      "\u{FEFF} \n[\(Self.sound) ,\n\(Self.other),\(Self.sound)\n]\n", chunk: chunk)
    #expect(found.texts == [Self.sound, Self.other, Self.sound])
    #expect(!found.breaksOff)
  }

  @Test(arguments: ["{\"id\": 1}", "  {\"a\": [1,", "<html>", "PK", "7", ""])
  func `what is no list is one piece, whatever it is`(text: String) {
    let found = pieces(text)
    #expect(found.texts.count == 1)
    #expect(!found.breaksOff)
  }

  @Test(arguments: ["[]", " [ \n ] "])
  func `an empty list has no records`(text: String) {
    #expect(pieces(text).texts.isEmpty)
    #expect(!pieces(text).breaksOff)
  }

  @Test func `values that are no records are pieces too`() {
    #expect(pieces(#"["a, b", null, 7, [1, 2]]"#).texts == [#""a, b""#, "null", "7", "[1, 2]"])
  }

  /// A record that has no end, and what is left of it.
  @Test(arguments: [
    (#"{"id": 5, "l": [{"x": 1}, {"x": 2}"#, #"{"id": 5, "l": [{"x": 1}, {"x": 2}"#),
    (#"{"id": 5, "t": "cut in a tex"#, #"{"id": 5, "t": "cut in a tex"#),
    (#"{"id": 5, "t": "#, #"{"id": 5, "t":"#),
    (#"{"id": 5, "l": [1, 2]"#, #"{"id": 5, "l": [1, 2]"#),
    (#"{"id": 5}}"#, #"{"id": 5}}"#),
    (#"{"id": 5, "l": [1, 2}}"#, #"{"id": 5, "l": [1, 2}"#),
  ])
  func `a record without an end takes no other with it`(broken: String, left: String) {
    for chunk in [1, 5, 1_000] {
      let found = pieces("[\(Self.sound),\n\(broken),\n\(Self.other),\(Self.sound)]", chunk: chunk)
      #expect(found.texts == [Self.sound, left, Self.other, Self.sound])
      #expect(!found.breaksOff)
    }
  }

  @Test func `several records without an end are each a piece`() {
    let broken = #"{"id": 5, "l": [{"x": 1}"#
    let found = pieces("[\(Self.sound),\(broken),\(broken),\(broken),\(Self.other)]")
    #expect(found.texts == [Self.sound, broken, broken, broken, Self.other])
  }

  @Test func `a comma that is missing between records costs none`() {
    let found = pieces("[\(Self.sound)\n\(Self.other)\(Self.sound)]")
    #expect(found.texts == [Self.sound, Self.other, Self.sound])
  }

  @Test(arguments: ["[\(sound),\(other)", "[\(sound),\(other),", "[\(sound),\(other),\n \n"])
  func `a list that has no end is known, and its records are kept`(text: String) {
    let found = pieces(text)
    #expect(found.texts == [Self.sound, Self.other])
    #expect(found.breaksOff)
  }

  @Test func `a list that ends within a record leaves a broken one`() {
    let found = pieces("[\(Self.sound),{\"id\": 3, \"t\": [")
    #expect(found.texts == [Self.sound, "{\"id\": 3, \"t\": ["])
    #expect(!found.breaksOff)
  }

  @Test func `where no record shows what records start with, the rest is told to be lost`() {
    #expect(pieces("[{], 7, 8]").breaksOff)
  }

  @Test func `a record that never ends is given up, and memory with it`() {
    var splitter = RecordSplitter()
    var pieces = splitter.append(Array("[{\"id\": 1}, {\"id\": 2, \"t\": [".utf8))
    let part = Array(String(repeating: "\"some words\", ", count: 5_000).utf8)
    for _ in 0..<60 { pieces += splitter.append(part) }
    pieces += splitter.append(Array("1]}, {\"id\": 3}]".utf8))
    pieces += splitter.finish()
    #expect(pieces.count == 3)
    #expect(pieces.allSatisfy { $0.bytes.count < 1_200_000 })
    #expect(pieces.last?.bytes == Array("{\"id\": 3}".utf8))
  }

  @Test(arguments: [
    (#"{"title": "x", "referenceNumber" : "ST9001", "a": "#, "ST9001"),
    (#"{"referenceNumber":"TBC"}"#, "TBC"), (#"{"referenceNumber": 7}"#, nil),
    (#"{"referenceNumber""#, nil), ("{}", nil),
  ])
  func `the reference of a broken record is told as far as it is there`(
    text: String, reference: String?
  ) {
    var splitter = RecordSplitter()
    let pieces = splitter.append(Array(text.utf8)) + splitter.finish()
    #expect(pieces.map(\.reference) == [reference])
  }

  @Test func `random bytes neither trap nor hang`() {
    var random = SeededNumbers(seed: 4)
    let alphabet = Array("[]{},:\"\\ \nid1".utf8)
    for _ in 0..<3_000 {
      let length = Int.random(in: 0..<200, using: &random)
      let text = (0..<length).compactMap { _ in alphabet.randomElement(using: &random) }
      var splitter = RecordSplitter()
      _ = splitter.append(Array("[{\"id\": 1},".utf8))
      let pieces = splitter.append(text) + splitter.finish()
      #expect(pieces.allSatisfy { $0.bytes.count <= length + 20 })
    }
  }
}
