import ArgumentParser
import Dispatch
import Files
import KSBCheckKit

/// Where the program starts: runs a command and turns whatever comes of it into an exit code.
@main
enum Main {
  /// Not asynchronous itself: the main thread of a program whose main function is asynchronous takes
  /// all signals on Linux, and `EndingSignals` would not get them.
  static func main() {
    StandardDescriptors.makeSafe()
    EndingSignals.watch()
    Task.detached {
      let end = complete(await status(running: Array(CommandLine.arguments.dropFirst())))
      TemporaryFiles.removeAll()
      exit(with: end)
    }
    let never = DispatchSemaphore(value: 0)
    while true { never.wait() }
  }

  private static func status(running arguments: [String]) async -> ExitStatus {
    do {
      var command = try KSBCheck.parseAsRoot(WordOptions.joined(arguments))
      if var command = command as? any AsyncParsableCommand {
        try await command.run()
      } else {
        try command.run()
      }
      return .clean
    } catch let error as UsageError {
      Message("\(error)").write()
      return .usage
    } catch let error as UnreadableError {
      Message("\(error)").write()
      return .unreadable
    } catch let error as UnwritableError {
      return failed(error)
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
    guard isRequested else {
      Message.lines(text).forEach { $0.write() }
      return .usage
    }
    do {
      try StandardStream.output.write(text + "\n")
      return .clean
    } catch {
      return failed(error)
    }
  }

  /// Makes sure that all of standard output arrived.
  private static func complete(_ status: ExitStatus) -> ExitStatus {
    guard status != .unreadable else { return status }
    do {
      try StandardStream.output.finish()
      return status
    } catch {
      return failed(error)
    }
  }

  private static func failed(_ error: any Error) -> ExitStatus {
    Message("\(error)").write()
    return .unreadable
  }

  private static func exit(with status: ExitStatus) -> Never {
    KSBCheck.exit(withError: status == .clean ? nil : ExitCode(status.rawValue))
  }
}

/// The program: its name, its version and its commands.
struct KSBCheck: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ksbcheck",
    abstract: "Checks a KSB mapping workbook against an occupational standard.",
    discussion: """
      Finds the gaps that would cost a Higher Technical Qualification application months: \
      KSBs that are missing, not covered, partly covered without a reason, or not assessed. \
      Each finding points at its cell and says what to do.

      Start with:  ksbcheck check MAPPING.xlsx --standard ST0000.json

      Exit codes: 0 nothing at or above --fail-on; 1 something is; 2 the command line cannot be \
      acted on; 3 a workbook or a standard could not be read, or a report not written.
      """,
    version: Version.number,
    subcommands: [
      CheckCommand.self, BatchCommand.self, MergeCommand.self, InspectCommand.self,
      RulesCommand.self, ExplainCommand.self, ScopeCommand.self, TemplateCommand.self,
      StandardCommand.self, VerifyCommand.self, DoctorCommand.self, CompletionsCommand.self,
      ManualCommand.self,
    ])
}
