import Checking
import Domain
import Foundation
import KSBCheckKit
import Reports
import TestSupport
import Testing

@Suite struct CheckTests {
  private static let mapping = try? Data(contentsOf: Project.file("Fixtures/example/mapping.xlsx"))

  private func input(
    _ bytes: [UInt8]? = nil, standards: [SubmissionInput.Standard] = []
  ) throws -> SubmissionInput {
    let mapping = try bytes ?? [UInt8](#require(Self.mapping))
    return SubmissionInput(
      mapping: SubmissionInput.File(name: "mapping.xlsx", bytes: mapping), standards: standards)
  }

  private func rules(_ checked: CheckedSubmission) -> [String] {
    checked.result.findings.filter { $0.severity == .mustFix }.map(\.rule)
  }

  @Test func `a file that is no workbook is a finding, and nothing is checked`() throws {
    let checked = Check().run(try input(Array("<html>".utf8)))
    #expect(rules(checked) == ["W101"])
    #expect(checked.result.isUnchecked)
    #expect(checked.report(date: "2026-01-31").verdict == .unchecked)
  }

  @Test func `a record that is no JSON is a finding that names its file`() throws {
    let record = SubmissionInput.File(name: "ST9001.json", bytes: Array("{".utf8))
    let checked = Check().run(
      try input(standards: [SubmissionInput.Standard(source: .file(record))]))
    #expect(rules(checked) == ["S114"])
    #expect(checked.result.findings.first?.message.contains("ST9001.json") == true)
  }

  @Test func `a reference without a library to look it up in is not found`() throws {
    let reference = try #require(StandardReference("ST9001"))
    let checked = Check().run(
      try input(standards: [SubmissionInput.Standard(source: .reference(reference))]))
    #expect(rules(checked) == ["S102"])
  }

  @Test func `a reference is looked up in the library`() throws {
    let reference = try #require(StandardReference("ST9001"))
    let check = Check(library: StandardLibrary(folder: Project.file("Fixtures/example")))
    let checked = check.run(
      try input(standards: [SubmissionInput.Standard(source: .reference(reference))]))
    #expect(checked.submission.standards.map(\.source) == [.library])
  }

  @Test func `with no standard the sheet's own list is the standard`() throws {
    let checked = Check().run(try input())
    #expect(checked.submission.standards.map(\.source) == [.sheet])
    #expect(checked.result.findings.contains { $0.rule == "S101" })
  }

  @Test func `what is left out of the structure workbook is told of that file`() throws {
    let structure = [UInt8](
      try Data(contentsOf: Project.file("Fixtures/example/structure.xlsx")))
    for (bytes, files) in [(structure, []), (structure + [1, 2, 3], ["structure.xlsx"])] {
      var input = try input()
      input.structure = SubmissionInput.File(name: "structure.xlsx", bytes: bytes)
      let found = Check().run(input).result.findings.filter { $0.rule == "W110" }
      #expect(found.map(\.file) == files)
    }
  }

  @Test func `rules that are left out are named as skipped`() throws {
    let check = Check(rules: try RuleSelection(ignore: ["S101"]))
    let checked = check.run(try input())
    #expect(checked.result.skipped.contains { $0.rule == "S101" })
    #expect(!checked.result.findings.contains { $0.rule == "S101" })
  }

  @Test func `the report says which bytes it speaks of`() throws {
    let checked = Check().run(try input(Array("abc".utf8)))
    // The first example of FIPS 180-4.
    #expect(
      checked.submission.mappingFile.sha256
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
