import Domain
import Foundation
import TestSupport
import Testing

@testable import ksbcheck

@Suite("What is known of the cycles, as a page")
struct CyclesPageTests {
  private let page = CyclesPage().markdown

  @Test func `docs/cycles.md is up to date`() throws {
    try Golden("docs/cycles.md").check(page)
  }

  @Test func `every cycle has its section, and every list its rows`() {
    let lines = page.split(separator: "\n").map(String.init)
    for cycle in PublishedCycles.known.cycles {
      #expect(lines.contains("## Cycle \(cycle.name)"))
    }
    #expect(lines.count { $0.hasPrefix("| ST") } == 186 + 5)
  }

  @Test func `where the lists differ is told`() {
    let section = page.components(separatedBy: "## Where the lists differ\n\n").last ?? ""
    let lines = section.split(separator: "\n").prefix { $0.hasPrefix("- ") }
    #expect(lines.count == 6)
    for reference in ["ST0041", "ST0046", "ST0551", "ST0662", "ST0869", "ST1021"] {
      #expect(lines.contains { $0.hasPrefix("- \(reference)") }, "\(reference)")
    }
  }

  @Test func `every source is told, and cited`() {
    for source in PublishedCycles.known.sources {
      #expect(page.contains("- \(source.id): \(source.title)"))
      #expect(page.contains("(\(source.id))"), "\(source.id)")
    }
  }
}
