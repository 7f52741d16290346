import Checking
import Domain
import Foundation
import KSBCheckKit
import Recognition
import TestSupport
import Testing
import Workbooks
@testable import WorkbookWriting

@Suite("The blank mapping")
struct BlankMappingTests {
  private func bytes(_ standards: [ClaimedStandard]) throws -> [UInt8] {
    try BlankMapping(standards: standards, created: Samples.created).workbook.bytes()
  }

  private func mapping(_ claimed: ClaimedStandard) throws -> [[String]] {
    let workbook = try Workbook(reading: bytes([claimed]))
    let sheet = try #require(workbook.sheets.first { $0.name == "KSB mapping" })
    return sheet.rows.map { row in
      (1...9).map { column in
        row.cells.first { $0.reference.column == column }?.text ?? ""
      }
    }
  }

  @Test func `it has the documented columns and a row for each KSB of the option`() throws {
    let rows = try mapping(Samples.repairHub())
    #expect(
      rows.first == [
        "KSB", "Type", "Statement", "Coverage", "Units", "Learning outcomes", "Assessment",
        "Rationale for partial coverage", "Needed together",
      ])
    let ksbs = try Samples.repairHub().ksbs
    #expect(ksbs.count == 30)
    #expect(rows.dropFirst().map { $0[0] } == ksbs.map(\.code.description))
    #expect(rows.dropFirst().map { $0[2] } == ksbs.map(\.statement))
    #expect(rows.dropFirst().allSatisfy { $0[3...].allSatisfy(\.isEmpty) })
    #expect(Set(rows.dropFirst().map { $0[1] }) == ["Knowledge", "Skill", "Behaviour"])
  }

  @Test func `statements come back to the character`() throws {
    let rows = try mapping(Samples.awkward).dropFirst()
    #expect(rows.map { $0[2] } == Samples.awkward.standard.ksbs.map(\.statement))
  }

  @Test func `a blank mapping is found to be blank, and nothing else`() throws {
    let record = try Data(contentsOf: Project.file("Fixtures/example/standard.json"))
    let file = SubmissionInput.File(name: "standard.json", bytes: Array(record))
    let input = SubmissionInput(
      mapping: SubmissionInput.File(name: "mapping.xlsx", bytes: try bytes([Samples.repairHub()])),
      standards: [
        SubmissionInput.Standard(source: .file(file), option: "Electrical and electronic goods")
      ])
    let result = Check().run(input).result
    #expect(Set(result.findings.map(\.rule)) == ["M106"])
    #expect(Set(result.findings.map(\.group)).count == 1)
    #expect(result.findings.first?.location?.description == "'KSB mapping'!D2")
  }

  @Test func `without a standard there are rows to write KSBs into`() throws {
    let blank = BlankMapping(standards: [], created: Samples.created).workbook
    let sheet = try #require(blank.sheets.last)
    #expect(sheet.name == "KSB mapping")
    #expect(sheet.rows.count > 100)
    #expect(sheet.rows.dropFirst().allSatisfy { $0.cells.allSatisfy(\.look.isUnlocked) })
  }

  @Test func `several standards have a sheet each that names its standard`() throws {
    let two = try [Samples.repairHub(), Samples.orchard(), Samples.orchard()]
    let workbook = try Workbook(reading: bytes(two))
    #expect(
      workbook.sheets.map(\.name) == [
        "How to fill in", "KSB mapping ST9001", "KSB mapping ST9002", "KSB mapping ST9002 (2)",
      ])
  }

  @Test(arguments: [["example/standard.json", "rules/ST9002.json"], ["rules/ST9002.json"], []])
  func `of several standards each sheet is read as its own`(given: [String]) throws {
    let mapping = try bytes([Samples.repairHub(), Samples.orchard()])
    let standards = try given.map { path in
      let record = try Data(contentsOf: Project.file("Fixtures/\(path)"))
      let file = SubmissionInput.File(name: path, bytes: Array(record))
      let option = path.hasPrefix("example") ? "Electrical and electronic goods" : nil
      return SubmissionInput.Standard(source: .file(file), option: option)
    }
    let input = SubmissionInput(
      mapping: SubmissionInput.File(name: "mapping.xlsx", bytes: mapping), standards: standards)
    let checked = Check().run(input)
    let sizes = checked.submission.standards.map(\.claims.count)
    #expect(sizes == (given.count == 1 ? [8] : [30, 8]))
    let findings = checked.result.findings.filter { $0.rule.hasPrefix("M") }
    #expect(Set(findings.map(\.rule)) == ["M106"], "\(findings.map(\.message))")
    let sheets = findings.compactMap(\.location?.sheet)
    #expect(
      Set(sheets).sorted()
        == (given.count == 1 ? [] : ["KSB mapping ST9001"]) + ["KSB mapping ST9002"])
  }

  @Test func `what comes from the standard is locked, what is filled in is not`() throws {
    let blank = try BlankMapping(standards: [Samples.repairHub()], created: Samples.created)
    let sheet = try #require(blank.workbook.sheets.last)
    #expect(sheet.isProtected)
    for row in sheet.rows.dropFirst() {
      #expect(
        row.cells.map(\.look.isUnlocked) == [false, false, false] + Array(repeating: true, count: 6)
      )
    }
  }

  @Test(.enabled(if: Project.shared != nil, "skipped: no real standards on this machine"))
  func `no real standard gives more than its own notes and the blank column`() throws {
    let folder = try #require(Project.shared("standards/json"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files.count > 100)
    for name in files where name.hasSuffix(".json") {
      let record = try Data(contentsOf: folder.appending(path: name))
      let standard = try OccupationalStandard(json: record)
      guard !standard.ksbs.isEmpty else { continue }
      let mapping = try bytes([ClaimedStandard(standard: standard)])
      let input = SubmissionInput(
        mapping: SubmissionInput.File(name: "mapping.xlsx", bytes: mapping),
        standards: [
          SubmissionInput.Standard(
            source: .file(SubmissionInput.File(name: name, bytes: Array(record))))
        ])
      let findings = Check().run(input).result.findings
      // What is said of the standard itself (S) is not the sheet's doing.
      let rules = Set(findings.map(\.rule).filter { !$0.hasPrefix("S") })
      #expect(rules == ["M106"], "\(name): \(findings.map { "\($0.rule) \($0.message)" })")
      let blanks = findings.filter { $0.rule == "M106" }
      #expect((1...standard.ksbs.count).contains(blanks.count), "\(name)")
      #expect(Set(blanks.map(\.group)).count == 1, "\(name)")
    }
  }
}
