import Testing

@testable import Workbooks

/// Inflating on a second thread comes to what inflating on one does, whoever stops it when.
@Suite("Reading ahead")
struct ReadAheadTests {
  /// A piece was one too many.
  private struct Enough: Error {}

  private static let contents = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7 >> 3) }
  private static let deflated = deflate(contents)

  @Test func `all pieces come, in their order`() throws {
    var taken: [UInt8] = []
    let end = try unsafe inflate(Self.deflated) { piece in
      unsafe taken.append(contentsOf: piece)
      return true
    }
    #expect(end == .complete)
    #expect(taken == Self.contents)
  }

  @Test(arguments: [1, 2, 9, 30])
  func `whoever has enough gets no more`(wanted: Int) throws {
    var pieces = 0
    let end = try unsafe inflate(Self.deflated) { _ in
      pieces += 1
      return pieces < wanted
    }
    #expect(end == .enough)
    #expect(pieces == wanted)
  }

  @Test(arguments: [1, 2, 9, 30])
  func `an error goes to whoever asked`(wanted: Int) {
    var pieces = 0
    #expect(throws: Enough.self) {
      try unsafe inflate(Self.deflated) { _ in
        pieces += 1
        if pieces == wanted { throw Enough() }
        return true
      }
    }
    #expect(pieces == wanted)
  }

  @Test(arguments: [0, 1, 70_000, 2_900_000])
  func `data that are cut short or broken are told`(length: Int) throws {
    #expect(try unsafe inflate(Array(Self.deflated.prefix(length))) { _ in true } == .broken)
    var broken = Self.deflated
    // The complement of a block's length.
    broken[3] ^= 1
    #expect(try unsafe inflate(broken) { _ in true } == .broken)
  }

  @Test func `an entry that is large enough is read so, and its checksum is looked at`() throws {
    var entry = ArchiveBuilder.Entry("large", "")
    entry.contents = Self.contents
    entry.stored = Self.deflated
    entry.method = 8
    try #require(Self.deflated.count >= BackgroundInflater.least)
    let sound = try Archive(ArchiveBuilder([entry]).archive(), limits: Limits())
    var taken: [UInt8] = []
    try unsafe sound.read(sound.entries[0], budget: .max) { piece in
      unsafe taken.append(contentsOf: piece)
      return true
    }
    #expect(taken == Self.contents)
    entry.crc32 = 1
    let wrong = try Archive(ArchiveBuilder([entry]).archive(), limits: Limits())
    #expect(throws: ArchiveError.self) {
      try unsafe wrong.read(wrong.entries[0], budget: .max) { _ in true }
    }
  }

  @discardableResult
  private func inflate(
    _ input: [UInt8], use: (UnsafeRawBufferPointer) throws -> Bool
  ) throws -> Inflater.End {
    try unsafe input.withUnsafeBytes { try unsafe BackgroundInflater.inflate($0, use: use) }
  }

  /// The bytes as DEFLATE holds them without compressing: blocks of type 0.
  private static func deflate(_ bytes: [UInt8]) -> [UInt8] {
    var deflated: [UInt8] = []
    var rest = bytes[...]
    repeat {
      let block = rest.prefix(0xffff)
      rest = rest.dropFirst(block.count)
      let length = UInt16(block.count)
      deflated.append(rest.isEmpty ? 1 : 0)
      for number in [length, ~length] { deflated += [UInt8(number & 0xff), UInt8(number >> 8)] }
      deflated += block
    } while !rest.isEmpty
    return deflated
  }
}
