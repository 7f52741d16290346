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

  /// The cases.
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
