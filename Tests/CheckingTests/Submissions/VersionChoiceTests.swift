import Checking
import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks

@Suite struct VersionChoiceTests {
  private static let soil = "How soil is drained and fed"
  private static let trees = "How fruit trees grow"
  private static let law = "The law on volunteers"

  private static func version(_ version: String, _ statements: [String]) -> LibraryVersion {
    var standard = OccupationalStandard.knowledge(statements.map { (nil, $0) })
    standard.version = version
    return LibraryVersion(
      standard: standard, file: InputFile(name: "\(version).json", sha256: nil))
  }

  /// The newest adds a KSB at the start, the one before it rewords one.
  private static let versions = [
    version("2.0", [law, soil, trees]), version("1.1", [soil + " again", trees]),
    version("1.0", [soil, trees]),
  ]

  private func mapping(
    _ rows: [String], stated: [String] = [], named: Int? = nil,
    among versions: [LibraryVersion] = versions
  ) throws -> StandardMapping {
    var recognised = MarkedSheet(
      (["KSB | Statement | Coverage"] + rows).joined(separator: "\n")
    ).recognised
    recognised.standardFacts = stated.map {
      StandardFact(.version($0, of: nil), at: CellLocation(sheet: "KSB mapping"))
    }
    let submission = Joining.submission(
      recognised,
      [StandardLookup(reference: "ST9001", result: .versions(versions, named: named))])
    return try #require(submission.standards.first)
  }

  @Test(arguments: [
    ([law, soil, trees], "2.0", 3), ([soil + " again", trees], "1.1", 2),
    ([soil, trees], "1.0", 2),
  ])
  func `statements tell the version`(statements: [String], version: String, count: Int) throws {
    let rows = statements.enumerated().map { "K\($0.offset + 1) | \($0.element) | Full" }
    for stated in [[], ["2.0"], ["1.0"], ["7"]] {
      let mapping = try mapping(rows, stated: stated)
      #expect(mapping.standard.version == version)
      #expect(mapping.versionChoice?.reason == .statements(count, of: statements.count))
    }
  }

  @Test func `where statements fit two as well, the sheet's own word decides`() throws {
    let rows = ["K2 | \(Self.trees) | Full"]
    #expect(try mapping(rows, stated: ["1.0"]).standard.version == "1.0")
    #expect(try mapping(rows, stated: ["v1.1"]).versionChoice?.reason == .stated)
    #expect(try mapping(rows).standard.version == "1.1")
  }

  @Test func `a few statements prove nothing against what the sheet says of itself`() throws {
    let rows = ["K1 | \(Self.soil) | Full"] + (2...5).map { "K\($0) | Words \($0) | Full" }
    let mapping = try mapping(rows, stated: ["2.0"])
    #expect(mapping.standard.version == "2.0")
    #expect(mapping.versionChoice?.reason == .stated)
  }

  @Test func `without statements, codes tell, and else it is the newest`() throws {
    let codes = try mapping(["K1 | | Full", "K2 | | Full", "K3 | | Full"])
    #expect(codes.standard.version == "2.0")
    #expect(codes.versionChoice?.reason == .codes)
    let even = try mapping(["K1 | | Full", "K2 | | Full"])
    #expect(even.standard.version == "1.1")
    #expect(even.versionChoice?.reason == .newest)
  }

  @Test func `a version without a list is found by what the sheet says`() throws {
    let versions = [Self.versions[0], Self.version("1.0", [])]
    let mapping = try mapping(["K1 | Other words | Full"], stated: ["1.0"], among: versions)
    #expect(mapping.standard.version == "1.0")
    #expect(mapping.source == .sheet)
  }

  @Test func `the version that the user named is used whatever the sheet holds`() throws {
    let mapping = try mapping(["K1 | \(Self.soil) | Full"], named: 0)
    #expect(mapping.standard.version == "2.0")
    #expect(mapping.versionChoice?.reason == .named)
    #expect(mapping.versionChoice?.newer.isEmpty == true)
  }

  @Test func `of one version there is no choice`() throws {
    let only = try mapping(["K1 | \(Self.soil) | Full"], among: [Self.versions[2]])
    #expect(only.versionChoice == nil)
    #expect(only.source == .library)
  }
}
