import Foundation
import TestSupport
import Testing

/// No output may be one of the inputs, of whatever kind and however it is named.
struct InputAsOutputTests {
  /// An input, and a command that reads it and would write over it.
  struct Input: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// The file that is read.
    var file: String
    /// The command line; `OUT` stands for the output.
    var arguments: [String]
    var extra: [String: String] = [:]

    private static let check = ["check", "mapping.xlsx"]

    /// Every kind of file that a command reads, where the output is a name that is typed.
    static let all: [Input] = [
      Input("the mapping", "mapping.xlsx", check + ["--output", "OUT"]),
      Input(
        "the structure", "structure.xlsx",
        check + ["--structure", "structure.xlsx", "--output", "OUT"]),
      Input(
        "a standard's file", "standard.json",
        check + ["--standard", "standard.json", "--output", "OUT"]),
      Input(
        "a library's record, named by its reference", "library/any name.json",
        check + ["--standard", "ST9001", "--standards", "library", "--output", "OUT"]),
      Input(
        "the settings, named", "own.yml", check + ["--config", "own.yml", "--output", "OUT"],
        ["own.yml": "cycle: 4\n"]),
      Input(
        "the settings, found", "ksbcheck.yml", check + ["--output", "OUT"],
        ["ksbcheck.yml": "cycle: 4\n"]),
      Input(
        "the settings of another mapping, which were read and left", "ksbcheck.yml",
        check + ["--output", "OUT"], ["ksbcheck.yml": "mapping: other.xlsx\n"]),
      Input(
        "the mapping that settings name", "mapping.xlsx",
        ["check", "--config", "own.yml", "--output", "OUT"], ["own.yml": "mapping: mapping.xlsx\n"]),
      Input(
        "a layout", "layout.yml", check + ["--layout", "layout.yml", "--output", "OUT"],
        ["layout.yml": "colours: { green: full }\n"]),
      Input(
        "a template", "templates/verdict.mustache",
        check + ["--format", "html", "--templates", "templates", "--output", "OUT"],
        ["templates/verdict.mustache": "<h1>{{headline}}</h1>\n"]),
      Input(
        "a style sheet among templates", "templates/report.css",
        check + ["--format", "html", "--templates", "templates", "--output", "OUT"],
        ["templates/report.css": "h1 { color: purple }\n"]),
      Input(
        "a baseline", "reports/a/report.json",
        check + ["--baseline", "reports/a/report.json", "--output", "OUT"]),
      Input(
        "another version, a file", "other.json",
        check + ["--standard", "standard.json", "--against", "other.json", "--output", "OUT"]),
      Input(
        "another version, by its reference", "library/any name.json",
        check + [
          "--standard", "standard.json", "--against", "ST9001", "--standards", "library",
          "--output", "OUT",
        ]),
      Input(
        "inspect: the workbook", "mapping.xlsx",
        ["inspect", "mapping.xlsx", "--write-layout", "OUT"]),
      Input(
        "inspect: the layout", "layout.yml",
        ["inspect", "mapping.xlsx", "--layout", "layout.yml", "--write-layout", "OUT"],
        ["layout.yml": "colours: { green: full }\n"]),
      Input(
        "standard diff: the old version", "standard.json",
        ["standard", "diff", "standard.json", "other.json", "--output", "OUT"]),
      Input(
        "standard diff: the new version, by its reference", "library/any name.json",
        [
          "standard", "diff", "standard.json", "ST9001", "--standards", "library", "--output",
          "OUT",
        ]),
      Input(
        "template: the standard", "standard.xlsx",
        ["template", "mapping", "--standard", "standard.xlsx", "--force", "--output", "OUT"]),
      Input(
        "template: a library's record", "library/any name.json",
        [
          "template", "mapping", "--standard", "ST9001", "--standards", "library", "--force",
          "--output", "OUT",
        ]),
    ]

    private init(
      _ name: String, _ file: String, _ arguments: [String], _ extra: [String: String] = [:]
    ) {
      testDescription = name
      self.file = file
      self.arguments = arguments
      self.extra = extra
    }

    /// Puts all files there that the command reads.
    func prepare(_ scene: OutputScene) throws {
      let standard = scene.url.appending(path: "standard.json")
      for name in ["library/any name.json", "other.json", "standard.xlsx"] {
        try scene.copy(standard, to: name)
      }
      for (name, text) in extra { try scene.add(name, Data(text.utf8)) }
    }
  }

  /// How the output names the input.
  enum Naming: String, CaseIterable, Sendable {
    case path, detour, absolute, link, linkToFolder, hardLink

    /// The output's path, for which a link is made where it takes one.
    func path(of file: String, in scene: OutputScene) throws -> String {
      let ending = "elsewhere/link.xlsx"
      switch self {
      case .path: return file
      case .detour: return "./elsewhere/..//\(file)"
      case .absolute: return scene.path(file)
      case .link:
        try scene.link(ending, to: "../\(file)")
        return ending
      case .linkToFolder:
        try scene.link("elsewhere/folder", to: scene.url.filePath)
        return "elsewhere/folder/\(file)"
      case .hardLink:
        try FileManager.default.linkItem(
          at: scene.url.appending(path: file), to: scene.url.appending(path: ending))
        return ending
      }
    }
  }

  @Test(arguments: Input.all, Naming.allCases)
  func `an output that is an input is refused, and nothing is written`(
    _ input: Input, naming: Naming
  ) throws {
    try OutputScene.use { scene in
      try input.prepare(scene)
      let output = try naming.path(of: input.file, in: scene)
      let before = try scene.contents()
      let run = try scene.run(input.arguments.map { $0 == "OUT" ? output : $0 })
      #expect(run.status == 2, "\(run)")
      // A blank workbook is refused by its ending where the input is not a workbook's name.
      let isRefused = ["would be lost", "end in .xlsx"].contains { run.errorText.contains($0) }
      #expect(isRefused, "\(run)")
      #expect(run.errorText.split(separator: "\n").count <= 2, "\(run)")
      let isUnchanged = try scene.contents() == before
      #expect(isUnchanged, "\(run)")
    }
  }

  @Test(arguments: Input.all)
  func `an output beside the input is written`(_ input: Input) throws {
    try OutputScene.use { scene in
      try input.prepare(scene)
      let run = try scene.run(input.arguments.map { $0 == "OUT" ? "elsewhere/new.xlsx" : $0 })
      #expect(run.status != 2, "\(run)")
      #expect(scene.kind("elsewhere/new.xlsx") != nil, "\(run)")
    }
  }

  // MARK: Folders, whose files have names of their own

  /// A file that a batch reads for all submissions, which one of its common files would replace.
  private static let shared: [(file: String, options: [String], text: String)] = [
    ("submissions.csv", ["submissions.csv"], "name,mapping\na,in/a/mapping.xlsx\n"),
    ("list.txt", ["--files-from", "list.txt"], "in\n"),
    ("own.yml", ["in", "--config", "own.yml"], "cycle: 4\n"),
    ("layout.yml", ["in", "--layout", "layout.yml"], "colours: { green: full }\n"),
    (
      "templates/report.css", ["in", "--format", "html", "--templates", "templates"],
      "h1 { color: purple }\n"
    ),
    ("standard.json", ["in", "--standard", "standard.json"], ""),
    ("library/any name.json", ["in", "--standard", "ST9001", "--standards", "library"], ""),
    ("in/a/mapping.xlsx", ["in"], ""),
    ("in/a/structure.xlsx", ["in"], ""),
    ("in/a/ksbcheck.yml", ["in"], "cycle: 4\n"),
  ]

  @Test(
    arguments: 0..<shared.count,
    ["index.html", "index.json", "index.xlsx", "index-gaps.csv", ".ksbcheck-journal"])
  func `a batch's index and journal are no input`(_ number: Int, output: String) throws {
    let (file, options, text) = Self.shared[number]
    for isHard in [true, false] {
      try OutputScene.use { scene in
        try scene.copy(scene.url.appending(path: "standard.json"), to: "library/any name.json")
        if !text.isEmpty { try scene.add(file, Data(text.utf8)) }
        if isHard {
          try FileManager.default.linkItem(
            at: scene.url.appending(path: file), to: scene.url.appending(path: "out/\(output)"))
        } else {
          try scene.link("out/\(output)", to: scene.path(file))
        }
        let before = try scene.contents()
        let run = try scene.run(["batch"] + options + ["--output", "out"])
        #expect(run.status == 2, "\(run)")
        #expect(run.errorText.contains("would be lost"), "\(run)")
        let isUnchanged = try scene.contents() == before
        #expect(isUnchanged, "\(run)")
      }
    }
  }

  @Test(arguments: ["in/a/mapping.xlsx", "in/b/mapping.xlsx", "standard.json"])
  func `a submission's report is no input, and the others are checked`(_ file: String) throws {
    try OutputScene.use { scene in
      try scene.copy(scene.url.appending(path: "mapping.xlsx"), to: "in/b/mapping.xlsx")
      try FileManager.default.linkItem(
        at: scene.url.appending(path: file), to: scene.url.appending(path: "out/a/report.json"))
      let before = try Data(contentsOf: scene.url.appending(path: file))
      let run = try scene.run(["batch", "in", "--standard", "standard.json", "--output", "out"])
      #expect(run.status == 3, "\(run)")
      #expect(run.errorText.contains("a: out/a/report.json is one of the files that are read"))
      let isUnchanged = try Data(contentsOf: scene.url.appending(path: file)) == before
      #expect(isUnchanged)
      #expect(scene.kind("out/b/report.json") != nil)
    }
  }

  @Test func `a page that no longer holds is not removed where it is an input`() throws {
    try OutputScene.use { scene in
      try scene.add("in/b/mapping.xlsx", Data("PK and nothing more".utf8))
      try scene.makeFolder("out/b")
      try FileManager.default.linkItem(
        at: scene.url.appending(path: "in/a/mapping.xlsx"),
        to: scene.url.appending(path: "out/b/report.xlsx"))
      let run = try scene.run(["batch", "in", "--output", "out"])
      #expect(run.status == 3, "\(run)")
      #expect(scene.kind("out/b/report.xlsx") != nil, "\(run)")
    }
  }

  @Test func `check's folder is checked for all its files before any is written`() throws {
    try OutputScene.use { scene in
      try FileManager.default.linkItem(
        at: scene.url.appending(path: "standard.json"),
        to: scene.url.appending(path: "out/findings.csv"))
      let before = try scene.contents()
      let run = try scene.run([
        "check", "mapping.xlsx", "--standard", "standard.json", "--format", "json", "--format",
        "csv", "--output", "out",
      ])
      #expect(run.status == 2, "\(run)")
      #expect(run.errorText.contains("would be lost"), "\(run)")
      let isUnchanged = try scene.contents() == before
      #expect(isUnchanged)
    }
  }

  @Test(arguments: ["path", "hard link", "link"])
  func `merge's index is none of its reports`(_ naming: String) throws {
    try OutputScene.use { scene in
      let report = scene.url.appending(path: "reports/a/report.json")
      let index = scene.url.appending(path: "out/index.json")
      var read = "reports"
      switch naming {
      case "path":
        try FileManager.default.moveItem(at: report, to: index)
        read = "out/index.json"
      case "link": try scene.link("out/index.json", to: report.filePath)
      default: try FileManager.default.linkItem(at: report, to: index)
      }
      let before = try scene.contents()
      let run = try scene.run(["merge", read, "--output", "out"])
      #expect(run.status == 2, "\(run)")
      #expect(run.errorText.contains("would be lost"), "\(run)")
      let isUnchanged = try scene.contents() == before
      #expect(isUnchanged)
    }
  }

  @Test func `a list of standards is not replaced by a record of it`() throws {
    try OutputScene.use { scene in
      let record = try Data(contentsOf: scene.url.appending(path: "standard.json"))
      try scene.add("library/ST9001_v1.0.json", Data("[".utf8) + record + Data("]".utf8))
      let before = try scene.contents()
      let run = try scene.run([
        "standard", "add", "library/ST9001_v1.0.json", "--standards", "library",
      ])
      let isUnchanged = try scene.contents() == before
      #expect(isUnchanged, "\(run)")
    }
  }

  // MARK: Standard output

  @Test(arguments: [
    ["check", "mapping.xlsx"], ["inspect", "mapping.xlsx"],
    ["verify", "report.json", "mapping.xlsx"],
    ["batch", "mapping.xlsx"], ["check", "other.xlsx", "--layout", "mapping.xlsx"],
    ["check", "mapping.xlsx", "--output", "/dev/stdout"],
  ])
  func `standard output that is appended to an input is refused`(_ arguments: [String]) throws {
    try OutputScene.use { scene in
      try scene.copy(scene.url.appending(path: "mapping.xlsx"), to: "other.xlsx")
      try scene.copy(scene.url.appending(path: "reports/a/report.json"), to: "report.json")
      let before = try scene.contents()
      let run = try scene.run(arguments, through: #""$0" "$@" >> mapping.xlsx"#)
      #expect(run.status == 2, "\(run)")
      #expect(run.errorText.contains("would be lost"), "\(run)")
      let isUnchanged = try scene.contents() == before
      #expect(isUnchanged, "\(run)")
    }
  }
}
