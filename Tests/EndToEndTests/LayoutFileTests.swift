import Foundation
import TestSupport
import Testing

/// `--layout` and `--write-layout`, and the key `layout` of a configuration.
struct LayoutFileTests {
  /// Workbooks in every layout, and the folder of each.
  private static let workbooks =
    ["example/mapping"] + OddWorkbook.all.filter { $0.layout == nil }.map { "odd/\($0.name)" }

  @Test(arguments: workbooks)
  func `the layout that is written gives the same reading`(name: String) throws {
    try ScratchFolder.use { folder in
      let workbook = Project.file("Fixtures/\(name).xlsx").filePath
      let layout = folder.appending(path: "layout.yml").filePath
      let before = try tables(["inspect", workbook, "--write-layout", layout])
      let after = try tables(["inspect", workbook, "--layout", layout])
      #expect(before == after)
      #expect(try claims(workbook) == claims(workbook, ["--layout", layout]))
    }
  }

  @Test func `a layout that is written is known to hold what was understood`() throws {
    try ScratchFolder.use { folder in
      let workbook = Project.file("Fixtures/odd/rotated-titles.xlsx").filePath
      let layout = folder.appending(path: "layout.yml")
      _ = try tables(["inspect", workbook, "--write-layout", layout.filePath])
      let text = try String(contentsOf: layout, encoding: .utf8)
      #expect(text.contains("layout: matrix"))
      #expect(text.contains("header-rows: 3-4"))
      #expect(text.contains("C: { unit: \"U01 Trees\" }"))
    }
  }

  @Test func `a layout file that does not fit is refused before anything is checked`() throws {
    try ScratchFolder.use { folder in
      let layout = folder.appending(path: "layout.yml")
      try Data("sheets:\n  - sheet: Maping\n".utf8).write(to: layout)
      let workbook = Project.file("Fixtures/example/mapping.xlsx").filePath
      for command in ["check", "inspect"] {
        let run = try BuiltProgram.run([command, workbook, "--layout", layout.filePath])
        #expect(run.status == 2)
        #expect(run.text.isEmpty)
        #expect(
          run.errorText.contains(
            "layout.yml, line 2: “sheet”: the workbook has no sheet “Maping”; it has “Guidance”"))
      }
    }
  }

  @Test func `a configuration may name the layout file, and the command line wins`() throws {
    try ScratchFolder.use { folder in
      let files = ["welsh.xlsx", "welsh.yml"]
      for file in files {
        try FileManager.default.copyItem(
          at: Project.file("Fixtures/odd/\(file)"), to: folder.appending(path: file))
      }
      try Data("mapping: welsh.xlsx\nlayout: welsh.yml\n".utf8).write(
        to: folder.appending(path: "ksbcheck.yml"))
      let run = try BuiltProgram.run(["check", "--format", "csv"], in: folder)
      #expect(run.text.contains(#","full","#), "\(run)")
      try Data("colours: { green: full }\n".utf8).write(to: folder.appending(path: "other.yml"))
      let other = try BuiltProgram.run(
        ["check", "--format", "csv", "--layout", "other.yml"], in: folder)
      #expect(!other.text.contains(#","full","#), "\(other)")
      let shown = try BuiltProgram.run(["check", "--show-config"], in: folder)
      #expect(shown.text.contains("layout: \"welsh.yml\"  # ksbcheck.yml, line 2"))
    }
  }

  @Test func `the workbook is never written over`() throws {
    let workbook = Project.file("Fixtures/odd/welsh.xlsx").filePath
    let run = try BuiltProgram.run(["inspect", workbook, "--write-layout", workbook])
    #expect(run.status == 2)
    #expect(run.errorText.contains("would be lost; choose another name for --write-layout"))
  }

  @Test func `a layout that is there is written over only when that is asked for`() throws {
    try ScratchFolder.use { folder in
      let corrected = Data("colours: { green: full }\n".utf8)
      let layout = folder.appending(path: "layout.yml")
      try corrected.write(to: layout)
      let workbook = Project.file("Fixtures/odd/welsh.xlsx").filePath
      for path in ["layout.yml", "./layout.yml", layout.filePath] {
        let run = try BuiltProgram.run(["inspect", workbook, "--write-layout", path], in: folder)
        #expect(run.status == 2 && run.text.isEmpty, "\(run)")
        #expect(
          run.errorText.contains(
            "\(path) is there already and may hold corrections; choose another name for "
              + "--write-layout, or add --force"), "\(run)")
        #expect(try Data(contentsOf: layout) == corrected)
      }
      let forced = try BuiltProgram.run(
        ["inspect", workbook, "--write-layout", "layout.yml", "--force"], in: folder)
      #expect(forced.status == 0, "\(forced)")
      #expect(try Data(contentsOf: layout) != corrected)
      let alone = try BuiltProgram.run(["inspect", workbook, "--force"], in: folder)
      #expect(alone.status == 2 && alone.errorText.contains("--force goes with --write-layout"))
    }
  }

  /// The KSBs and findings of a check, as sorted JSON.
  private func claims(_ workbook: String, _ arguments: [String] = []) throws -> String {
    let run = try BuiltProgram.run(["check", workbook, "--format", "json"] + arguments)
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let standards = try #require(object?["standards"] as? [Any])
    // Which sheets are left aside is what a layout file settles.
    let findings = (object?["findings"] as? [[String: Any]] ?? []).filter {
      $0["rule"] as? String != "W109"
    }
    let data = try JSONSerialization.data(
      withJSONObject: [standards, findings.map { $0["message"] ?? "" }], options: [.sortedKeys])
    return String(decoding: data, as: UTF8.self)
  }

  /// The tables that an inspection as JSON shows, as sorted JSON.
  private func tables(_ arguments: [String]) throws -> [String] {
    let run = try BuiltProgram.run(arguments + ["--format", "json"])
    try #require(run.succeeded, "\(run)")
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let sheets = try #require(object?["sheets"] as? [[String: Any]])
    return try sheets.filter { $0["purpose"] as? String == "mapping" }.map { sheet in
      // How it is known what a column is for is what a layout file changes.
      let tables = (sheet["tables"] as? [[String: Any]] ?? []).map { table in
        var table = table
        table["columns"] = (table["columns"] as? [[String: Any]] ?? []).map { column in
          column.filter { $0.key != "reason" && $0.key != "use" }
        }
        return table
      }
      let parts: [String: Any] = ["sheet": sheet["sheet"] ?? "", "tables": tables]
      let data = try JSONSerialization.data(withJSONObject: parts, options: [.sortedKeys])
      return String(decoding: data, as: UTF8.self)
    }
  }
}

/// Layout files of structures, several of them, and drafts of what was not understood.
struct LayoutsOfStructuresTests {
  private static let mapping = """
    KSB | Statement | Coverage | Units
    K1 | How fruit trees grow | Full | M1
    S1 | Prune young trees | Full | M2
    """
  private static let structure = """
    Kennung | Bezeichnung | Punkte | Art
    M1 | Trees | 15 | mandatory
    M2 | Soil | 15 | mandatory
    """
  private static let layoutOfStructure = """
    structure:
      - sheet: Plan
        holds: units
        header-rows: 1
        columns: { A: code, B: title, C: credits, D: status }

    """
  private static let layoutOfMapping = "sheets:\n  - sheet: KSB mapping\n"

  private func use(_ check: (URL) throws -> Void) throws {
    try ScratchFolder.use { folder in
      try MadeWorkbook.write(
        [("KSB mapping", Self.mapping)], to: folder.appending(path: "mapping.xlsx"))
      try MadeWorkbook.write(
        [("Plan", Self.structure)], to: folder.appending(path: "structure.xlsx"))
      for (name, text) in [
        ("structure.yml", Self.layoutOfStructure), ("mapping.yml", Self.layoutOfMapping),
      ] {
        try Data(text.utf8).write(to: folder.appending(path: name))
      }
      try check(folder)
    }
  }

  private let both = ["check", "mapping.xlsx", "--structure", "structure.xlsx", "--format", "json"]

  @Test func `a structure is read by its own layout file, and the mapping by another`() throws {
    try use { folder in
      let run = try BuiltProgram.run(
        both + ["--layout", "mapping.yml", "--layout", "structure.yml"], in: folder)
      let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      let told = object?["told"] as? [String: Any]
      #expect(told?["layouts"] as? [String] == ["mapping.yml", "structure.yml"], "\(run)")
      let submission = object?["submission"] as? [String: Any]
      let structure = submission?["structure"] as? [String: Any]
      #expect(structure?["sheets"] as? [String] == ["Plan"], "\(run)")
      let receipt = object?["receipt"] as? [String: Any]
      let inputs = receipt?["inputs"] as? [[String: Any]] ?? []
      #expect(inputs.count { $0["role"] as? String == "layout" } == 2)
    }
  }

  @Test func `two layout files of one workbook are refused`() throws {
    try use { folder in
      let run = try BuiltProgram.run(
        both + ["--layout", "mapping.yml", "--layout", "mapping.yml"], in: folder)
      #expect(run.status == 2)
      #expect(run.errorText.contains("both speak of the mapping; put them into one file"), "\(run)")
    }
  }

  @Test func `a configuration may name several layout files`() throws {
    try use { folder in
      let settings = """
        mapping: mapping.xlsx
        structure: structure.xlsx
        layout: [mapping.yml, structure.yml]
        """
      try Data(settings.utf8).write(to: folder.appending(path: "ksbcheck.yml"))
      let run = try BuiltProgram.run(["check", "--format", "json"], in: folder)
      let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
      let told = object?["told"] as? [String: Any]
      #expect(told?["layouts"] as? [String] == ["mapping.yml", "structure.yml"], "\(run)")
      let shown = try BuiltProgram.run(["check", "--show-config"], in: folder)
      #expect(
        shown.text.contains("layout:\n  - \"mapping.yml\"  # ksbcheck.yml, line 3"), "\(shown)")
    }
  }

  @Test func `a layout of a structure that does not fit is refused`() throws {
    try use { folder in
      let text = "structure:\n  - sheet: Plans\n"
      try Data(text.utf8).write(to: folder.appending(path: "structure.yml"))
      for command in [both, ["inspect", "structure.xlsx"]] {
        let run = try BuiltProgram.run(command + ["--layout", "structure.yml"], in: folder)
        #expect(run.status == 2, "\(run)")
        #expect(
          run.errorText.contains("the workbook has no sheet “Plans”; it has “Plan”"), "\(run)")
      }
    }
  }

  @Test func `the layout that is written of a structure gives the same reading`() throws {
    try use { folder in
      let example = Project.file("Fixtures/example/structure.xlsx").filePath
      let draft = folder.appending(path: "draft.yml").filePath
      for (workbook, layout) in [(example, []), ("structure.xlsx", ["--layout", "structure.yml"])] {
        let arguments = ["inspect", workbook, "--format", "json"]
        let before = try understood(
          BuiltProgram.run(arguments + layout + ["--write-layout", draft], in: folder))
        let after = try understood(
          BuiltProgram.run(arguments + ["--layout", draft], in: folder))
        #expect(!before.isEmpty)
        #expect(before == after)
        try FileManager.default.removeItem(atPath: draft)
      }
    }
  }

  private func understood(_ run: ToolRun) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let structure = try #require(object?["structure"] as? [String: Any], "\(run)")
    return structure["understood"] as? [String] ?? []
  }

  @Test func `the last line of an inspection that writes a layout is the next command`() throws {
    try use { folder in
      let run = try BuiltProgram.run(
        ["inspect", "mapping.xlsx", "--write-layout", "my draft.yml"], in: folder)
      let last = try #require(run.text.split(separator: "\n").last)
      #expect(last == "ksbcheck check mapping.xlsx --layout 'my draft.yml'")
    }
  }

  @Test func `a draft of a refused sheet says what its headers propose, and asks`() throws {
    try use { folder in
      let refused = """
        KSB Code | Coverage | Owner
        TC3 | Full | Ann
        TKU3 | Partial | Bob
        """
      try MadeWorkbook.write([("Old", refused)], to: folder.appending(path: "old.xlsx"))
      let run = try BuiltProgram.run(
        ["inspect", "old.xlsx", "--write-layout", "draft.yml"], in: folder)
      #expect(run.text.hasSuffix("ksbcheck inspect old.xlsx --layout draft.yml\n"), "\(run)")
      let text = try String(contentsOf: folder.appending(path: "draft.yml"), encoding: .utf8)
      #expect(
        text.contains("# column A, “KSB Code”, holds codes of another scheme: TC3 / TKU3"),
        "\(text)")
      #expect(text.contains("#       A: code  # KSB Code\n"), "\(text)")
      #expect(text.contains("#       B: coverage  # Coverage\n"))
      let again = try BuiltProgram.run(
        ["inspect", "old.xlsx", "--layout", "draft.yml"], in: folder)
      #expect(again.status == 0, "\(again)")
    }
  }

  @Test func `a draft asks about a column and words that were not understood`() throws {
    try use { folder in
      let open = """
        KSB | Statement | Position | U1 | U2
        K1 | How fruit trees grow | Amber | X | Q
        K2 | How soil is made | Green | X | X
        S1 | Prune young trees | Red | | X
        """
      try MadeWorkbook.write([("KSB mapping", open)], to: folder.appending(path: "open.xlsx"))
      let run = try BuiltProgram.run(
        ["inspect", "open.xlsx", "--write-layout", "draft.yml"], in: folder)
      #expect(run.succeeded, "\(run)")
      let text = try String(contentsOf: folder.appending(path: "draft.yml"), encoding: .utf8)
      #expect(text.contains("# \"Q\" in 1 cell"), "\(text)")
      let check = try BuiltProgram.run(
        ["check", "open.xlsx", "--format", "json", "--layout", "draft.yml"], in: folder)
      let before = try BuiltProgram.run(["check", "open.xlsx", "--format", "json"], in: folder)
      // A draft that nobody answered settles nothing.
      #expect(try rules(check) == rules(before))
    }
  }

  private func rules(_ run: ToolRun) throws -> [String] {
    let object = try JSONSerialization.jsonObject(with: run.output) as? [String: Any]
    let findings = try #require(object?["findings"] as? [[String: Any]], "\(run)")
    return findings.map { "\($0["rule"] ?? "") \($0["ksb"] ?? "")" }.sorted()
  }

  @Test func `a structure is inspected as one, with no word of mappings`() throws {
    try use { folder in
      try MadeWorkbook.write(
        [
          ("Read me", "Fill in the next sheet."),
          (
            "Units",
            "Unit code | Unit title | Level | Credits | Status\nU1 | Trees | 4 | 15 | Mandatory"
          ),
        ], to: folder.appending(path: "units.xlsx"))
      let run = try BuiltProgram.run(["inspect", "units.xlsx"], in: folder)
      #expect(!run.text.contains("mapping"), "\(run)")
      #expect(run.text.contains("Sheet “Read me”: nothing of the structure"), "\(run)")
      #expect(run.text.contains("Sheet “Units”: units of the qualification"))
    }
  }
}
