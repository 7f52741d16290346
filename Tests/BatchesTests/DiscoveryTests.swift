import Testing

@testable import Batches

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

  @Test func `locks, hidden files, links and the output are passed over`() throws {
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
  ])
  func `a name is fit to be a folder`(wanted: String, name: String) {
    var names = SubmissionNames()
    #expect(names.unique(wanted) == name)
  }

  @Test func `a name that looks like a second one is not given twice`() {
    var names = SubmissionNames()
    #expect(["a", "a-2", "A", "a"].map { names.unique($0) } == ["a", "a-2", "A-3", "a-4"])
  }
}

@Suite struct GlobTests {
  @Test(arguments: [
    ("abc", "a*c", true), ("abc", "*", true), ("abc", "a?c", true), ("abc", "a?", false),
    ("abc", "[a-c]bc", true), ("abc", "[!a]bc", false), ("abcbc", "a*bc", true),
    ("abd", "a*bc", false), ("", "*", true), ("a", "", false), ("ab", "a**b", true),
  ])
  func `names fit patterns as in a shell`(name: String, pattern: String, fits: Bool) {
    #expect(Glob.matches(Array(name)[...], Array(pattern)[...]) == fits)
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
