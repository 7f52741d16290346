import ArgumentParser

/// Where the program starts: runs a command and turns whatever comes of it into an exit code.
@main
enum Main {
  static func main() async {
    StandardStream.surviveClosedPipes()
    exit(with: await status(running: Array(CommandLine.arguments.dropFirst())))
  }

  private static func status(running arguments: [String]) async -> ExitStatus {
    do {
      var command = try KSBCheck.parseAsRoot(arguments)
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .clean
    } catch let error as UsageError {
      StandardStream.error.write("ksbcheck: \(error)\n")
      return .usage
    } catch let error as UnreadableError {
      StandardStream.error.write("ksbcheck: \(error)\n")
      return .unreadable
    } catch let status as ExitStatus {
      return status
    } catch {
      return explain(error)
    }
  }

  /// Help, the version, and what is wrong with a command line come from the argument parser.
  private static func explain(_ error: any Error) -> ExitStatus {
    let text = KSBCheck.fullMessage(for: error)
    let isRequested = KSBCheck.exitCode(for: error) == .success
    (isRequested ? StandardStream.output : StandardStream.error).write(text + "\n")
    return isRequested ? .clean : .usage
  }

  private static func exit(with status: ExitStatus) -> Never {
    KSBCheck.exit(withError: status == .clean ? nil : ExitCode(status.rawValue))
  }
}
