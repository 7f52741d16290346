import Testing

@testable import Workbooks

@Suite("Archive")
struct ArchiveTests {
  typealias Entry = ArchiveBuilder.Entry

  private static let text = String(repeating: "bread and butter ", count: 9_000)
  /// 4,096 times the letter a, as zlib compresses it.
  private static let dense: [UInt8] = [
    237, 193, 1, 13, 0, 0, 0, 194, 160, 172, 239, 95, 194, 30, 14, 40, 0, 0, 0, 224, 221, 0,
  ]

  private static var denseEntry: Entry {
    var entry = Entry("a", String(repeating: "a", count: 4_096))
    entry.stored = dense
    entry.method = 8
    return entry
  }

  private func contents(
    _ builder: ArchiveBuilder, limits: Limits = Limits(), budget: Int = 1 << 30
  ) throws(ArchiveError) -> [String] {
    try contents(builder.archive(), limits: limits, budget: budget)
  }

  private func contents(
    _ bytes: [UInt8], limits: Limits = Limits(), budget: Int = 1 << 30
  ) throws(ArchiveError) -> [String] {
    let archive = try Archive(bytes, limits: limits)
    var all: [String] = []
    for entry in archive.entries {
      var contents: [UInt8] = []
      try unsafe archive.read(entry, budget: budget) { piece in
        unsafe contents.append(contentsOf: piece)
        return true
      }
      all.append(String(decoding: contents, as: UTF8.self))
    }
    return all
  }

  /// What goes wrong, in the words of the error.
  private func reason(_ builder: ArchiveBuilder) -> String {
    do {
      return try contents(builder).joined()
    } catch {
      if case .damaged(_, let reason) = error { return reason }
      return "\(error)"
    }
  }

  @Test func `stored and deflated entries come out whole`() throws {
    let builder = ArchiveBuilder([
      Entry("a", "one"), Entry("b", "two").deflated, Entry("c", ""), Entry("d", Self.text),
      Self.denseEntry,
    ])
    let dense = String(repeating: "a", count: 4_096)
    #expect(try contents(builder) == ["one", "two", "", Self.text, dense])
  }

  @Test func `an archive without entries has none`() throws {
    #expect(try Archive(ArchiveBuilder().archive(), limits: Limits()).entries.isEmpty)
  }

  @Test func `sizes may follow the contents`() throws {
    var entry = Entry("a", "one").deflated
    entry.hasDescriptor = true
    #expect(try contents(ArchiveBuilder([entry, Entry("b", "two")])) == ["one", "two"])
  }

  @Test func `zip64 records and fields are understood`() throws {
    var entry = Entry("a", "one")
    entry.isZip64 = true
    var builder = ArchiveBuilder([entry, Entry("b", "two").deflated])
    builder.hasZip64End = true
    #expect(try contents(builder) == ["one", "two"])
  }

  @Test func `a comment may look like the archive's end`() throws {
    var builder = ArchiveBuilder([Entry("a", "one")])
    builder.comment = [0x50, 0x4b, 5, 6] + Array(repeating: 0, count: 40)
    #expect(try contents(builder) == ["one"])
    builder.comment = Array(repeating: 32, count: 0xffff)
    #expect(try contents(builder) == ["one"])
  }

  @Test func `bytes after the end do no harm`() throws {
    #expect(try contents(ArchiveBuilder([Entry("a", "one")]).archive() + [0, 0, 0]) == ["one"])
  }

  @Test func `no beginning of an archive is taken for a whole one`() throws {
    let whole = ArchiveBuilder([Entry("a", "one"), Entry("b", "two").deflated]).archive()
    for count in 0..<whole.count {
      #expect(throws: ArchiveError.self) { try contents(Array(whole.prefix(count))) }
    }
    #expect(throws: ArchiveError.truncated) { try contents(Array(whole.dropLast())) }
    #expect(throws: ArchiveError.notAnArchive) { try contents([]) }
  }

  @Test func `no changed byte makes it crash`() throws {
    var entry = Entry("a", "one").deflated
    entry.isZip64 = true
    var builder = ArchiveBuilder([entry, Self.denseEntry])
    builder.hasZip64End = true
    let whole = builder.archive()
    for index in whole.indices {
      for value: UInt8 in [0, 1, 0x7f, 0x80, 0xff] {
        var bytes = whole
        bytes[index] = value
        let read = try? contents(bytes)
        // What is read at all is what was written: the checksum sees to it.
        #expect(read?.allSatisfy { $0 == "one" || $0.allSatisfy { $0 == "a" } } != false)
      }
    }
  }
}

// MARK: - Contradictions

extension ArchiveTests {
  @Test func `a wrong checksum is refused`() {
    var entry = Entry("a", "one")
    entry.crc32 = 1
    #expect(reason(ArchiveBuilder([entry])) == "its checksum does not match its contents")
  }

  @Test(arguments: [0, 2, 4, 1 << 31, 0xffff_fffe])
  func `a size that lies is refused`(_ size: Int) {
    for entry in [Entry("a", "one"), Entry("a", "one").deflated] {
      var entry = entry
      entry.size = size
      #expect(reason(ArchiveBuilder([entry])) == "its size is not the one in the list of contents")
    }
  }

  @Test func `broken compressed data are refused`() {
    for stored: [UInt8] in [[], [7], [1, 3, 0], Self.dense.dropLast(), Self.dense + [0]] {
      var entry = Self.denseEntry
      entry.stored = stored
      #expect(reason(ArchiveBuilder([entry])) == "its compressed data are broken")
    }
  }

  @Test func `an encrypted entry is refused`() {
    var entry = Entry("a", "one")
    entry.flags = 1
    #expect(reason(ArchiveBuilder([entry])) == "it is encrypted, which workbooks never are")
  }

  @Test(arguments: [1, 6, 9, 12, 14, 93, 99, 0xffff])
  func `another way of compressing is refused`(_ method: Int) {
    var entry = Entry("a", "one")
    entry.method = method
    #expect(reason(ArchiveBuilder([entry])) == "it is compressed in a way that Excel never uses")
  }

  @Test func `two names for one entry are refused`() {
    var entry = Entry("a", "one")
    entry.localName = "b"
    #expect(reason(ArchiveBuilder([entry])) == "its two headers contradict each other")
  }

  @Test func `an entry that is not where the list says is refused`() {
    var entry = Entry("a", "one")
    entry.hasDescriptor = true
    var builder = ArchiveBuilder([entry])
    builder.offsetError = 1
    #expect(reason(builder) == "it does not stand where the list says")
    builder.offsetError = 1 << 31
    #expect(reason(builder) == "it overlaps another entry")
  }

  @Test func `entries that share bytes are refused`() throws {
    // The first entry's contents are the second entry as a whole.
    let inner = ArchiveBuilder([Entry("b", "two")]).archive().prefix(34)
    let outer = Entry("a", String(decoding: inner, as: UTF8.self))
    var second = Entry("b", "two")
    second.localExtra = [0, 0]
    var archive = ArchiveBuilder([outer, second]).archive()
    let directory = try #require(Self.places(of: [0x50, 0x4b, 1, 2], in: archive).last)
    let inside = try #require(Self.places(of: [0x50, 0x4b, 3, 4], in: archive).dropFirst().first)
    archive[directory + 42] = UInt8(inside)
    #expect(throws: ArchiveError.damaged(entry: "b", reason: "it overlaps another entry")) {
      try contents(archive)
    }
  }

  @Test func `a list with more or fewer entries than it says is refused`() {
    var builder = ArchiveBuilder([Entry("a", "one"), Entry("b", "two")])
    builder.entryCount = 1
    #expect(reason(builder) == "its list of contents is longer than it says")
    builder.entryCount = 3
    #expect(reason(builder) == "its list of contents is cut short")
  }

  @Test func `an archive in several pieces is refused`() {
    var builder = ArchiveBuilder([Entry("a", "one")])
    builder.disk = 1
    #expect(throws: ArchiveError.truncated) { try contents(builder) }
  }

  private static func places(of signature: [UInt8], in bytes: [UInt8]) -> [Int] {
    bytes.indices.filter { bytes[$0...].starts(with: signature) }
  }
}

// MARK: - Limits

extension ArchiveTests {
  @Test func `limits are kept to the byte`() throws {
    let builder = ArchiveBuilder([Entry("a", "12345"), Entry("b", "1")])
    var limits = Limits()
    limits.entries = 2
    limits.partSize = 5
    #expect(try contents(builder, limits: limits, budget: 5) == ["12345", "1"])
    limits.partSize = 4
    #expect(
      throws: ArchiveError.overLimit(name: "the size of one part in bytes", limit: 4, entry: "a")
    ) { try contents(builder, limits: limits) }
    limits = Limits()
    limits.totalSize = 4
    #expect(
      throws: ArchiveError.overLimit(name: "the size of all parts in bytes", limit: 4, entry: "a")
    ) { try contents(builder, limits: limits, budget: 4) }
    limits.nameLength = 0
    #expect(throws: ArchiveError.self) { try contents(builder, limits: limits) }
    limits = Limits()
    limits.entries = 1
    #expect(
      throws: ArchiveError.overLimit(name: "the number of entries", limit: 1, entry: nil)
    ) { try contents(builder, limits: limits) }
  }

  @Test func `the ratio counts only past its floor`() throws {
    let builder = ArchiveBuilder([Self.denseEntry])
    var limits = Limits()
    limits.ratio = 100
    limits.ratioFloor = 4_096
    #expect(try contents(builder, limits: limits).first?.count == 4_096)
    limits.ratioFloor = 4_095
    #expect(
      throws: ArchiveError.overLimit(name: "the compression ratio", limit: 100, entry: "a")
    ) { try contents(builder, limits: limits) }
    limits.ratio = 0
    #expect(throws: ArchiveError.self) { try contents(builder, limits: limits) }
  }
}
