import Checking

/// What `verify` prints.
package struct VerificationListing: Sendable {
  private let verification: Verification

  /// Creates a listing of what was found.
  package init(_ verification: Verification) { self.verification = verification }

  /// For people.
  package func text(style: TextStyle = TextStyle()) -> String {
    var page = TextPage(style: style)
    page.paragraph(sentence, ink: verification.holds ? .green : .red)
    page.paragraph(
      "\(report.file) is of \(report.date), by ksbcheck \(report.toolVersion). \(report.headline)")
    page.space()
    for file in verification.files {
      page.paragraph(line(file), lead: "  ", indent: "    ")
    }
    for input in verification.missing {
      page.paragraph(
        "missing: \(input.file.name), the \(input.role.word)", lead: "  ", indent: "    ")
    }
    return page.text
  }

  /// For programs.
  package var json: String {
    JSONValue.object([
      ("report", .string(report.file)),
      ("holds", .boolean(verification.holds)),
      ("files", .array(verification.files.map(value))),
      ("missing", .array(verification.missing.map(value))),
    ]).text
  }

  private var report: Baseline { verification.report }

  private var sentence: String {
    verification.holds
      ? "These are the files that the report was made from."
      : "These are not all and only the files that the report was made from."
  }

  private func line(_ file: Verification.File) -> String {
    let name = file.file.name
    guard let input = file.input else { return "not part of it: \(name)" }
    guard file.outcome == .match else {
      return "differs: \(name), the \(input.role.word), has changed since the report was made"
    }
    let alias = input.file.name == name ? "" : ", then called \(input.file.name)"
    return "match: \(name), the \(input.role.word)\(alias)"
  }

  private func value(_ file: Verification.File) -> JSONValue {
    .object([
      ("file", .string(file.file.name)),
      ("sha256", JSONValue(file.file.sha256)),
      ("outcome", .string(file.outcome.rawValue)),
      ("role", JSONValue(file.input?.role.rawValue)),
      ("expected", JSONValue(file.input?.file.sha256)),
    ])
  }

  private func value(_ input: Receipt.Input) -> JSONValue {
    .object([
      ("role", .string(input.role.rawValue)),
      ("file", .string(input.file.name)),
      ("sha256", JSONValue(input.file.sha256)),
    ])
  }
}
