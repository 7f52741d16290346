import ArgumentParser
import Checking

/// The options that choose which rules run.
struct RuleOptions: ParsableArguments {
  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Run only these rules: a code or the start of one, such as C101 or M; may be repeated.",
      valueName: "code"))
  var select: [String] = []

  @Option(
    parsing: .singleValue,
    help: ArgumentHelp(
      "Leave these rules out; may be repeated. Wins over --select.", valueName: "code"))
  var ignore: [String] = []

  /// The options as a report's receipt names them.
  var stated: [String] { select.map { "--select \($0)" } + ignore.map { "--ignore \($0)" } }

  /// The rules to run, and those left out.
  func selection() throws -> RuleSelection {
    do throws(RuleSelectionError) {
      return try RuleSelection(select: codes(select), ignore: codes(ignore))
    } catch {
      throw UsageError(error.description)
    }
  }

  /// `--select C101,C102` means the same as two options; an empty value is kept, and refused.
  private func codes(_ values: [String]) -> [String] {
    values.flatMap { $0.isEmpty ? [$0] : $0.split(separator: ",").map(String.init) }
  }
}
