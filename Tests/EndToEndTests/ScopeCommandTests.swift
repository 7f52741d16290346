import Foundation
import TestSupport
import Testing

/// What the lists say of a standard, asked of the program as built.
struct ScopeCommandTests {
  private func scope(_ arguments: String...) throws -> ToolRun {
    try BuiltProgram.run(["scope"] + arguments)
  }

  @Test func `a standard that a list names is told over all cycles`() throws {
    let run = try scope("st0869")
    #expect(run.status == 0, "\(run)")
    #expect(run.text.hasPrefix("ST0869 Payroll assistant manager\n"))
    for cycle in ["1", "2", "3", "4", "5.1", "5.2", "2025"] {
      #expect(run.text.contains("\n  Cycle \(cycle) "), "\(cycle)")
    }
    #expect(run.text.contains("The lists differ about its level: 4 in cycle 3 and 5 in cycle 4."))
    #expect(run.errorText.isEmpty)
  }

  @Test func `one that no list names is told so, with exit code 1`() throws {
    let run = try scope("ST9999")
    #expect(run.status == 1, "\(run)")
    #expect(
      run.text.hasPrefix(
        "ST9999 is in none of the lists that are known here (cycles 3 and 4)."))
    #expect(run.text.contains("cycles 1, 2, 5.1, 5.2 and 2025 is not known here."))
  }

  @Test(arguments: [("3", 0), ("4", 1), ("5.2", 1)])
  func `one cycle is asked alone`(cycle: String, status: Int32) throws {
    let run = try scope("ST0124", "--cycle", cycle)
    #expect(run.status == status, "\(run)")
    #expect(run.text.contains("  Cycle \(cycle)  "))
    #expect(run.text.count { $0 == "\n" } < 12)
  }

  @Test(arguments: [
    ("0116", "did you mean ST0116?"), ("STO116", "did you mean ST0116?"),
    ("ST 116", "did you mean ST0116?"), ("st-116", "did you mean ST0116?"),
    ("software", "did you mean ST0116 (Software developer) or ST0129 (Software tester)?"),
    ("sofware developer", "did you mean ST0116 (Software developer)?"),
    ("ST011611", "such as ST0116\n"), ("", "such as ST0116\n"),
  ])
  func `a reference that is none is answered with what was probably meant`(
    text: String, hint: String
  ) throws {
    let run = try scope(text)
    #expect(run.status == 2, "\(run)")
    #expect(run.errorText.contains("is not a standard reference: use ST and four digits"))
    #expect(run.errorText.hasSuffix(hint) || run.errorText.hasSuffix(hint + "\n"), "\(run)")
    #expect(run.text.isEmpty)
  }

  @Test(
    arguments: [
      ([], "name a standard"), (["ST0116", "--list"], "name a standard"),
      (["ST0116", "--cycle", "6"], "unknown cycle 6; choose 1, 2, 3, 4, 5.1, 5.2 or 2025"),
      (["ST0116", "--level", "4"], "use --list"), (["--list", "--level", "3"], "choose 4 or 5"),
      (["--list", "--route", "digitl"], "did you mean “Digital”?"),
      (["--list", "--category", "maybe"], "'in-scope', 'contact-us' or 'out-of-scope'"),
    ] as [([String], String)])
  func `a question that cannot be understood is exit code 2`(
    arguments: [String], message: String
  ) throws {
    let run = try BuiltProgram.run(["scope"] + arguments)
    #expect(run.status == 2 && run.text.isEmpty, "\(run)")
    #expect(run.errorText.contains(message), "\(run)")
  }

  @Test(
    arguments: [
      ([], 186), (["--cycle", "4"], 93), (["--category", "out-of-scope"], 6),
      (["--route", "Health & science", "--cycle", "3"], 17),
      (["--level", "5", "--cycle", "4", "--route", "engineering"], 1),
    ] as [([String], Int)])
  func `filters choose among the lists, in every form`(filters: [String], count: Int) throws {
    let text = try BuiltProgram.run(["scope", "--list"] + filters)
    #expect(text.status == 0 && text.text.split(separator: "\n").count == count, "\(text)")
    let csv = try BuiltProgram.run(["scope", "--list", "--format", "csv"] + filters)
    #expect(csv.text.split(whereSeparator: \.isNewline).count == count + 1)
    let json = try BuiltProgram.run(["scope", "--list", "--format", "json"] + filters)
    let form = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
    #expect((form?["standards"] as? [Any])?.count == count)
  }

  @Test(arguments: [
    (["--cycle", "5.2"], "the list of standards in scope for cycle 5.2 is not known here"),
    (["--route", "digital", "--level", "5"], "no standard in the lists is like that"),
  ])
  func `a list of nothing says why, with exit code 1`(filters: [String], reason: String) throws {
    let run = try BuiltProgram.run(["scope", "--list"] + filters)
    #expect(run.status == 1 && run.text.isEmpty, "\(run)")
    #expect(run.errorText == "ksbcheck: \(reason)\n")
  }

  @Test(
    .enabled(if: Python.has("jsonschema"), "skipped: no Python with jsonschema"),
    arguments: [
      ["ST0116"], ["ST0827"], ["ST0124", "--cycle", "3"], ["ST9999"], ["--list"],
      ["--list", "--cycle", "5.2"],
    ])
  func `JSON follows its schema`(arguments: [String]) throws {
    let run = try BuiltProgram.run(["scope", "--format", "json"] + arguments)
    try ScratchFolder.use { folder in
      let file = folder.appending(path: "scope.json")
      try run.output.write(to: file)
      let schema = Project.file("docs/scope.schema.json").filePath
      let validation = try Python.run(
        "Tests/Tools/validate_schema.py", [schema, file.filePath])
      #expect(validation.succeeded, "\(validation)")
    }
  }
}
