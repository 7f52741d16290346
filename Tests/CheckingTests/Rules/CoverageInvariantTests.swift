import Domain
import MarkedSheets
import Recognition
import TestSupport
import Testing
@testable import Checking

/// A KSB that is not soundly covered is the subject of something that must be fixed.
@Suite struct CoverageInvariantTests {
  @Test(arguments: RuleExample.all)
  func `every example keeps to the invariant`(example: RuleExample) {
    for scenario in [example.fires, example.passes] {
      let violations = scenario.violations(of: scenario.result())
      #expect(violations.isEmpty, "\(violations)")
    }
  }

  @Test func `random mappings and structures keep to the invariant`() {
    var counts: [String: Int] = [:]
    for seed in 3_000_000..<3_004_000 {
      var random = RandomMapping(seed: seed)
      let scenario = random.scenario()
      let violations = scenario.violations(of: scenario.result())
      #expect(violations.isEmpty, "seed \(seed): \(violations)")
      for claim in scenario.submission.standards.flatMap(\.claims) {
        let level = claim.learners.map { "\($0.guaranteed)" } ?? "no structure"
        counts["\(claim.coverage) \(level)", default: 0] += 1
      }
    }
    for kind in ["full full", "full partial", "full none", "full depends", "missing none"] {
      #expect(counts[kind, default: 0] > 50, "\(kind): \(counts)")
    }
  }

  @Test func `what goes against the invariant is told`() {
    let ksb = CoverageInvariant.KSB(
      standard: "ST9001", code: "K1", coverage: "none", guaranteed: "none", hasReason: false)
    let other = CoverageInvariant.Finding(rule: "C101", standard: "ST9001", ksb: "K12")
    let own = CoverageInvariant.Finding(rule: "C101", standard: "ST9001", ksb: "K1")
    let violations = { (findings: [CoverageInvariant.Finding]) in
      CoverageInvariant(verdict: "review", ksbs: [ksb], mustFix: findings).violations
    }
    #expect(violations([]).count == 1 && violations([other]).count == 1)
    #expect(violations([own]).isEmpty)
    // What is suppressed may leave a verdict of ready; what is not looked at may not.
    #expect(CoverageInvariant(verdict: "ready", ksbs: [ksb], mustFix: [own]).violations.isEmpty)
    #expect(CoverageInvariant(verdict: "ready", ksbs: [ksb], mustFix: []).violations.count == 2)
  }
}

/// A mapping of the example standard and a structure, with whatever people write.
private struct RandomMapping {
  private var random: SeededNumbers

  init(seed: Int) { random = SeededNumbers(seed: seed) }

  private static let codes = ["K1", "K2", "K3", "S1", "S2", "B1", "K9", "K1"]
  private static let words = [
    "Full", "Full", "Full", "Partial", "None", "", "Perhaps", "TBC", "#REF!", "=A1",
  ]
  private static let units = [
    "U1", "U2", "U3", "U1, U2", "U2, U3", "U2 + U3", "U1 + U4", "U1, U2 together", "U4", "U5", "",
    "U9", "U1, U9", "N/A", "TBC",
  ]
  private static let reasons = [
    "", "", "Only safe in the workplace", "No time", "More reliably learnt at work", "TBC", "-",
  ]

  mutating func scenario() -> Scenario {
    let pathways = random.chance(30)
    return Scenario(
      random.chance(70) ? list() : matrix(), standard: random.chance(80) ? .example() : nil,
      structure: random.chance(85) ? structure(hasPathways: pathways) : nil,
      combinations: rules(hasPathways: pathways))
  }

  private mutating func list() -> String {
    let hasCoverage = random.chance(85)
    let header = hasCoverage ? "KSB | Coverage | Units | Rationale" : "KSB | Units | Rationale"
    let rows = kept().map { code in
      let cells = hasCoverage ? [random.pick(Self.words)] : []
      return ([code] + cells + [random.pick(Self.units), random.pick(Self.reasons)])
        .joined(separator: " | ")
    }
    return ([header] + rows).joined(separator: "\n")
  }

  private mutating func matrix() -> String {
    let hasCoverage = random.chance(40)
    let marks = ["X", "X", "P", "", "", "N", "?"]
    let rows = kept().map { code in
      let cells = hasCoverage ? [random.pick(Self.words)] : []
      return ([code] + cells + (0..<4).map { _ in random.pick(marks) }).joined(separator: " | ")
    }
    let header = "KSB | \(hasCoverage ? "Coverage | " : "")[U1] | [U2] | [U3] | [U4]"
    return ([header] + rows).joined(separator: "\n")
  }

  /// The codes of the rows: some missing, one perhaps unknown or repeated.
  private mutating func kept() -> [String] {
    let codes = Self.codes.prefix(6).filter { _ in random.chance(90) }
    let more = random.chance(15) ? [random.pick(Array(Self.codes.suffix(2)))] : []
    return codes.isEmpty ? ["K1"] + more : codes + more
  }

  private mutating func structure(hasPathways: Bool) -> String {
    let statuses = ["Mandatory", "Optional", "Optional", ""]
    let rows = (1...5).map { number in
      let status =
        number == 1 ? "Mandatory" : random.pick(number < 5 ? statuses.dropLast() : statuses)
      let group = status == "Optional" ? random.pick(["A", "A", "B", ""]) : ""
      let pathway = hasPathways && number > 1 ? random.pick(["", "North", "South"]) : ""
      let barred = random.chance(5) ? "U2" : ""
      return "U\(number) | \(status) | \(group) | \(pathway) | \(barred) | 15"
    }
    return (["Unit | Status | Group | Pathway | Barred | Credits"] + rows).joined(separator: "\n")
  }

  private mutating func rules(hasPathways: Bool) -> String {
    var rows = ["Group | At least | At most | Of"]
    if random.chance(80) { rows.append("A | 1 | \(random.pick(["1", "2", ""])) | units") }
    if random.chance(50) { rows.append("B | \(random.pick(["0", "1", "3"])) | | units") }
    if random.chance(20) { rows.append("* | \(random.pick(["30", "45", "60"])) | | credits") }
    return rows.joined(separator: "\n")
  }
}
