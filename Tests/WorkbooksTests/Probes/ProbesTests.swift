import Foundation
import TestSupport
import Testing
import Workbooks

/// Tiny workbooks with one quirk each, and what a good reader makes of them.
@Suite(
  "Probes", .enabled(if: Probes.areThere, "skipped: the shared folder with the probes is absent"))
struct ProbesTests {
  @Test(arguments: Probes.all)
  func `a probe is read right or refused`(_ probe: Probe) throws {
    switch probe.want {
    case .anything: _ = try? Workbook(reading: probe.bytes())
    case .refusal:
      #expect(throws: WorkbookError.self) { try Workbook(reading: probe.bytes()) }
    case .cells(let cells):
      let workbook = try Workbook(reading: probe.bytes())
      for (address, wanted) in cells.sorted(by: { $0.key < $1.key }) {
        #expect(workbook.value(at: address) == wanted, "\(probe.name) \(address)")
      }
    }
  }
}
