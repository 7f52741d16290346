import Foundation
import TestSupport
import Testing

/// What the program tells of itself: completions, the manual page, and its surroundings.
struct HelpfulCommandsTests {
  private static let commands = [
    "check", "inspect", "rules", "explain", "scope", "verify", "doctor", "completions", "manual",
  ]

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a shell's script knows every command and format`(shell: String) throws {
    let run = try BuiltProgram.run(["completions", shell])
    #expect(run.succeeded, "\(run)")
    for word in Self.commands + ["sarif", "junit", "should-fix"] {
      #expect(run.text.contains(word), "\(word)")
    }
    if let tool = Tool.named(shell) {
      try ScratchFolder.use { folder in
        let script = folder.appending(path: "ksbcheck")
        try run.output.write(to: script)
        let parsed = try tool.run(["-n", script.filePath])
        #expect(parsed.succeeded, "\(parsed)")
      }
    }
  }

  @Test(.enabled(if: Tool.named("bash") != nil, "skipped: no bash"))
  func `bash completes a command`() throws {
    let bash = try #require(Tool.named("bash"))
    try ScratchFolder.use { folder in
      let script = folder.appending(path: "ksbcheck")
      try BuiltProgram.run(["completions", "bash"]).output.write(to: script)
      let line = """
        source "$0"; function=$(complete -p ksbcheck | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        COMP_WORDS=(ksbcheck ver); COMP_CWORD=1; COMP_LINE='ksbcheck ver'; COMP_POINT=12
        "$function" ksbcheck ver ksbcheck; echo "${COMPREPLY[@]}"
        """
      let run = try bash.run(["-c", line, script.filePath])
      #expect(run.text.split(whereSeparator: \.isWhitespace) == ["verify"], "\(run)")
    }
  }

  @Test func `the manual page has every command and option, and no date`() throws {
    let run = try BuiltProgram.run(["manual"])
    #expect(run.succeeded, "\(run)")
    for command in Self.commands {
      #expect(run.text.contains(".SS \"ksbcheck \(command)\""), "\(command)")
    }
    for option in ["standard", "baseline", "templates", "fail-on", "show-config", "cells"] {
      let name = option.replacingOccurrences(of: "-", with: "\\-")
      #expect(run.text.contains(".B \"\\-\\-\(name)"), "\(option)")
    }
    #expect(run.text == (try BuiltProgram.run(["manual"])).text)
  }

  @Test(.enabled(if: Tool.named("groff") != nil, "skipped: no groff"))
  func `a formatter has nothing to warn of in the manual page`() throws {
    let groff = try #require(Tool.named("groff"))
    try ScratchFolder.use { folder in
      let page = folder.appending(path: "ksbcheck.1")
      try BuiltProgram.run(["manual"]).output.write(to: page)
      let run = try groff.run(["-man", "-ww", "-Tutf8", page.filePath])
      #expect(run.succeeded && run.errors.isEmpty, "\(run)")
      #expect(run.text.contains("ksbcheck"))
    }
  }

  @Test(arguments: ["text", "json"])
  func `doctor says what a bug report needs, and nothing of a person's folders`(
    format: String
  ) throws {
    try ScratchFolder.use { home in
      let library = home.appending(path: "standards")
      try FileManager.default.createDirectory(at: library, withIntermediateDirectories: true)
      try FileManager.default.copyItem(
        at: ExampleTests.folder.appending(path: "standard.json"),
        to: library.appending(path: "standard.json"))
      try Data("mappping: a.xlsx\n".utf8).write(to: home.appending(path: "ksbcheck.yml"))
      let run = try BuiltProgram.run(
        ["doctor", "--format", format, "--standards", library.filePath],
        environment: ["HOME": home.filePath, "LANG": "x-secret"], in: home)
      #expect(run.succeeded, "\(run)")
      for word in ["0.1.0", "zlib 1.", "libxml2 2.", "1 standard", "mappping", "SOURCE_DATE_EPOCH"]
      {
        #expect(run.text.contains(word), "\(word): \(run)")
      }
      #expect(!run.text.contains("x-secret"))
    }
  }
}
