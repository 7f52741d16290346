import TestSupport
import Testing

@testable import Recognition

/// Four times the units take about four times as long, whatever stands between them.
@Suite
struct StructureScaleTests {
  @Test(arguments: ["list", "headings", "sentences"])
  func `the time that a structure takes grows with its units`(style: String) {
    let few = seconds(250, style)
    let many = seconds(1_000, style)
    #expect(many < few * 12, "250 units: \(few) s, 1,000 units: \(many) s")
  }

  /// The processor time for so many units, the least of two runs.
  private func seconds(_ count: Int, _ style: String) -> Double {
    let sheet = sheet("Units", lines(count, style).joined(separator: "\n"))
    let runs = (0..<2).map { _ in
      let time = ProcessorTime()
      let read = structure(sheet)
      #expect(read.units.count == count)
      return time.seconds
    }
    return runs.min() ?? 0
  }

  private func lines(_ count: Int, _ style: String) -> [String] {
    var lines = ["Unit code | Unit title | Level | Credits | Status | Group"]
    for number in 0..<count {
      if style == "headings", number % 50 == 0 {
        lines.append("Optional group X\(number / 50): choose two units")
      }
      if style == "sentences", number % 10 == 0 {
        lines += ["", "Learners choose at least 30 credits from the optional units of group G1."]
      }
      let group = style == "headings" || number % 3 == 0 ? "" : "G\(number % 10)"
      let status = style == "headings" ? "" : number % 3 == 0 ? "Mandatory" : "Optional"
      lines.append("U\(number) | Study of topic \(number) | #4 | #15 | \(status) | \(group)")
    }
    return lines
  }
}
