import Checking
import Domain
import Foundation
import Recognition
import Testing
import Workbooks

@testable import Reports

@Suite("Findings of one cause are one thing")
struct ThingsTests {
  @Test func `the headline counts things, and cells where there are more of them`() {
    let report = report(
      (1...26).map { finding($0, group: "C101/1") } + [finding(40)]
        + (1...4).map { finding($0, severity: .shouldFix, column: 7, group: "C105/1") })
    #expect(
      report.headline
        == "Not ready to submit: 2 things you must fix, in 27 cells, 1 you should fix.")
    #expect(report.title.hasPrefix("3 things to fix – "))
    #expect(report.counts[.mustFix] == 27)
    #expect(report.thingCounts[.mustFix] == 2)
    #expect(report.thingCounts[.shouldFix] == 1)
  }

  @Test func `findings without cells are counted in no cells`() {
    let report = report((1...5).map { finding($0, column: nil, group: "M101/1") })
    #expect(report.headline == "Not ready to submit: 1 thing you must fix.")
    #expect(report.things.first?.places == "Map")
  }

  @Test func `a review counts things as well`() {
    let report = report((1...3).map { finding($0, severity: .shouldFix, group: "C105/1") })
    #expect(report.headline == "Nothing you must fix; 1 thing you should look at, in 3 cells.")
  }

  @Test func `a group of two weights is one thing of the heavier`() {
    let report = report([
      finding(1, group: "M103/1"), finding(2, severity: .shouldFix, group: "M103/1"),
    ])
    #expect(report.thingCounts[.mustFix] == 1)
    #expect(report.thingCounts[.shouldFix] == 0)
    #expect(report.things(.shouldFix).isEmpty)
    #expect(report.counts[.shouldFix] == 1)
  }

  @Test func `a group shows what is left of it`() throws {
    let decision = Suppression(rule: "C101", reason: "Agreed", source: "ksbcheck.yml, line 1")
    let report = report([
      finding(1, group: "C101/1"), finding(2, group: "C101/1", decision),
      finding(3, group: "C101/1"),
    ])
    let thing = try #require(report.things.first)
    #expect(report.things.count == 1)
    #expect(thing.message == "K1 and K3 are red.")
    #expect(thing.places == "Map!D1, D3")
    #expect(report.suppressedThings.map(\.message) == ["K2 is red."])
  }

  @Test func `one that is left speaks for itself`() {
    let decision = Suppression(rule: "C101", reason: "Agreed", source: "ksbcheck.yml, line 1")
    let report = report([finding(1, group: "C101/1"), finding(2, group: "C101/1", decision)])
    #expect(report.things.map(\.message) == ["K1 is red."])
  }

  @Test func `two cells of one KSB are not put in the plural`() {
    let report = report([finding(1, group: "C101/1"), finding(1, column: 5, group: "C101/1")])
    #expect(report.things.map(\.message) == ["K1 is red."])
    #expect(report.things.map(\.places) == ["Map!D1:E1"])
    #expect(report.things.map(\.unnamedKSBs) == ["K1"])
  }

  @Test func `KSBs of two standards are told apart`() {
    let report = report([
      finding(1, group: "C101/1", standard: "ST9001"),
      finding(2, group: "C101/1", standard: "ST9002"),
    ])
    #expect(report.things.map(\.message) == ["K1 of ST9001; K2 of ST9002 are red."])
  }

  @Test func `without a sentence for several the first speaks, and the others are counted`() {
    var findings = (1...3).map { finding($0, group: "C101/1") }
    for index in findings.indices { findings[index].grouping = nil }
    #expect(
      report(findings).things.map(\.message) == ["K1 is red. The same is so in 2 other places."])
  }

  @Test func `what stands in the cells is quoted once where it is the same`() {
    var findings = (1...14).map { finding($0, group: "C101/1") }
    for index in findings.indices { findings[index].quoted = "No" }
    var lines = report(findings).things.flatMap(\.placeItems).map(\.plain)
    #expect(lines == ["Where: Map!D1:D14 says “No”"])
    for index in findings.indices { findings[index].quoted = "No \(index)" }
    lines = report(findings).things.flatMap(\.placeItems).map(\.plain)
    #expect(lines.first == "Where: Map!D1 says “No 0”")
    #expect(lines.dropFirst().first == "Map!D2 says “No 1”")
    #expect(lines.last == "and Map!D13:D14")
    #expect(lines.count == 13)
  }

  @Test func `each place of a group has its anchor in the page`() throws {
    let report = report((1...700).map { finding($0, group: "C101/1") })
    let html = try ReportFormat.html.standardOutput(for: report)
    #expect(html.components(separatedBy: "<li class=\"card\"").count == 2)
    #expect(html.contains("<b>K500</b>"))
    #expect(!html.contains("<b>K501</b>"))
    #expect(html.contains("And 200 more, which the JSON and CSV reports list."))
    let targets = Set(html.matches(of: /\sid="([^"]+)"/).map { $0.1 })
    #expect(targets.count == html.matches(of: /\sid="([^"]+)"/).count)
    let links = Set(html.matches(of: /\shref="#([^"]+)"/).map { $0.1 })
    #expect(links.isSubset(of: targets))
  }

  private func report(_ findings: [Finding]) -> Report {
    Report(
      submission: SampleReport.ready.submission,
      result: CheckResult(findings: findings, skipped: [], passed: [], isUnchecked: false),
      context: SampleReport.ready.context)
  }

  private func finding(
    _ number: Int, severity: Severity = .mustFix, column: Int? = 4, group: String? = nil,
    standard: String? = nil, _ suppression: Suppression? = nil
  ) -> Finding {
    Finding(
      rule: "C101", name: "ksb-not-covered", severity: severity, standard: standard,
      ksb: KSBCode(.knowledge, number), file: "mapping.xlsx",
      location: CellLocation(
        sheet: "Map", cell: column.map { CellReference(row: number, column: $0) }),
      message: "K\(number) is red.", help: "Do something.", suppression: suppression,
      grouping: "\(.ksbs) are red.", group: group)
  }
}

@Suite("Codes and cells in their shortest form")
struct ShortListsTests {
  @Test(arguments: [
    (["K1"], "K1"), (["K1", "K2"], "K1 and K2"), (["K1", "K2", "K3"], "K1–K3"),
    (["K3", "K1", "K2", "K2"], "K1–K3"), (["K1", "K3", "K5"], "K1, K3 and K5"),
    (["B1", "K9", "S1", "S2", "S3", "S5"], "K9, S1–S3, S5 and B1"),
    (["K1", "K1a", "K1b", "K2", "K3", "K4"], "K1, K1a, K1b and K2–K4"), ([], ""),
  ])
  func `codes that follow one another are a range`(codes: [String], text: String) throws {
    #expect(CodeList(codes.compactMap(KSBCode.init(test:))).text == text)
  }

  @Test func `so many codes are named, and the rest counted`() {
    let text = CodeList((1...50).map { KSBCode(.skill, 2 * $0) }).text
    #expect(text.hasPrefix("S2, S4, "))
    #expect(text.hasSuffix("S46 and 27 others"))
  }

  @Test func `all of the largest numbers are a range as well`() {
    let codes = [KSBCode(.skill, .max), KSBCode(.skill, .max - 1), KSBCode(.skill, .min)]
    #expect(CodeList(codes).codes.count == 3)
    #expect(CodeList(codes).text.hasSuffix("S\(Int.max)"))
  }

  @Test(arguments: [
    ([(4, 14), (4, 15), (4, 16)], "Map!D14:D16"), ([(4, 14), (4, 16)], "Map!D14, D16"),
    ([(4, 9), (5, 9), (6, 9)], "Map!D9:F9"),
    ([(4, 9), (5, 9), (4, 10), (5, 10), (4, 12)], "Map!D9:E10, D12"),
    ([(4, 9), (4, 9)], "Map!D9"), ([], "Map"),
  ])
  func `cells that touch are a range`(cells: [(Int, Int)], text: String) {
    let locations = cells.map { cell(column: $0.0, row: $0.1) } + [CellLocation(sheet: "Map")]
    #expect(CellList(locations).text == text)
    #expect(CellList(locations).count == Set(cells.map { "\($0)" }).count)
  }

  @Test func `each sheet is named once, as Excel writes it`() {
    let locations = [
      cell("Units", column: 1, row: 2), cell("KSB mapping", column: 4, row: 7),
      cell("Units", column: 1, row: 3),
    ]
    #expect(CellList(locations).text == "Units!A2:A3; 'KSB mapping'!D7")
  }

  @Test func `so many blocks are named, and the cells of the rest counted`() {
    let locations = (1...40).map { cell(column: 4, row: 3 * $0) }
    #expect(CellList(locations).text.hasSuffix("D72 and 16 other cells"))
  }

  private func cell(_ sheet: String = "Map", column: Int, row: Int) -> CellLocation {
    CellLocation(sheet: sheet, cell: CellReference(row: row, column: column))
  }
}

extension KSBCode {
  /// Reads a code such as `K1a`.
  fileprivate init?(test: String) {
    guard let letter = test.first, let type = KSBType(letter: letter) else { return nil }
    let digits = test.dropFirst().prefix { $0.isNumber }
    guard let number = Int(digits) else { return nil }
    self.init(type, number, part: String(test.dropFirst(1 + digits.count)))
  }
}
