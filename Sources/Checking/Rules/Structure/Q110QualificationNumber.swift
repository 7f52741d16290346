import Domain
import Recognition

extension Rule {
  /// Q110: the qualification number does not have the register's form.
  static let qualificationNumber = Rule(
    code: "Q110", name: "qualification-number", severity: .note, stage: .structure,
    needs: [.qualificationNumber],
    clause: .reading("Numbers in Ofqual’s register look like 603/3646/8."),
    summary: "The qualification number has the form of the register.",
    rationale: """
      A number in another form cannot be found in the register. A number from a university’s own \
      system is not a fault.
      """,
    bad: Example("60336468"),
    good: Example("603/3646/8"),
    fix: """
      Write the number as the register does: three digits, four digits, and a digit or X, with \
      slashes between them.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let number = submission.qualification.number, !hasForm(number) else { return }
    let stated = submission.structure?.recognised.facts.number
    let isStated = stated?.value == number
    findings.report(
      "The qualification number \(Wording.quoted(number)) does not have the form of 603/3646/8.",
      at: isStated ? stated?.location : nil, file: isStated ? submission.structure?.file : nil)
  }

  private static func hasForm(_ number: String) -> Bool {
    let parts = number.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [3, 4, 1] else { return false }
    let isNumber = { (text: Substring) in text.allSatisfy { $0.isASCII && $0.isNumber } }
    return isNumber(parts[0]) && isNumber(parts[1])
      && (isNumber(parts[2]) || parts[2].uppercased() == "X")
  }
}
