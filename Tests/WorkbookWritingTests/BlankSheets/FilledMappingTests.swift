import Checking
import Domain
import Foundation
import KSBCheckKit
import TestSupport
import Testing
@testable import WorkbookWriting

/// Our own blank mapping of every published standard, filled in and checked against itself.
@Suite(
  .enabled(if: FilledMapping.standards != nil, "skipped: ../shared/standards is not there"))
struct FilledMappingTests {
  @Test func `there are 130 standards, and twelve list no KSBs`() throws {
    let mappings = try FilledMapping.all()
    #expect(Set(mappings.map(\.file)).count == 130)
    #expect(Set(mappings.filter(\.claimed.ksbs.isEmpty).map(\.file)).count == 12)
    #expect(mappings.count { $0.claimed.option != nil } > 30)
  }

  @Test(arguments: FilledMapping.files)
  func `a full mapping has the faults of its standard's status and record alone`(file: String)
    throws
  {
    for mapping in try FilledMapping.of(file) where !mapping.claimed.ksbs.isEmpty {
      let findings = try mapping.check()
      #expect(findings.sorted() == mapping.expected.sorted(), "\(mapping)")
    }
  }

  @Test(arguments: FilledMapping.files)
  func `in a cycle with a list, the standard's place in it is told, and nothing else`(
    file: String
  ) throws {
    for mapping in try FilledMapping.of(file).prefix(1) where !mapping.claimed.ksbs.isEmpty {
      let submission = try mapping.submission()
      for cycle in ["3", "4"] {
        let findings = FilledMapping.findings(in: submission, cycle: cycle)
        let place = try mapping.place(inListOf: cycle)
        #expect(findings.sorted() == (mapping.expected + place).sorted(), "\(mapping) \(cycle)")
      }
    }
  }

  @Test(arguments: FilledMapping.files)
  func `one statement reworded, one removed and two swapped are found, and nothing else`(
    file: String
  ) throws {
    for mapping in try FilledMapping.of(file) where !mapping.claimed.ksbs.isEmpty {
      var changed = mapping
      let codes = try changed.plantFaults()
      let planted = [
        "M104 \(codes.reworded)", "M101 \(codes.removed)", "M104 \(codes.swapped.0)",
        "M104 \(codes.swapped.1)",
      ]
      let findings = try changed.check()
      #expect(findings.sorted() == (mapping.expected + planted).sorted(), "\(mapping)")
    }
  }
}

/// A mapping sheet of our own with every KSB covered in full.
struct FilledMapping: CustomStringConvertible {
  static let standards = Project.shared("standards/json")

  /// The names of the records.
  static let files: [String] = {
    let names = standards.flatMap {
      try? FileManager.default.contentsOfDirectory(atPath: $0.path(percentEncoded: false))
    }
    return (names ?? []).filter { $0.hasSuffix(".json") }.sorted()
  }()

  let file: String
  let record: [UInt8]
  let claimed: ClaimedStandard
  private var rows: [[String]]

  var description: String { "\(file) \(claimed.option?.title ?? "")" }

  static func all() throws -> [FilledMapping] { try files.flatMap(of) }

  /// One mapping for each option of a standard, or one for a standard without.
  static func of(_ file: String) throws -> [FilledMapping] {
    let record = [UInt8](try Data(contentsOf: try #require(standards).appending(path: file)))
    let standard = try OccupationalStandard(json: Data(record))
    let options = standard.isCoreAndOptions ? standard.options.map(Optional.some) : [nil]
    return options.map { option in
      let claimed = ClaimedStandard(standard: standard, option: option)
      let rows = claimed.ksbs.enumerated().map { index, ksb in
        [
          ksb.code.description, ksb.code.type.word, ksb.statement, "Full",
          "U\(index % 3 + 1), U\(index % 4 + 4)", "LO\(index % 5 + 1)", "Written report",
        ]
      }
      return FilledMapping(file: file, record: record, claimed: claimed, rows: rows)
    }
  }

  /// The rules that speak whatever the mapping says.
  var expected: [String] {
    let isCurrent = claimed.standard.status == "Approved for delivery"
    return (isCurrent ? [] : ["S107"])
      + (claimed.standard.level == qualificationLevel ? [] : ["S105"])
      + (claimed.option.map { $0.ksbs == nil } == true ? ["S110"] : [])
      + (Self.regulated.contains(claimed.standard.reference) ? ["S106"] : [])
  }

  /// The occupations among them that statutory bodies regulate.
  private static let regulated = ["ST0543", "ST0600", "ST0701", "ST0827"]

  /// The standard’s own level, where qualifications at that level are approved.
  private var qualificationLevel: Int { claimed.standard.level == 5 ? 5 : 4 }

  /// The rule that speaks of the standard's place in a cycle's list.
  func place(inListOf cycle: String) throws -> [String] {
    let list = try #require(PublishedCycles.known.cycle(cycle)?.list)
    return switch list.entry(claimed.standard.reference)?.category {
    case nil: ["S103"]
    case .contactUs, .outOfScope: ["S104"]
    case .inScope: []
    }
  }

  /// What must or should be fixed in the cycle that is taken when none is named.
  func check() throws -> [String] { Self.findings(in: try submission(), cycle: nil) }

  /// What must or should be fixed: the rule, and the KSB where there is one.
  static func findings(in submission: Submission, cycle: String?) -> [String] {
    var submission = submission
    submission.qualification.cycle = cycle
    let result = Checker().check(submission)
    #expect(!result.isUnchecked)
    return result.findings.filter { $0.severity != .note }.map { finding in
      [finding.rule, finding.ksb?.description].compactMap { $0 }.joined(separator: " ")
    }
  }

  /// The mapping, written as a workbook and read again with its standard.
  func submission() throws -> Submission {
    var workbook = BlankMapping(standards: [claimed], created: Samples.created).workbook
    let sheet = try #require(workbook.sheets.indices.last)
    let header = try #require(workbook.sheets[sheet].rows.first)
    workbook.sheets[sheet].rows = [header] + rows.map { WrittenRow($0.map { .text($0) }) }
    let input = SubmissionInput(
      mapping: SubmissionInput.File(name: "mapping.xlsx", bytes: try workbook.bytes()),
      standards: [
        SubmissionInput.Standard(
          source: .file(SubmissionInput.File(name: file, bytes: record)),
          option: claimed.option?.title)
      ],
      qualification: Qualification(level: qualificationLevel))
    return Check().run(input).submission
  }

  /// Rewords a statement, removes a row, and swaps two statements that differ.
  mutating func plantFaults() throws -> (
    reworded: String, removed: String, swapped: (String, String)
  ) {
    let reworded = rows[1][0]
    rows[1][2] += " wherever lighthouses are kept"
    let last = try #require(rows.indices.last)
    let first = try #require(
      rows.indices.dropFirst(3).dropLast(2).first { !rows[$0][2].isAlike(rows[last][2]) })
    let swapped = (rows[first][0], rows[last][0])
    (rows[first][2], rows[last][2]) = (rows[last][2], rows[first][2])
    return (reworded, rows.remove(at: 2)[0], swapped)
  }
}

extension String {
  /// Whether two statements would be compared as one.
  fileprivate func isAlike(_ other: String) -> Bool {
    lowercased().filter(\.isLetter) == other.lowercased().filter(\.isLetter)
  }
}
