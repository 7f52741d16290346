import Workbooks

extension Rule {
  /// W107: the workbook holds something besides its own cells.
  static let externalContent = Rule(
    code: "W107", name: "external-content", severity: .note, stage: .workbook,
    clause: .practice("What a reviewer sees is what is checked."),
    summary: "The workbook has no links to other workbooks, no macros and no embedded objects.",
    rationale: """
      Only the cells are checked. What another workbook, a macro or an embedded file adds is not, \
      and a reviewer’s computer may block it.
      """,
    bad: Example("=[Units 2026.xlsx]Units!B4"),
    good: Example("U04 Networks"),
    fix: "Nothing needs doing; if the content matters, put it into the cells themselves.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for content in submission.uncheckedContent { report(content, into: &findings) }
  }

  private static func report(_ content: UncheckedContent, into findings: inout Findings) {
    var links: [String] = []
    var objects = 0
    var hasMacros = false
    for external in content.external {
      switch external {
      case .externalLink(let target):
        let name = target.fileName
        if !links.contains(name) { links.append(name) }
      case .macros: hasMacros = true
      case .embeddedObject: objects += 1
      }
    }
    if !links.isEmpty { findings.report(.links(to: links), file: content.file) }
    if hasMacros { findings.report(.macros, file: content.file) }
    if objects > 0 { findings.report(.objects(objects), file: content.file) }
  }
}

extension String {
  /// What follows the last slash: a report names no folders.
  fileprivate var fileName: String {
    split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? self
  }

  fileprivate static func links(to targets: [String]) -> String {
    let names = Wording.list(targets.map(Wording.quoted))
    return "The workbook links to \(names); only the values stored in this file were checked."
  }

  fileprivate static let macros = "The workbook carries macros; they were not run or checked."

  fileprivate static func objects(_ number: Int) -> String {
    "The workbook embeds \(Wording.count(number, "object")); only its cells were checked."
  }
}
