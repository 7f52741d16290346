import Checking
import Domain

extension ReportFormat {
  /// For build servers: a test case per KSB, and one per rule.
  public static let junit = ReportFormat(
    "junit", fileEndings: ["xml"], isForPeople: false, writer: JUnitWriter())
}

/// The report as JUnit's XML: a suite per standard with its KSBs, and a suite of the rules.
///
/// What must be fixed fails its KSB and its rule; other findings are listed, and fail nothing.
struct JUnitWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    let suites = report.standards.map { suite($0, of: report) } + [rules(report)]
    let total = suites.reduce(0) { $0 + $1.cases.count }
    let failures = suites.reduce(0) { $0 + $1.failures }
    let errors = suites.reduce(0) { $0 + $1.errors }
    let lines =
      [
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
        "<testsuites name=\"\(XMLText.attribute(report.title))\" tests=\"\(total)\" "
          + "failures=\"\(failures)\" errors=\"\(errors)\" time=\"0\">",
      ] + suites.flatMap(\.lines) + ["</testsuites>"]
    return [ReportFile(name: "report.xml", contents: lines.map { "\($0)\n" }.joined())]
  }

  // MARK: KSBs

  private func suite(_ standard: StandardCoverage, of report: Report) -> JUnitSuite {
    JUnitSuite(
      name: standard.label, cases: standard.ksbs.map(testCase), date: report.date)
  }

  private func testCase(_ ksb: KSBCoverage) -> JUnitSuite.Case {
    let failures = ksb.findings.filter { $0.severity == .mustFix && !$0.isSuppressed }
    let others = ksb.findings.filter { $0.severity != .mustFix || $0.isSuppressed }
    return JUnitSuite.Case(
      group: ksb.code.type.heading, name: "\(ksb.code) \(ksb.statement)",
      outcome: failures.isEmpty ? .passed : .failed(failures.map(line)),
      remarks: ["Coverage: \(ksb.coverage.word)"] + others.map(line))
  }

  // MARK: Rules

  private func rules(_ report: Report) -> JUnitSuite {
    let findings = Dictionary(grouping: report.findings, by: \.finding.rule)
    let skipped = Dictionary(report.skippedRules.map { ($0.code, $0.reason ?? "") }) { one, _ in one
    }
    let cases = report.rules.map { rule in
      let all = findings[rule.code] ?? []
      let failures = all.filter { $0.severity == .mustFix && !$0.isSuppressed }
      let others = all.filter { $0.severity != .mustFix || $0.isSuppressed }
      let outcome: JUnitSuite.Case.Outcome =
        if !failures.isEmpty {
          report.verdict == .unchecked ? .error(failures.map(line)) : .failed(failures.map(line))
        } else if let reason = skipped[rule.code] {
          .skipped(reason)
        } else {
          .passed
        }
      return JUnitSuite.Case(
        group: "\(rule.stage)", name: "\(rule.code) \(rule.name)", outcome: outcome,
        remarks: others.map(line))
    }
    return JUnitSuite(
      name: "Rules", cases: cases, date: report.date, properties: properties(report))
  }

  private func properties(_ report: Report) -> [(name: String, value: String)] {
    [
      ("tool", "ksbcheck \(report.toolVersion)"), ("verdict", report.verdict.rawValue),
      ("headline", report.headline), ("cycle", report.cycle.label),
      ("options", report.options.joined(separator: " ")),
    ]
      + (report.comparison.map { [("comparison", $0.sentence)] + $0.caveats.map { ("caveat", $0) } }
        ?? [])
      + report.receipt.inputs.map { ("\($0.role.rawValue) \($0.file.name)", "sha256 \($0.digest)") }
  }

  private func line(_ found: ReportedFinding) -> String {
    let place = found.place ?? found.finding.file
    let mark = found.decision.map { " Suppressed. \($0)" } ?? ""
    let age = found.age?.word.map { ", \($0)" } ?? ""
    return
      "\(found.severity.word) at \(place): \(found.message) What to do: \(found.help) "
      + "(\(found.finding.rule)\(found.groupInWords)\(age))\(mark)"
  }
}

/// A suite of test cases, in the XML that build servers read.
struct JUnitSuite {
  /// A test case.
  struct Case {
    /// What became of it.
    enum Outcome {
      /// Nothing that must be fixed.
      case passed
      /// Something that must be fixed: a line for each finding.
      case failed([String])
      /// Nothing could be checked, and this is why.
      case error([String])
      /// It did not run, and why.
      case skipped(String)
    }

    /// What it is a case of, such as the type of a KSB.
    let group: String
    /// Its name, unlike that of any other case of the suite.
    let name: String
    /// What became of it.
    let outcome: Outcome
    /// What is worth knowing all the same: findings that need not be fixed.
    let remarks: [String]
  }

  /// The suite's name.
  let name: String
  let cases: [Case]

  /// The day of the check, as `yyyy-MM-dd`.
  let date: String

  /// What is known of the check beside its cases.
  var properties: [(name: String, value: String)] = []

  /// How many cases failed, were errors or were skipped.
  var failures: Int { cases.count { if case .failed = $0.outcome { true } else { false } } }
  var errors: Int { cases.count { if case .error = $0.outcome { true } else { false } } }
  var skipped: Int { cases.count { if case .skipped = $0.outcome { true } else { false } } }

  /// The lines of the suite's element.
  ///
  /// Nothing is timed: the same check is the same bytes.
  var lines: [String] {
    let counts =
      "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"\(skipped)\""
    let start =
      "  <testsuite name=\"\(XMLText.attribute(name))\" \(counts) time=\"0\" "
      + "timestamp=\"\(date)T00:00:00\">"
    return [start] + propertyLines + cases.flatMap(lines) + ["  </testsuite>"]
  }

  private var propertyLines: [String] {
    guard !properties.isEmpty else { return [] }
    return ["    <properties>"]
      + properties.map { name, value in
        "      <property name=\"\(XMLText.attribute(name))\" value=\"\(XMLText.attribute(value))\"/>"
      } + ["    </properties>"]
  }

  private func lines(_ testCase: Case) -> [String] {
    let group = "\(name).\(testCase.group)"
    let start =
      "    <testcase classname=\"\(XMLText.attribute(group))\" "
      + "name=\"\(XMLText.attribute(testCase.name))\" time=\"0\""
    let inside = outcome(testCase.outcome) + remarks(testCase.remarks)
    return inside.isEmpty ? [start + "/>"] : [start + ">"] + inside + ["    </testcase>"]
  }

  private func outcome(_ outcome: Case.Outcome) -> [String] {
    switch outcome {
    case .passed: []
    case .failed(let findings): problem("failure", findings)
    case .error(let findings): problem("error", findings)
    case .skipped(let reason): ["      <skipped message=\"\(XMLText.attribute(reason))\"/>"]
    }
  }

  private func problem(_ element: String, _ findings: [String]) -> [String] {
    let first = XMLText.attribute(findings.first ?? "")
    let text = findings.map(XMLText.content).joined(separator: "\n")
    return ["      <\(element) message=\"\(first)\" type=\"must-fix\">\(text)</\(element)>"]
  }

  private func remarks(_ remarks: [String]) -> [String] {
    guard !remarks.isEmpty else { return [] }
    let text = remarks.map(XMLText.content).joined(separator: "\n")
    return ["      <system-out>\(text)</system-out>"]
  }
}

/// Text as an XML document holds it: XML 1.0, sections 2.2 and 2.4.
enum XMLText {
  /// The text for an attribute: on one line.
  static func attribute(_ text: String) -> String { escaped(SanitizedText.oneLine(text)) }

  /// The text between tags, with its line breaks.
  static func content(_ text: String) -> String { escaped(SanitizedText.lines(text)) }

  /// Scalar by scalar, because a mark that follows `<` makes one character of both.
  private static func escaped(_ text: String) -> String {
    var xml = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": xml += "&amp;"
      case "<": xml += "&lt;"
      case ">": xml += "&gt;"
      case "\"": xml += "&quot;"
      case "'": xml += "&apos;"
      // The two characters that XML has no way to write, beside control characters.
      case "\u{FFFE}", "\u{FFFF}":
        xml += "[U+\(Hexadecimal.digits(scalar.value, width: 4, uppercase: true))]"
      default: xml.unicodeScalars.append(scalar)
      }
    }
    return xml
  }
}
