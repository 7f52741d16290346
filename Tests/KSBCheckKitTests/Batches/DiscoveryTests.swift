import Testing

@testable import Files
@testable import KSBCheckKit

@Suite struct DiscoveryTests {
  @Test func `a folder with a mapping and a structure is one submission`() throws {
    let tree = MadeUpTree("in/b/mapping.xlsx", "in/b/structure.xlsx", "in/a/KSB.xlsx")
    #expect(
      try tree.plan("in") == [
        "a: in/a/KSB.xlsx", "b: in/b/mapping.xlsx + in/b/structure.xlsx",
      ])
  }

  @Test func `a configuration makes its folder a submission`() throws {
    let tree = MadeUpTree("in/a/ksbcheck.yml", "in/a/x.xlsx", "in/a/notes.txt")
    #expect(try tree.plan("in/a") == ["a: in/a/x.xlsx by in/a/ksbcheck.yml"])
    #expect(try tree.plan("in/a/ksbcheck.yml") == ["a:  by in/a/ksbcheck.yml"])
  }

  @Test func `names that differ in mapping and structure belong together`() throws {
    let tree = MadeUpTree(
      "in/Acme mapping.xlsx", "in/Acme structure.xlsx", "in/Beta_KSB_mapping.xlsx",
      "in/Beta_structure.xlsx", "in/Gamma mapping.xlsx")
    #expect(
      try tree.plan("in") == [
        "Acme mapping: in/Acme mapping.xlsx + in/Acme structure.xlsx",
        "Beta_KSB_mapping: in/Beta_KSB_mapping.xlsx + in/Beta_structure.xlsx",
        "Gamma mapping: in/Gamma mapping.xlsx",
      ])
  }

  @Test func `what is in two workbooks decides where their names say nothing`() throws {
    let tree = MadeUpTree(
      "in/one.xlsx", "in/two.xlsx", contents: ["in/one.xlsx": .structure, "in/two.xlsx": .mapping])
    #expect(try tree.plan("in") == ["in: in/two.xlsx + in/one.xlsx"])
    #expect(
      try MadeUpTree("in/one.xlsx", "in/two.xlsx").plan("in") == [
        "one: in/one.xlsx", "two: in/two.xlsx",
      ])
  }

  @Test func `locks, hidden files, links and the output are skipped`() throws {
    var tree = MadeUpTree(
      "in/a.xlsx", "in/~$a.xlsx", "in/.b.xlsx", "in/link/c.xlsx", "out/a/report.xlsx")
    tree.links = ["in/link", "./in/link"]
    #expect(try tree.plan(".") == ["in-a: ./in/a.xlsx"])
  }

  @Test func `files that are named one by one find each other too, in the order given`() throws {
    let tree = MadeUpTree("b/mapping.xlsx", "b/structure.xlsx", "a/mapping.xlsx")
    #expect(
      try tree.plan("b/structure.xlsx", "b/mapping.xlsx", "a/mapping.xlsx") == [
        "b: b/mapping.xlsx + b/structure.xlsx", "a: a/mapping.xlsx",
      ])
  }

  @Test func `the same file is checked once, and two of a name are told apart`() throws {
    let tree = MadeUpTree("a/x.xlsx", "b/X.xlsx")
    #expect(
      try tree.plan("a/x.xlsx", "./a/x.xlsx", "a", "b/X.xlsx") == [
        "x: a/x.xlsx", "X-2: b/X.xlsx",
      ])
  }

  @Test func `a pattern takes what fits it, in order`() throws {
    let tree = MadeUpTree("in/b1/m.xlsx", "in/a1/m.xlsx", "in/a2/m.txt", "in/c/m.xlsx")
    #expect(try tree.plan("in/[ab]?/*") == ["m: in/a1/m.xlsx", "m-2: in/b1/m.xlsx"])
    #expect(try tree.plan("**/*.xlsx").count == 3)
  }

  @Test func `a pattern of many stars looks once into each folder`() throws {
    // Ten of 60 folders can be chosen in 75 thousand million ways.
    let folders = Array(repeating: "a", count: 60).joined(separator: "/")
    let tree = MadeUpTree("\(folders)/mapping.xlsx")
    let pattern = Array(repeating: "**/a", count: 10).joined(separator: "/") + "/**/*.xlsx"
    #expect(try tree.plan(pattern).count == 1)
  }

  @Test func `a path that leads nowhere is planned, to be reported`() throws {
    #expect(try MadeUpTree("a.xlsx").plan("a.xlsx", "b.xlsx") == ["a: a.xlsx", "b: b.xlsx"])
  }

  @Test func `a manifest in a folder is what the folder holds`() throws {
    let tree = MadeUpTree("in/submissions.csv", "in/a.xlsx", "in/b.xlsx")
    let text = "name;mapping;structure\r\nFirst;a.xlsx;\r\n;sub/mapping.xlsx;s.xlsx\r\n"
    #expect(
      try tree.plan("in", texts: ["in/submissions.csv": text]) == [
        "First: in/a.xlsx", "sub: in/sub/mapping.xlsx + in/s.xlsx",
      ])
  }

  @Test(arguments: [
    ("mapping\n", "lists no submission"), ("maping\na.xlsx\n", "did you mean “mapping”?"),
    ("mapping,level\na.xlsx,nine\n", "line 2: “level” is “nine”"),
    ("mapping,name\n,x\n", "names neither a mapping nor a config"),
    ("mapping,mapping\na,b\n", "is there twice"), ("mapping\n\"a.xlsx\n", "never ends"),
    ("mapping,cycle\na.xlsx,9\n", "it must be one of 4"), ("mapping\na,b\n", "more cells"),
  ])
  func `a manifest that cannot be used says where and why`(text: String, words: String) {
    let tree = MadeUpTree("submissions.csv")
    let error = #expect(throws: ManifestError.self) {
      try tree.plan("submissions.csv", texts: ["submissions.csv": text])
    }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
  }

  @Test func `names that only look the same are two submissions, each with its structure`() throws {
    let (one, two) = ("in/caf\u{E9} ", "in/cafe\u{301} ")
    let tree = MadeUpTree(
      one + "mapping.xlsx", two + "mapping.xlsx", one + "structure.xlsx", two + "structure.xlsx")
    let plan = try tree.plan("in")
    #expect(plan.count == 2)
    let files = plan.map { PathKey($0.split(separator: ": ").dropFirst().joined()) }
    #expect(
      Set(files) == [
        PathKey("\(one)mapping.xlsx + \(one)structure.xlsx"),
        PathKey("\(two)mapping.xlsx + \(two)structure.xlsx"),
      ])
    #expect(try tree.plan("in/*").count == 2)
    #expect(try tree.plan(one + "mapping.xlsx", two + "mapping.xlsx").count == 2)
  }

  @Test func `an accent after a slash, a dot or a comma is part of a name`() throws {
    let accent = "\u{301}"
    let tree = MadeUpTree("in/\(accent)a/\(accent)m.xlsx", "in/.\(accent)hidden.xlsx")
    #expect(try tree.plan("in") == ["\(accent)a-\(accent)m: in/\(accent)a/\(accent)m.xlsx"])
    #expect(FilePath.name(of: "a/\(accent)b") == "\(accent)b")
    let manifest = try Manifest(
      "name,mapping\r\nx,\(accent)m.xlsx\r\n", path: "in/submissions.csv", cycles: [])
    #expect(manifest.submissions.map(\.mapping) == ["in/\(accent)m.xlsx"])
  }

  @Test func `what has no name in UTF-8 is planned with the reason`() throws {
    var tree = MadeUpTree("in/a.xlsx")
    tree.unnamed["in"] = [
      FolderEntries.Unnamed(shown: UnnamedPath.shown(Array("caf".utf8) + [0xE9]), kind: .folder),
      FolderEntries.Unnamed(shown: "b[0xFF].xlsx", kind: .file),
      FolderEntries.Unnamed(shown: "notes[0xFF].txt", kind: .file),
    ]
    let expected = [
      "a: in/a.xlsx",
      "b[0xFF]: in/b[0xFF].xlsx has a name that is not UTF-8; rename it",
      "caf[0xE9]: in/caf[0xE9] is a folder with a name that is not UTF-8, so that nothing in it "
        + "was checked; rename it",
    ]
    #expect(try tree.plan("in") == expected)
    #expect(try tree.plan("**/*.xlsx").sorted() == expected)
  }

  @Test func `links that lead out, links to folders and reports of earlier runs are said`() throws {
    var tree = MadeUpTree("in/a.xlsx", "in/out.xlsx", "in/link/b.xlsx", "in/report.xlsx")
    tree.links = ["in/out.xlsx", "in/link"]
    tree.reports = ["in/report.xlsx"]
    var discovery = Discovery(in: tree, cycles: [], readText: { _ in nil })
    let plan = try discovery.plan([InputPath("in/*")])
    #expect(plan.submissions.map(\.name) == ["a", "out"])
    #expect(plan.submissions.last?.problem?.contains("leads out of the folder in") == true)
    #expect(
      plan.notices == [
        "1 link to a folder was not followed, such as in/link; name the folder itself to check it",
        "1 report of an earlier run was not checked, such as in/report.xlsx",
      ])
  }

  @Test func `a manifest states facts, and its cells may hold separators and quotes`() throws {
    let text =
      "name,mapping,standard,option,level,cycle\n"
      + "\"A, \"\"B\"\"\",m.xlsx,ST0001@1.1; other.json,\"Line one\",4,4\n"
    let manifest = try Manifest("\u{FEFF}" + text, path: "in/submissions.csv", cycles: ["4"])
    let row = try #require(manifest.submissions.first)
    #expect(row.name == "A, \"B\"" && row.mapping == "in/m.xlsx")
    #expect(row.stated?.standards == ["ST0001@1.1", "in/other.json"])
    #expect(row.stated?.option == "Line one" && row.stated?.level == 4 && row.stated?.cycle == "4")
  }
}

@Suite struct SubmissionNamesTests {
  @Test(arguments: [
    ("a/b", "a-b"), ("..", "submission"), (" .x. ", "x"), ("a\u{0}b\u{202E}", "a-b-"),
    ("CON", "CON-1"), ("index", "index-1"), ("été", "été"), ("", "submission"),
    ("con.txt", "con-1.txt"), ("COM9", "COM9-1"), ("index.json", "index-1.json"),
    ("Index-Gaps.csv", "Index-Gaps-1.csv"), ("index-a", "index-a"),
    ("shard-1-of-2.json", "shard-1-of-2-1.json"), ("shard-1-of-2-gaps", "shard-1-of-2-gaps-1"),
    (".\u{301}x", "\u{301}x"), ("a\u{2065}b", "a-b"),
    (String(repeating: "\u{1F600}", count: 100), String(repeating: "\u{1F600}", count: 30)),
    (String(repeating: "x", count: 300), String(repeating: "x", count: 100)),
  ])
  func `a name is fit to be a folder`(wanted: String, name: String) {
    var names = SubmissionNames()
    #expect(names.unique(wanted) == name)
  }

  @Test func `a name that looks like a second one is not given twice`() {
    var names = SubmissionNames()
    #expect(["a", "a-2", "A", "a"].map { names.unique($0) } == ["a", "a-2", "A-3", "a-4"])
  }

  @Test func `names that some disk holds to be the same get two names`() {
    var names = SubmissionNames()
    let wanted = ["\u{E9}", "e\u{301}", "E\u{301}", "Stra\u{DF}e", "STRASSE", "K", "\u{212A}"]
    let given = wanted.map { names.unique($0) }
    #expect(given.map { $0.contains("-") } == [false, true, true, false, true, false, true])
    #expect(Set(given.map(PathKey.init)).count == wanted.count)
  }
}

@Suite struct GlobTests {
  @Test(arguments: [
    ("abc", "a*c", true), ("abc", "*", true), ("abc", "a?c", true), ("abc", "a?", false),
    ("abc", "[a-c]bc", true), ("abc", "[!a]bc", false), ("abcbc", "a*bc", true),
    ("abd", "a*bc", false), ("", "*", true), ("a", "", false), ("ab", "a**b", true),
    ("\u{E9}", "e\u{301}", false), ("e\u{301}", "e\u{301}", true), ("e\u{301}", "e*", true),
  ])
  func `names fit patterns as in a shell`(name: String, pattern: String, fits: Bool) {
    #expect(Glob.matches(name, pattern) == fits)
  }
}

@Suite struct ShardTests {
  @Test(arguments: [1, 2, 3, 7, 11])
  func `the parts make up the whole, in order`(count: Int) throws {
    let places = try (1...count).flatMap { try #require(Shard("\($0)/\(count)")).places(of: 10) }
    #expect(places == Array(0..<10))
  }

  @Test(arguments: ["", "1", "0/2", "3/2", "a/2", "1/0", "-1/2", "1/2/3"])
  func `what is no part is refused`(text: String) { #expect(Shard(text) == nil) }
}
