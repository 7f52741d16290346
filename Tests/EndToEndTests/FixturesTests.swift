import TestSupport
import Testing

/// The files of `Fixtures`, which a script makes.
struct FixturesTests {
  @Test(
    .enabled(
      if: Python.has("openpyxl", "xlsxwriter"),
      "skipped: needs the Python packages of scripts/install-test-tools"))
  func `the fixtures are what their script makes`() throws {
    let run = try Python.run("Fixtures/make.py", ["--check"])
    #expect(run.succeeded, "\(run)")
  }
}
