import Foundation
import TestSupport
import Testing

/// What stands where an output goes decides how it is written, whatever command writes it.
///
/// All is run by an unprivileged user where the tests are run by root, but for what only root can
/// make, which is in a scratch folder.
struct OutputKindTests {
  private static let user: BuiltProgram.User =
    OrdinaryUser.canBeOther ? .unprivileged : .current
  private static let old = Data("what was there before\n".utf8)

  // MARK: Regular files

  @Test(arguments: WritingCommand.all)
  func `a new file gets the permissions that the umask leaves`(_ command: WritingCommand) throws {
    try OutputScene.use { scene in
      let run = try scene.run(command.line(), through: #"umask 027; exec "$0" "$@""#)
      #expect(run.status == command.status, "\(run)")
      #expect(scene.kind(command.file)?.mode == 0o640, "\(run)")
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(arguments: WritingCommand.all)
  func `a file that is there is replaced as a whole and keeps its permissions`(
    _ command: WritingCommand
  ) throws {
    try OutputScene.use(by: Self.user) { scene in
      try scene.add(command.file, Self.old, mode: 0o600)
      let other = scene.url.appending(path: "elsewhere/other name")
      try FileManager.default.linkItem(at: scene.url.appending(path: command.file), to: other)
      try scene.handOver()
      let run = try scene.run(command.line())
      #expect(run.status == command.status, "\(run)")
      #expect(try command.writes(Data(contentsOf: scene.url.appending(path: command.file))))
      #expect(scene.kind(command.file)?.mode == 0o600)
      // Nothing is written into the file itself: its other name still leads to what was there.
      #expect(try Data(contentsOf: other) == Self.old)
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(arguments: WritingCommand.all, [true, false])
  func `a link is followed and stays`(_ command: WritingCommand, isThere: Bool) throws {
    try OutputScene.use(by: Self.user) { scene in
      let target = "elsewhere/target"
      if isThere { try scene.add(target, Self.old, mode: 0o640) }
      // A link to a link, each seen from its own folder.
      try scene.link("elsewhere/second", to: "target")
      try scene.link(command.file, to: scene.path("elsewhere/second"))
      try scene.handOver()
      let run = try scene.run(command.line())
      #expect(run.status == command.status, "\(run)")
      #expect(scene.kind(command.file)?.type == S_IFLNK)
      #expect(scene.kind(target)?.type == S_IFREG)
      if isThere { #expect(scene.kind(target)?.mode == 0o640) }
      #expect(try command.writes(Data(contentsOf: scene.url.appending(path: target))))
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(arguments: WritingCommand.all)
  func `a folder where a file is to go is left, and said`(_ command: WritingCommand) throws {
    try OutputScene.use(by: Self.user) { scene in
      try scene.makeFolder(command.file)
      try scene.add("\(command.file)/kept.txt", Self.old)
      try scene.handOver()
      let run = try scene.run(command.line())
      if command.output == command.file && command.testDescription == "check" {
        // The command line names a folder, then, and that is where the report goes.
        #expect(run.status == command.status, "\(run)")
      } else {
        #expect(run.status == 2 || run.status == 3, "\(run)")
        #expect(run.errorText.contains("is a folder"), "\(run)")
      }
      #expect(
        try Data(contentsOf: scene.url.appending(path: "\(command.file)/kept.txt")) == Self.old)
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(
    .enabled(if: OrdinaryUser.canBeOther, "skipped: root may write everywhere"),
    arguments: WritingCommand.all)
  func `a file that is write-protected is left`(_ command: WritingCommand) throws {
    try OutputScene.use(by: .unprivileged) { scene in
      try scene.add(command.file, Self.old, mode: 0o444)
      try scene.handOver()
      let run = try scene.run(command.line())
      #expect(run.status == 2 || run.status == 3, "\(run)")
      #expect(run.errorText.contains("write-protected"), "\(run)")
      #expect(try Data(contentsOf: scene.url.appending(path: command.file)) == Self.old)
      #expect(try scene.leftovers().isEmpty)
    }
  }

  // MARK: Pipes, sockets, devices

  @Test(arguments: WritingCommand.all, [S_IFIFO, S_IFSOCK])
  func `a pipe or a socket is written to and stays`(
    _ command: WritingCommand, kind: mode_t
  ) throws {
    try OutputScene.use(by: Self.user) { scene in
      let received = scene.url.appending(path: "elsewhere/received")
      let path = scene.path(command.file)
      let reader =
        try kind == S_IFIFO
        ? PipeReader.onPipe(at: path, into: received)
        : PipeReader.onSocket(at: path, into: received)
      try scene.handOver()
      let run = try scene.run(command.line())
      #expect(try command.writes(reader.stop()), "\(run)")
      #expect(run.status == command.status, "\(run)")
      #expect(scene.kind(command.file)?.type == kind)
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(arguments: WritingCommand.all.filter { !$0.isNamed })
  func `a pipe that nobody reads from is not waited for in a folder`(
    _ command: WritingCommand
  ) throws {
    try OutputScene.use(by: Self.user) { scene in
      #expect(unsafe mkfifo(scene.path(command.file), 0o666) == 0)
      try scene.handOver()
      let run = try scene.run(command.line())
      #expect(run.status == 2 || run.status == 3, "\(run)")
      #expect(run.errorText.contains("nothing reads from"), "\(run)")
      #expect(scene.kind(command.file)?.type == S_IFIFO)
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(
    .enabled(if: Device.canBeMade, "skipped: only root can make devices"),
    arguments: WritingCommand.all)
  func `a device is written to and stays`(_ command: WritingCommand) throws {
    try OutputScene.use { scene in
      try Device.null.make(at: scene.path(command.file))
      let run = try scene.run(command.line())
      #expect(run.status == command.status, "\(run)")
      #expect(scene.kind(command.file)?.type == S_IFCHR)
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(
    .enabled(
      if: OrdinaryUser.canBeOther && Device.isShown(.null),
      "skipped: only an unprivileged user is shown the real devices"),
    arguments: WritingCommand.all)
  func `an ordinary user writes to the null device`(_ command: WritingCommand) throws {
    try OutputScene.use(by: .unprivileged) { scene in
      try scene.link(command.file, to: Device.null.path)
      try scene.handOver()
      let run = try scene.run(command.line(to: command.isNamed ? Device.null.path : nil))
      #expect(run.status == command.status, "\(run)")
      #expect(scene.kind(command.file)?.type == S_IFLNK)
    }
  }

  // MARK: Standard output

  @Test(arguments: WritingCommand.all.filter(\.isNamed))
  func `a hyphen is standard output`(_ command: WritingCommand) throws {
    try OutputScene.use(by: Self.user) { scene in
      let before = try scene.names()
      let run = try scene.run(command.line(to: "-"))
      #expect(run.status == command.status, "\(run.errorText)")
      #expect(try command.writes(run.output))
      #expect(try scene.names() == before)
    }
  }

  @Test(
    .enabled(if: OrdinaryUser.canBeOther, "skipped: only an unprivileged user is shown /dev"),
    arguments: WritingCommand.all.filter(\.isNamed), ["/dev/stdout", "/dev/fd/1", "link"])
  func `the path of standard output is standard output, and what is in it stays`(
    _ command: WritingCommand, path: String
  ) throws {
    try OutputScene.use(by: .unprivileged) { scene in
      try scene.link("link", to: "/dev/stdout")
      try scene.add("appended", Self.old)
      try scene.handOver()
      let setpriv =
        geteuid() == 0 ? "setpriv \(OrdinaryUser.otherUser.joined(separator: " ")) " : ""
      let run = try scene.run(
        command.line(to: path), through: setpriv + #""$0" "$@" >> appended"#)
      #expect(run.status == command.status, "\(run)")
      let appended = try Data(contentsOf: scene.url.appending(path: "appended"))
      // What is inspected follows the layout, on standard output as always.
      let expected = try #require(WritingCommand.contents[command.testDescription])
      let isWhole = appended.starts(with: Self.old + expected)
      #expect(isWhole, "\(run)")
      #expect(scene.kind("link")?.type == S_IFLNK)
    }
  }

  @Test(arguments: ["batch", "merge"])
  func `a folder of reports is not standard output`(_ command: String) throws {
    try OutputScene.use(by: Self.user) { scene in
      let run = try scene.run([command, command == "batch" ? "in" : "reports", "--output", "-"])
      #expect(run.status == 2, "\(run)")
      #expect(run.errorText.contains("standard output"), "\(run)")
    }
  }

  // MARK: Names

  @Test(
    arguments: WritingCommand.all.filter { $0.testDescription != "standard add" },
    ["a", "é", "文"])
  func `a name that is too long is one sentence before any work`(
    _ command: WritingCommand, letter: String
  ) throws {
    try OutputScene.use(by: Self.user) { scene in
      let before = try scene.names()
      let name = String(repeating: letter, count: 255 / letter.utf8.count) + ".xlsx"
      let run = try scene.run(command.line(to: name))
      #expect(run.status == 2, "\(run)")
      #expect(run.errorText.split(separator: "\n").count == 1, "\(run)")
      #expect(run.errorText.contains("its name is too long"), "\(run)")
      #expect(run.errorText.contains("\(name.utf8.count) bytes"), "\(run)")
      #expect(try scene.names() == before)
    }
  }

  @Test(arguments: WritingCommand.all.filter(\.isNamed), ["a", "é"])
  func `a name that is just not too long will do`(
    _ command: WritingCommand, letter: String
  ) throws {
    try OutputScene.use(by: Self.user) { scene in
      let name = String(repeating: letter, count: 250 / letter.utf8.count) + ".xlsx"
      let run = try scene.run(command.line(to: name))
      #expect(run.status == command.status, "\(run)")
      #expect(scene.kind(name)?.type == S_IFREG)
      #expect(try scene.leftovers().isEmpty)
    }
  }

  @Test(arguments: WritingCommand.all.filter(\.isNamed))
  func `what has the name that temporary files once had is left`(_ command: WritingCommand) throws {
    try OutputScene.use(by: Self.user) { scene in
      try scene.add("kept", Self.old)
      let name = ".\(command.file).part"
      try FileManager.default.linkItem(
        at: scene.url.appending(path: "kept"), to: scene.url.appending(path: name))
      try scene.handOver()
      let run = try scene.run(command.line())
      #expect(run.status == command.status, "\(run)")
      #expect(try Data(contentsOf: scene.url.appending(path: "kept")) == Self.old)
      #expect(try Data(contentsOf: scene.url.appending(path: name)) == Self.old)
    }
  }
}
