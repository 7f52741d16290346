import Foundation
import TestSupport
import Testing

/// Small random changes to whatever the program reads; `make mutations` makes 2,000.
@Suite(
  "Mutations", .enabled(if: Python.tool != nil, "skipped: no Python"))
struct MutationTests {
  @Test func `however a file is broken, the program ends as documented and says why`() throws {
    // Without optimisation, and perhaps under a sanitizer.
    let run = try Python.run(
      "Tests/Tools/mutations.py",
      [try BuiltProgram.tool.executable.filePath, "--runs", "120", "--slow", "10"])
    #expect(run.succeeded, "\(run)")
  }
}
