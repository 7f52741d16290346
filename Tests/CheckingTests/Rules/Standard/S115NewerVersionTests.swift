import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s115 = RuleExample(
    .newerVersion, fires: .library(), passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct S115NewerVersionTests {
  @Test func `the message says which versions, and what changed`() {
    let scenario = Scenario.library()
    #expect(scenario.submission.standards.map(\.standard.version) == ["1.0"])
    #expect(
      scenario.messages(of: .newerVersion) == [
        """
        The mapping was checked against version 1.0 of ST9001, and your library of standards holds \
        version 1.1: of the KSBs, 1 added and 1 reworded.
        """
      ])
  }

  @Test func `a version that the user named is told too`() {
    let scenario = Scenario.library(named: 1)
    #expect(scenario.findings(of: .newerVersion).map(\.severity) == [.shouldFix])
    #expect(Scenario.library(named: 0).findings(of: .newerVersion).isEmpty)
  }

  @Test(arguments: ["Retired", "Withdrawn", "In development"])
  func `a newer version that is not in use is none`(status: String) {
    #expect(Scenario.library { $0.status = status }.findings(of: .newerVersion).isEmpty)
  }

  @Test func `a newer version with the same KSBs is told to be that`() {
    let scenario = Scenario.library(named: 1) { $0.ksbs = OccupationalStandard.example().ksbs }
    #expect(
      scenario.messages(of: .newerVersion).first?.contains("the KSBs of both are the same") == true)
  }

  @Test func `a sheet that says the newer version is told by S113 alone`() {
    let scenario = Scenario.library(stating: "1.1")
    #expect(scenario.submission.standards.map(\.standard.version) == ["1.0"])
    #expect(
      scenario.messages(of: .otherStandard) == [
        "The sheet names version 1.1 of ST9001, but its statements are those of version 1.0."
      ])
    #expect(scenario.findings(of: .newerVersion).isEmpty)
  }

  @Test func `a sheet that says the version it was made from has no quarrel with S113`() {
    let scenario = Scenario.library(stating: "1.0")
    #expect(scenario.findings(of: .otherStandard).isEmpty)
    #expect(scenario.findings(of: .newerVersion).count == 1)
  }
}

extension Scenario {
  /// The complete sheet, and a library with a version that adds a KSB and rewords one.
  fileprivate static func library(
    named: Int? = nil, stating version: String? = nil,
    change: (inout OccupationalStandard) -> Void = { _ in }
  ) -> Scenario {
    var newer = OccupationalStandard.example {
      $0.version = "1.1"
      $0.ksbs[0].statement = "How lamps are lit and put out"
      $0.ksbs.append(KSB(code: "B2", statement: "Writes clearly and signs every page"))
    }
    change(&newer)
    let versions = [newer, .example()].map {
      LibraryVersion(standard: $0, file: InputFile(name: "x.json", sha256: nil))
    }
    var recognised = MarkedSheet(Table.complete).recognised
    if let version {
      recognised.standardFacts = [
        StandardFact(
          .version(version, of: "ST9001"),
          at: CellLocation(sheet: "KSB mapping", cell: CellReference(row: 1, column: 1)))
      ]
    }
    return Scenario(
      recognised: recognised,
      requests: [
        StandardLookup(reference: "ST9001", result: .versions(versions, named: named))
      ])
  }
}
