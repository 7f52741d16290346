import Foundation
import TestSupport
import Testing

/// A write that fails is exit code 3 and a sentence, never a shorter report with another exit code.
struct FailedWriteTests {
  /// Every command that writes to standard output.
  private static let printing: [[String]] = [
    ["check", "mapping.xlsx"], ["check", "mapping.xlsx", "--format", "json"],
    ["check", "mapping.xlsx", "--format", "xlsx"], ["check", "mapping.xlsx", "--show-config"],
    ["check", "mapping.xlsx", "--output", "-"],
    ["batch", "in"], ["batch", "in", "--format", "ndjson"],
    ["inspect", "mapping.xlsx"], ["inspect", "mapping.xlsx", "--cells"],
    ["inspect", "mapping.xlsx", "--write-layout", "-"],
    ["rules"], ["rules", "--format", "json"], ["explain", "C101"], ["scope", "ST0116"],
    ["scope", "--list", "--format", "csv"],
    ["template", "mapping", "--standard", "standard.json", "--output", "-"],
    ["standard", "list", "--standards", "library"], ["standard", "show", "standard.json"],
    ["standard", "diff", "standard.json", "standard.json"],
    ["standard", "add", "standard.json", "--standards", "library"],
    ["verify", "reports/a/report.json", "mapping.xlsx"], ["doctor"],
    ["doctor", "--format", "json"],
    ["completions", "bash"], ["manual"], ["--help"], ["check", "--help"], ["--version"],
  ]

  private func fill(_ scene: OutputScene) throws {
    try scene.copy(scene.url.appending(path: "standard.json"), to: "library/one.json")
  }

  private func requireFailure(_ run: ToolRun, _ reason: String) {
    #expect(run.status == 3, "\(run)")
    let lines = run.errorText.split(separator: "\n").filter {
      $0.hasPrefix("ksbcheck: standard output cannot be written: \(reason)")
    }
    #expect(lines.count == 1, "\(run)")
  }

  // MARK: Standard output

  @Test(
    .enabled(if: Device.canBeMade, "skipped: only root can make devices"), arguments: printing)
  func `standard output that is full is a failure`(_ arguments: [String]) throws {
    try OutputScene.use { scene in
      try fill(scene)
      try Device.full.make(at: scene.path("full"))
      requireFailure(
        try scene.run(arguments, through: #"exec "$0" "$@" > full"#), "the disk is full")
    }
  }

  @Test(
    .enabled(
      if: geteuid() != 0 && Device.isShown(.full), "skipped: for those who are not root"),
    arguments: printing)
  func `the full device is a failure`(_ arguments: [String]) throws {
    try OutputScene.use { scene in
      try fill(scene)
      requireFailure(
        try scene.run(arguments, through: #"exec "$0" "$@" > /dev/full"#), "the disk is full")
    }
  }

  @Test(arguments: printing)
  func `standard output that is closed is a failure`(_ arguments: [String]) throws {
    try OutputScene.use { scene in
      try fill(scene)
      requireFailure(
        try scene.run(arguments, through: #"exec "$0" "$@" >&-"#), "it is closed")
    }
  }

  @Test(arguments: printing)
  func `standard output that nobody reads is not a failure`(_ arguments: [String]) throws {
    try OutputScene.use { scene in
      try fill(scene)
      let script = #"{ "$0" "$@"; echo $? > status; } | { exec <&-; sleep 1; }"#
      let run = try scene.run(arguments, through: script)
      let file = scene.url.appending(path: "status")
      let status = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      #expect(status == "0\n" || status == "1\n", "\(run)")
      #expect(!run.errorText.contains("written"), "\(run)")
    }
  }

  // MARK: Closed descriptors

  @Test(arguments: [
    "<&-", "2>&-", "<&- 2>&-", ">&-", "<&- >&-", "<&- >&- 2>&-", ">&- 2>&-",
  ])
  func `what is closed never becomes the file that is written`(_ closed: String) throws {
    for command in WritingCommand.all {
      try OutputScene.use { scene in
        let run = try scene.run(command.line(), through: "exec \"$0\" \"$@\" \(closed)")
        let file = scene.url.appending(path: command.file)
        #expect(try command.writes(Data(contentsOf: file)), "\(command.testDescription): \(run)")
        // Two of them say something on standard output as well.
        let prints = ["standard add", "inspect --write-layout"].contains(command.testDescription)
        let isLost = prints && closed.contains(" >&-") || prints && closed.hasPrefix(">&-")
        #expect(run.status == (isLost ? 3 : command.status), "\(command.testDescription): \(run)")
        #expect(try scene.leftovers().isEmpty)
      }
    }
  }

  @Test func `a list on standard input that is closed is refused`() throws {
    try OutputScene.use { scene in
      let run = try scene.run(
        ["batch", "--files-from", "-"], through: #"exec "$0" "$@" <&-"#)
      #expect(run.status == 2 || run.status == 3, "\(run)")
      #expect(run.errorText.hasPrefix("ksbcheck: standard input "), "\(run)")
    }
  }

  // MARK: Disks and limits

  @Test(arguments: WritingCommand.all)
  func `a file that may not grow is not written, and what was there stays`(
    _ command: WritingCommand
  ) throws {
    try OutputScene.use { scene in
      let old = Data("what was there before\n".utf8)
      let isLibrary = command.testDescription == "standard add"
      if !isLibrary { try scene.add(command.file, old) }
      let run = try scene.run(
        command.line(), through: #"(ulimit -f 0; "$0" "$@"; echo "exit $?") 2>&1 | cat"#)
      #expect(run.text.contains("exit 3\n"), "\(run)")
      let says = ["cannot be written", "a temporary folder cannot be used"]
      #expect(says.contains { run.text.contains($0) }, "\(run)")
      if isLibrary {
        #expect(scene.kind(command.file) == nil)
      } else {
        let isUnchanged = try Data(contentsOf: scene.url.appending(path: command.file)) == old
        #expect(isUnchanged)
      }
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(
    .enabled(if: SmallDisk.canBeMade, "skipped: a small disk cannot be mounted here"),
    arguments: WritingCommand.all)
  func `a full disk is a failure, and leaves what was there`(_ command: WritingCommand) throws {
    try OutputScene.use { scene in
      try scene.makeFolder("disk")
      try SmallDisk.use(at: scene.path("disk")) {
        let folder = command.isNamed ? "" : (command.output as NSString).lastPathComponent + "/"
        let name = command.isNamed ? command.file : String(command.file.dropFirst(4))
        let inside = command.testDescription == "standard add" ? "ST9001_v1.0.json" : name
        let file = "disk/\(folder)\(inside)"
        let old = Data("what was there before\n".utf8)
        try scene.add(file, old)
        try SmallDisk.fill(scene.path("disk"))
        let run = try scene.run(command.line(to: "disk/\(command.isNamed ? name : folder)"))
        #expect(run.status == 3 || run.status == 2, "\(run)")
        #expect(run.errorText.contains("the disk is full"), "\(run)")
        let isUnchanged = try Data(contentsOf: scene.url.appending(path: file)) == old
        #expect(isUnchanged)
        #expect(try scene.leftovers().isEmpty)
      }
    }
  }

  @Test(.enabled(if: SmallDisk.canBeMade, "skipped: a small disk cannot be mounted here"))
  func `a full disk for temporary files is a failure in words`() throws {
    try OutputScene.use { scene in
      try SmallDisk.use(at: scene.path("tmp")) {
        try SmallDisk.fill(scene.path("tmp"))
        let run = try scene.run(["template", "structure", "--output", "blank.xlsx"])
        #expect(run.status == 3, "\(run)")
        #expect(run.errorText.contains("a temporary folder cannot be used"), "\(run)")
        #expect(scene.kind("blank.xlsx") == nil)
        #expect(try scene.leftovers().isEmpty)
      }
    }
  }
}
