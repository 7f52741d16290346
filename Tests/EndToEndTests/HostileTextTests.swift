import Foundation
import TestSupport
import Testing

/// Names and keys from outside that drive a terminal: nothing of them reaches a stream as it is.
@Suite struct HostileTextTests {
  /// An escape sequence, a mark that turns the order of what is read, a bell, and a control of the
  /// second set.
  private static let hostile = "a\u{1B}[31mb\u{202E}c\u{7}d\u{9B}e\u{2066}f"

  /// Command lines in which `@` stands for the hostile text.
  private static let commands = [
    "check @.xlsx", "check @.xlsx --standard @.json", "check no@.xlsx", "check @.json",
    "check @.xlsx --standard @.json --output @.html",
    "check @.xlsx --standard @.json --output @ --format json --format html",
    "check @.xlsx --standard @.json --format json",
    "check @.xlsx --standard @.json --format html",
    "check @.xlsx --standard @.json --format sarif",
    "check @.xlsx --standard @.json --format junit",
    "check @.xlsx --standard @.json --format github",
    "check @.xlsx --standard @.json --format markdown",
    "check @.xlsx --standard @", "check @.xlsx --standard ST@", "check @.xlsx --standard ST0001@1",
    "check @.xlsx --option @", "check @.xlsx --cycle @", "check @.xlsx --level @",
    "check @.xlsx --ignore @", "check @.xlsx --select @", "check @.xlsx --fail-on @",
    "check @.xlsx --config no@", "check @.xlsx --baseline @.json", "check @.xlsx --baseline no@",
    "check @.xlsx --standard @.json --against @.json", "check @.xlsx --against no@",
    "check @.xlsx --structure @.xlsx", "check @.xlsx --structure no@.xlsx",
    "check @.xlsx --layout no@", "check @.xlsx --templates broken --format html",
    "check @.xlsx --templates @ --format html", "check @.xlsx --templates no@ --format html",
    "check @.xlsx --@", "check @.xlsx @", "check @.xlsx --format @", "check @.xlsx --show-config",
    "check @.xlsx --config key.yml", "check @.xlsx --config twice.yml",
    "check @.xlsx --config rule.yml", "check @.xlsx --config value.yml",
    "check @.xlsx --config suppressed.yml", "check @.xlsx --config @.yml",
    "check @.xlsx --layout key.yml", "check @.xlsx --layout twice.yml",
    "check @.xlsx --layout sheet.yml", "check @.xlsx --layout @.yml",
    "inspect @.xlsx", "inspect @.xlsx --cells", "inspect @.xlsx --cells --sheet @", "inspect no@",
    "inspect @.xlsx --write-layout @.draft.yml", "inspect @.xlsx --write-layout no/@.yml",
    "inspect @.xlsx --write-layout @.xlsx", "inspect @.xlsx --layout sheet.yml",
    "inspect sheets.xlsx", "inspect sheets.xlsx --cells --sheet x",
    "inspect sheets.xlsx --format json",
    "check sheets.xlsx", "batch @", "batch @.xlsx --output @.out", "batch no@", "batch @.csv",
    "batch @.xlsx --shard @", "batch @.xlsx --jobs @", "batch @.xlsx --standard no@.json",
    "merge @ --output merged", "merge no@ --output merged", "merge @.json --output @.merged",
    "explain @", "scope @", "scope --list --route @", "rules --format @",
    "template mapping --output @.txt", "template mapping --output @.blank.xlsx",
    "template mapping --standard @ --output x.xlsx", "standard show @", "standard show @.json",
    "standard add @.json", "standard add @.xlsx", "standard add no@", "standard diff @.json @.json",
    "standard diff @.json no@", "standard list --standards @.json", "verify @.json @.xlsx",
    "verify no@ @.xlsx", "doctor --standards @", "doctor --standards @ --format json", "@",
    "completions @",
  ]

  private static let files = [
    "key.yml": "\"\(escaped)\": 1\n", "twice.yml": "\"\(escaped)\": 1\n\"\(escaped)\": 2\n",
    "rule.yml": "rules: { \"C\(escaped)\": off }\n", "value.yml": "cycle: \"\(escaped)\"\n",
    "suppressed.yml": "suppress:\n - { rule: \"\(escaped)\", reason: x }\n",
    "sheet.yml": "sheets:\n - sheet: \"\(escaped)\"\n", "\(hostile).yml": "a: 1\n",
    "\(hostile).csv": "mapping,\"\(hostile)\"\nx,y\n",
  ]

  private static let escaped = YAMLEscapes.escaped(hostile)

  private static func prepare(_ folder: URL) throws {
    let example = Project.file("Fixtures/example")
    let manager = FileManager.default
    try manager.createDirectory(
      at: folder.appending(path: hostile), withIntermediateDirectories: true)
    for (from, to) in [
      ("mapping.xlsx", "\(hostile).xlsx"), ("standard.json", "\(hostile).json"),
      ("mapping.xlsx", "\(hostile)/mapping.xlsx"), ("mapping.xlsx", "sheets.xlsx"),
    ] {
      try manager.copyItem(at: example.appending(path: from), to: folder.appending(path: to))
    }
    for (name, text) in files {
      try Data(text.utf8).write(to: folder.appending(path: name))
    }
    let templates = folder.appending(path: "broken")
    try manager.createDirectory(at: templates, withIntermediateDirectories: true)
    try Data("{{#title}}{{/\(hostile)}}".utf8).write(
      to: templates.appending(path: "report.mustache"))
    if let python = Python.tool {
      let renaming = """
        import sys, zipfile
        old = zipfile.ZipFile(sys.argv[1]); parts = {n: old.read(n) for n in old.namelist()}
        book = parts["xl/workbook.xml"]
        parts["xl/workbook.xml"] = book.replace(b'name="KSB mapping"', b'name="a&#x202E;b&#x9B;c"')
        new = zipfile.ZipFile(sys.argv[1], "w")
        [new.writestr(n, d) for n, d in parts.items()]
        new.close()
        """
      let run = try python.run(["-c", renaming, "sheets.xlsx"], in: folder)
      #expect(run.succeeded, "\(run)")
    }
  }

  @Test func `every message shows what drives a terminal, and sends none of it`() throws {
    try ScratchFolder.use { folder in
      try Self.prepare(folder)
      for command in Self.commands {
        let arguments = command.split(separator: " ").map {
          $0.replacingOccurrences(of: "@", with: Self.hostile)
        }
        let run = try BuiltProgram.run(arguments, in: folder)
        #expect([0, 1, 2, 3].contains(run.status), "\(command): \(run)")
        for text in [run.text, run.errorText] {
          let raw = text.unicodeScalars.first { Self.drivesTerminals($0) }
          #expect(raw == nil, "\(command): U+\(String(raw?.value ?? 0, radix: 16))")
        }
        if run.status >= 2 { #expect(run.errors.count > 20, "\(command)") }
      }
    }
  }

  @Test func `a name is spelt out where it is shown`() throws {
    let run = try BuiltProgram.run(["check", "no\(Self.hostile).xlsx"])
    #expect(run.errorText.contains("noa[U+001B][31mb[U+202E]c[U+0007]d[U+009B]e[U+2066]f.xlsx"))
  }

  private static func drivesTerminals(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control: scalar != "\n"
    case .format, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}

/// Text as it stands between double quotes of YAML.
private enum YAMLEscapes {
  static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      scalar.isASCII && scalar.value >= 0x20
        ? String(scalar) : "\\U" + String(format: "%08x", scalar.value)
    }.joined()
  }
}
